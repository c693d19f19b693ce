import { inOneGo } from "../inOneGo";
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
  return inOneGo(dossierSteps(portfolio));
}

/** `dossiersOf` step by step, some milliseconds each. */
export function* dossierSteps(portfolio: Portfolio): Generator<undefined, readonly ProjectDossier[]> {
  const gathering = new Gathering();
  const rows = portfolio.projects.map((project) => gathering.begin(project));
  yield* gathering.deal(portfolio.rounds, (records, round) => (records.rounds ??= []).push(round));
  yield* gathering.deal(portfolio.strategyLinks, (records, link) => (records.strategyLinks ??= []).push(link));
  yield* gathering.deal(portfolio.baseline, (records, point) => (records.baseline ??= []).push(point));
  return portfolio.projects.map((project, row) => {
    const records = rows[row] ?? null;
    return {
      key: projectKeyOf(project),
      project,
      isRepeatedRow: records === null,
      rounds: inRoundOrder(records?.rounds ?? NOTHING),
      strategyLinks: records?.strategyLinks ?? NOTHING,
      baseline: records?.baseline ?? NOTHING,
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

const RECORDS_PER_STEP = 10_000;

/** What has been gathered of one code in one year; a code that has several years has a chain of them. */
interface Records {
  readonly year: number | null;
  rounds: ReportRound[] | null;
  strategyLinks: StrategyLink[] | null;
  baseline: BaselinePoint[] | null;
  readonly next: Records | null;
}

/**
 * Gives records to their projects, as `projectKeyOf` tells them apart, but without making a key text for each of a hundred thousand rounds,
 * which took longer than all statuses. A record that follows one of its own project, as most do, needs no lookup at all.
 */
class Gathering {
  private readonly byCode = new Map<string, Records>();

  /** A place for the records of a project; `null` where an earlier row has it already. */
  begin({ projectCode, fiscalYearBE }: BelongsToProject): Records | null {
    const code = projectCode?.trim() ?? "";
    const others = this.byCode.get(code) ?? null;
    if (ofYear(others, fiscalYearBE) !== null) return null;
    const records: Records = { year: fiscalYearBE, rounds: null, strategyLinks: null, baseline: null, next: others };
    this.byCode.set(code, records);
    return records;
  }

  /** Hands every record to the place of its project, where there is one. */
  *deal<Item extends BelongsToProject>(items: readonly Item[], give: (records: Records, item: Item) => void): Generator<undefined, void> {
    let code: string | null = null;
    let year: number | null = null;
    let records: Records | null = null;
    let dealt = 0;
    for (const item of items) {
      dealt += 1;
      if (dealt % RECORDS_PER_STEP === 0) yield;
      if (records === null || item.projectCode !== code || item.fiscalYearBE !== year) {
        code = item.projectCode;
        year = item.fiscalYearBE;
        records = ofYear(this.byCode.get(code?.trim() ?? "") ?? null, year);
      }
      if (records !== null) give(records, item);
    }
  }
}

function ofYear(chain: Records | null, year: number | null): Records | null {
  let records = chain;
  while (records !== null && records.year !== year) records = records.next;
  return records;
}

const NOTHING: readonly never[] = Object.freeze([]);
