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
  const rounds = groupByProject(portfolio.rounds);
  const links = groupByProject(portfolio.strategyLinks);
  const baseline = groupByProject(portfolio.baseline);
  const taken = new Set<ProjectKey>();
  return portfolio.projects.map((project) => {
    const key = projectKeyOf(project);
    const isFirst = !taken.has(key);
    taken.add(key);
    return {
      key,
      project,
      rounds: isFirst ? inRoundOrder(rounds.get(key) ?? []) : [],
      strategyLinks: isFirst ? (links.get(key) ?? []) : [],
      baseline: isFirst ? (baseline.get(key) ?? []) : [],
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

function groupByProject<Item extends BelongsToProject>(items: readonly Item[]): ReadonlyMap<ProjectKey, readonly Item[]> {
  const groups = new Map<ProjectKey, Item[]>();
  for (const item of items) {
    const key = projectKeyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
