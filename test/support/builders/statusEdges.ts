/**
 * Projects at every edge of domain.md §4, seeded and so the same on every run: all states and statuses, blanks, zero and huge
 * budgets, dates on and beside the as-of day, undated and misnumbered rounds, baselines in several revisions, several years.
 */
import { addDays, daysInclusive } from "../../../src/domain/model/calendar/calendarDay";
import type { CalendarDay } from "../../../src/domain/model/calendar/calendarDay";
import { satang } from "../../../src/domain/model/amounts/satang";
import type { BaselinePoint } from "../../../src/domain/model/records/baselinePoint";
import { EMPTY_PORTFOLIO, type Portfolio } from "../../../src/domain/model/records/portfolio";
import type { Project } from "../../../src/domain/model/records/project";
import type { ReportRound } from "../../../src/domain/model/records/reportRound";
import { type DisbursementTarget, type Settings } from "../../../src/domain/model/records/settings";
import { NOTHING_UNREADABLE } from "../../../src/domain/model/records/stored";
import { expenseCategoryWords } from "../../../src/domain/model/words/recordWords";
import { lifecycleWords } from "../../../src/domain/model/words/statusWords";
import { aBaselinePoint, aProject, aRound } from "./records";

/** A repeatable source of choices (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<Value>(...values: readonly Value[]): Value {
    return values[this.between(0, values.length - 1)] as Value;
  }

  shuffled<Value>(values: readonly Value[]): Value[] {
    const left = [...values];
    return values.map(() => left.splice(this.between(0, left.length - 1), 1)[0] as Value);
  }
}

/** A name with every character that Excel's criteria take for something else. */
const AWKWARD_PROFILE = "ชุด *ก?~ <=2566";

export interface EdgeOptions {
  readonly seed: number;
  readonly projects: number;
  readonly asOf: CalendarDay;
  readonly settings: Settings;
}

/** As many projects as asked for, their rounds and plans in no order at all. The chosen profile is `edgeProfile`. */
export function statusEdges({ seed, projects: count, asOf, settings }: EdgeOptions): Portfolio {
  const chance = new Chance(seed);
  const projects = Array.from({ length: count }, (_unused, index) => edgeProject(chance, index, asOf));
  return {
    ...EMPTY_PORTFOLIO,
    settings,
    projects,
    rounds: chance.shuffled(projects.flatMap((project) => edgeRounds(chance, project, asOf, settings))),
    baseline: chance.shuffled(projects.flatMap((project) => edgeBaseline(chance, project, asOf))),
    disbursementTargets: edgeTargets(),
  };
}

export const edgeProfile = AWKWARD_PROFILE;

function edgeProject(chance: Chance, index: number, asOf: CalendarDay): Project {
  // Every seventh code stands in several years, every eleventh row repeats another's code and year (P02).
  const number = index % 7 === 3 ? index - 1 : index;
  const code = `50010600-${String(number).padStart(4, "0")}`;
  const start = chance.pick<CalendarDay | null>(null, asOf, addDays(asOf, 1), addDays(asOf, -chance.between(1, 400)), addDays(asOf, -99), addDays(asOf, -chance.between(1, 400)));
  const length = chance.pick(-3, 0, 1, 99, 199, 333, 364);
  const end = chance.pick<CalendarDay | null>(null, asOf, addDays(asOf, -1), addDays(start ?? asOf, length), addDays(start ?? asOf, 99), addDays(start ?? asOf, 364));
  const projectCode = chance.pick(code, code, code, code, code, ` ${code}`, code.replace("-", "*"), `=${code}`, index % 10 === 0 ? null : code);
  const nameTh = chance.pick("โครงการทดสอบ", "โครงการทดสอบ", null);
  return aProject({
    projectCode,
    nameTh,
    fiscalYearBE: chance.pick(2566, 2566, 2566, 2565, 2567, null),
    startDate: start,
    endDate: end,
    lifecycle: chance.pick(null, "IN_PROGRESS", "IN_PROGRESS", "IN_PROGRESS", ...lifecycleWords.ids),
    actualEndDate: chance.pick(null, null, asOf, addDays(asOf, -5), addDays(asOf, 5)),
    budgetReceived: chance.pick(null, ...[0, 1, 100, 12_345_678, 100_000_000, 99_999_999_999_999, -500].map(satang)),
    budgetAfterTransfer: chance.pick(null, null, null, ...[0, 50_000_000, 33_333_333].map(satang)),
    expenseCategory: chance.pick(null, ...expenseCategoryWords.ids),
  });
}

