import type { BaselinePoint } from "./baselinePoint";
import type { Portfolio } from "./portfolio";
import type { Project } from "./project";
import { type BelongsToProject, type ProjectKey, projectKeyOf } from "./projectKey";
import type { ReportRound } from "./reportRound";
import type { StrategyLink } from "./strategy";

/** A project with everything that belongs to it: what one check, one status and one report sheet look at. */
export interface ProjectDossier {
  readonly key: ProjectKey;
  readonly project: Project;
  /** A second row with the code and year of an earlier one (P02): its records went to that one, so their absence here means nothing. */
  readonly isRepeatedRow: boolean;
  /** By `roundNo`; rows of one number keep their order, rows without a number come last. */
  readonly rounds: readonly ReportRound[];
  readonly strategyLinks: readonly StrategyLink[];
  /** All revisions, in the order of the rows. */
  readonly baseline: readonly BaselinePoint[];
}

/**
 * One dossier per project row, in the order of the rows. Where a code stands twice in a year (P02) the first row gets the records:
 * they must not be counted twice. Records of no project are in no dossier (X07 reports them). Linear time.
 */
export function dossiersOf(portfolio: Portfolio): readonly ProjectDossier[] {
  const rounds = new ProjectGroups(portfolio.rounds);
  const links = new ProjectGroups(portfolio.strategyLinks);
  const baseline = new ProjectGroups(portfolio.baseline);
  const taken = new Set<ProjectKey>();
  return portfolio.projects.map((project) => {
    const key = projectKeyOf(project);
    const isRepeatedRow = taken.has(key);
    if (!isRepeatedRow) taken.add(key);
    return {
      key,
      project,
      isRepeatedRow,
      rounds: isRepeatedRow ? NOTHING : inRoundOrder(rounds.of(project)),
      strategyLinks: isRepeatedRow ? NOTHING : links.of(project),
      baseline: isRepeatedRow ? NOTHING : baseline.of(project),
    };
  });
}

/** Rounds by number, stable, numberless last; the given list itself when it is in order already. */
export function inRoundOrder(rounds: readonly ReportRound[]): readonly ReportRound[] {
  for (let index = 1; index < rounds.length; index += 1) {
    if (roundOrder(rounds[index - 1]) > roundOrder(rounds[index])) {
      return [...rounds].sort((left, right) => roundOrder(left) - roundOrder(right));
    }
  }
  return rounds;
}

function roundOrder(round: ReportRound | undefined): number {
  return round?.roundNo ?? Number.MAX_SAFE_INTEGER;
}

/** The records of one code in one year; a code that has several years has a chain of them. */
interface YearGroup<Item> {
  readonly year: number | null;
  readonly items: Item[];
  readonly next: YearGroup<Item> | null;
}

/**
 * Records by project, as `projectKeyOf` tells them apart, but without making a key text for each of a hundred thousand rounds, which took
 * longer than all statuses. A record that follows one of its own project, as most do, needs no lookup at all.
 */
class ProjectGroups<Item extends BelongsToProject> {
  private readonly byCode = new Map<string, YearGroup<Item>>();

  constructor(items: readonly Item[]) {
    let code: string | null = null;
    let year: number | null = null;
    let group: Item[] | null = null;
    for (const item of items) {
      if (group === null || item.projectCode !== code || item.fiscalYearBE !== year) {
        code = item.projectCode;
        year = item.fiscalYearBE;
        group = this.find(item) ?? this.add(item);
      }
      group.push(item);
    }
  }

  of(project: BelongsToProject): readonly Item[] {
    return this.find(project) ?? NOTHING;
  }

  private find({ projectCode, fiscalYearBE }: BelongsToProject): Item[] | null {
    let group = this.byCode.get(projectCode?.trim() ?? "") ?? null;
    while (group !== null && group.year !== fiscalYearBE) group = group.next;
    return group === null ? null : group.items;
  }

  private add({ projectCode, fiscalYearBE }: BelongsToProject): Item[] {
    const code = projectCode?.trim() ?? "";
    const items: Item[] = [];
    this.byCode.set(code, { year: fiscalYearBE, items, next: this.byCode.get(code) ?? null });
    return items;
  }
}

const NOTHING: readonly never[] = Object.freeze([]);