function edgeRounds(chance: Chance, project: Project, asOf: CalendarDay, settings: Settings): ReportRound[] {
  const { projectCode, fiscalYearBE } = project;
  const count = chance.pick(0, 1, 2, 4, 8);
  const budget = project.budgetAfterTransfer ?? project.budgetReceived ?? 0;
  return Array.from({ length: count }, (_unused, index) =>
    aRound({
      projectCode: projectCode?.trim() ?? null,
      fiscalYearBE,
      roundNo: chance.pick(index + 1, index + 1, index + 1, index + 2, null),
      reportDate: chance.pick(null, addDays(asOf, -30 * (count - index)), addDays(asOf, -30 * (count - index)), asOf, addDays(asOf, 1)),
      progressPct: edgeProgress(chance, project, asOf, settings),
      disbursedThisRound: chance.pick(null, ...[0, 1, 12_345, -300, budget, budget * 0.995, budget * 0.9949, budget * 0.25, Math.floor(budget / 4), Math.floor(budget / 3)].map((amount) => satang(Math.trunc(amount)))),
    }),
  );
}

/** Often exactly one tolerance from a straight-line plan, or a hair beside it. */
function edgeProgress(chance: Chance, { startDate, endDate }: Project, asOf: CalendarDay, settings: Settings): number | null {
  const plain = chance.pick<number | null>(null, null, 0, 0.5, 12.5, 33.33, 50, 99.99, 100, 100.5, -1);
  if (startDate === null || endDate === null || endDate < startDate) return plain;
  const planned = (daysInclusive(startDate, asOf) / daysInclusive(startDate, endDate)) * 100;
  const tolerance = chance.pick(settings.toleranceLinearPp, -settings.toleranceLinearPp, settings.toleranceBaselinePp, -settings.toleranceBaselinePp);
  const exact = planned + tolerance;
  return chance.pick(plain, plain, exact, exact + 1e-6, exact - 1e-6, planned);
}

function edgeBaseline(chance: Chance, project: Project, asOf: CalendarDay): BaselinePoint[] {
  const { projectCode, fiscalYearBE, startDate, endDate } = project;
  if (chance.between(1, 3) > 1) return [];
  const from = startDate ?? addDays(asOf, -100);
  const span = endDate === null ? 200 : Math.max(1, daysInclusive(from, endDate));
  return Array.from({ length: chance.pick(1, 2, 5, 9) }, () =>
    aBaselinePoint({
      projectCode: projectCode?.trim() ?? null,
      fiscalYearBE,
      revision: chance.pick(null, 1, 1, 2, 2, 3),
      periodEnd: chance.pick<CalendarDay | null>(null, asOf, addDays(asOf, 1), addDays(from, -2), addDays(from, chance.between(0, span)), addDays(from, chance.between(0, span)), addDays(from, span + 20)),
      plannedPct: chance.pick(null, 0, 10, 33.33, 66.67, 100, 100.5, -2),
      approvedOn: chance.pick<CalendarDay | null>(null, addDays(asOf, 1), asOf, addDays(asOf, -50), addDays(asOf, -50)),
    }),
  );
}

function edgeTargets(): DisbursementTarget[] {
  const target = (over: Partial<DisbursementTarget>): DisbursementTarget => ({
    id: null,
    unreadable: NOTHING_UNREADABLE,
    profile: AWKWARD_PROFILE,
    expenseCategory: null,
    q1Pct: 12,
    q2Pct: 31,
    q3Pct: 53,
    q4Pct: 95,
    sourceNote: null,
    ...over,
  });
  return [
    target({ profile: "ชุดอื่น", expenseCategory: "INVESTMENT", q2Pct: 99 }),
    target({ profile: null, expenseCategory: "INVESTMENT", q2Pct: 98 }),
    target({ profile: AWKWARD_PROFILE.toUpperCase(), expenseCategory: "INVESTMENT", q2Pct: 25 }),
    target({ expenseCategory: "INVESTMENT", q2Pct: 97 }),
    target({ expenseCategory: "OPERATING", q2Pct: null }),
    target({ expenseCategory: "SUBSIDY", q1Pct: 0, q2Pct: 0 }),
    target({}),
    target({ q2Pct: 96 }),
  ];
}
