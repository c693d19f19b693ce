import type { Satang } from "../model/amounts/satang";
import {
  type BudgetStatus,
  type DerivedPlanStatus,
  type Rag,
  budgetStatusWords,
  derivedPlanStatusWords,
  ragWords,
} from "../model/words/statusWords";
import type { ProjectStatus } from "./projectStatus";

/** Several projects in one line: a section, a division, a strategy, everything. Source: domain.md §4 "Roll-up"; README.md §5. */
export interface RollUp {
  readonly projectCount: number;
  readonly byPlanStatus: Readonly<Record<DerivedPlanStatus, number>>;
  readonly byRag: Readonly<Record<Rag, number>>;
  readonly byBudgetStatus: Readonly<Record<BudgetStatus, number>>;
  readonly overdueCount: number;
  readonly staleCount: number;
  /** Projects whose reported and derived status against time differ, of those where both can be compared (R13). */
  readonly disagreementCount: number;
  readonly money: MoneyRollUp;
  readonly progress: ProgressRollUp;
  readonly reporting: ReportingRollUp;
}

/** Money of the projects that are neither NO_BUDGET nor UNKNOWN. A ratio of sums, never a mean of ratios. */
export interface MoneyRollUp {
  readonly projectCount: number;
  /** ΣB; `null` when there is no such project. */
  readonly effectiveBudget: Satang | null;
  /** ΣD. */
  readonly disbursedCum: Satang | null;
  /** ΣD/ΣB·100. */
  readonly disbursePct: number | null;
  readonly noBudgetCount: number;
  readonly unknownCount: number;
  /** The sum of every known budget, those without known disbursement included; `null` when none is known. */
  readonly budgetTotal: Satang | null;
}

/** Progress of the projects that have reported some and are not NO_DATA. */
export interface ProgressRollUp {
  readonly projectCount: number;
  /** Every project counts the same. */
  readonly simpleMeanPct: number | null;
  /** Projects count by their budget; those without one do not count. */
  readonly weightedMeanPct: number | null;
  /** ΣB of the weighted mean. */
  readonly weightBudget: Satang | null;
  readonly noDataCount: number;
}

/** Months, summed over the projects. */
export interface ReportingRollUp {
  readonly expectedCount: number;
  readonly reportedCount: number;
  readonly withMetricsCount: number;
  readonly onTimeCount: number;
  readonly reportedPct: number | null;
  readonly completenessPct: number | null;
  readonly onTimePct: number | null;
}

/** Sums up the statuses of some projects at one day. Nothing is `NaN`: a group without what is needed gives `null`. */
export function rollUp(statuses: readonly ProjectStatus[]): RollUp {
  const byPlanStatus = countBy(derivedPlanStatusWords.ids, statuses, (status) => status.planStatusDerived);
  return {
    projectCount: statuses.length,
    byPlanStatus,
    byRag: countBy(ragWords.ids, statuses, (status) => status.rag),
    byBudgetStatus: countBy(budgetStatusWords.ids, statuses, (status) => status.budgetStatus),
    overdueCount: statuses.filter((status) => status.overdue).length,
    staleCount: statuses.filter((status) => status.stale).length,
    disagreementCount: statuses.filter(reportedDiffersFromDerived).length,
    money: rollUpMoney(statuses),
    progress: rollUpProgress(statuses, byPlanStatus.NO_DATA),
    reporting: rollUpReporting(statuses),
  };
}

/**
 * Whether what was reported differs from what is computed, where the two can be compared: something was reported and the derived status is one
 * of ON_PLAN, BEHIND, AHEAD. Source: domain.md R13.
 */
export function reportedDiffersFromDerived({ planStatusReported, planStatusDerived }: ProjectStatus): boolean {
  if (planStatusReported === null) return false;
  const isComparable =
    planStatusDerived === "ON_PLAN" || planStatusDerived === "BEHIND" || planStatusDerived === "AHEAD";
  return isComparable && planStatusReported !== planStatusDerived;
}

function rollUpMoney(statuses: readonly ProjectStatus[]): MoneyRollUp {
  const noBudgetCount = statuses.filter(({ budgetStatus }) => budgetStatus === "NO_BUDGET").length;
  const unknownCount = statuses.filter(({ budgetStatus }) => budgetStatus === "UNKNOWN").length;
  const counted = statuses.filter(({ budgetStatus }) => budgetStatus !== "NO_BUDGET" && budgetStatus !== "UNKNOWN");
  const effectiveBudget = exactSum(counted.map((status) => status.effectiveBudget));
  const disbursedCum = exactSum(counted.map((status) => status.disbursedCum));
  return {
    projectCount: counted.length,
    effectiveBudget,
    disbursedCum,
    disbursePct: ratio(disbursedCum, effectiveBudget),
    noBudgetCount,
    unknownCount,
    budgetTotal: exactSum(statuses.map((status) => status.effectiveBudget)),
  };
}

function rollUpProgress(statuses: readonly ProjectStatus[], noDataCount: number): ProgressRollUp {
  let projectCount = 0;
  let sum = 0;
  let weightedSum = 0;
  const weights: Satang[] = [];
  for (const { actualPct, effectiveBudget, planStatusDerived } of statuses) {
    if (actualPct === null || planStatusDerived === "NO_DATA") continue;
    projectCount += 1;
    sum += actualPct;
    if (effectiveBudget === null || effectiveBudget <= 0) continue;
    weightedSum += actualPct * effectiveBudget;
    weights.push(effectiveBudget);
  }
  const weightBudget = exactSum(weights);
  return {
    projectCount,
    simpleMeanPct: projectCount === 0 ? null : sum / projectCount,
    weightedMeanPct: weightBudget === null ? null : weightedSum / weightBudget,
    weightBudget,
    noDataCount,
  };
}

function rollUpReporting(statuses: readonly ProjectStatus[]): ReportingRollUp {
  const expectedCount = total(statuses, (status) => status.expectedMonths.length);
  const reportedCount = total(statuses, (status) => status.reportedCount);
  const withMetricsCount = total(statuses, (status) => status.withMetricsCount);
  const onTimeCount = total(statuses, (status) => status.onTimeCount);
  return {
    expectedCount,
    reportedCount,
    withMetricsCount,
    onTimeCount,
    reportedPct: ratio(reportedCount, expectedCount),
    completenessPct: ratio(withMetricsCount, expectedCount),
    onTimePct: ratio(onTimeCount, expectedCount),
  };
}

function countBy<Id extends string>(
  ids: readonly Id[],
  statuses: readonly ProjectStatus[],
  idOf: (status: ProjectStatus) => Id,
): Readonly<Record<Id, number>> {
  const counts = Object.fromEntries(ids.map((id) => [id, 0])) as Record<Id, number>;
  for (const status of statuses) counts[idOf(status)] += 1;
  return counts;
}

/** `null` when nothing is known, or when the sum could not be exact (beyond ±90 trillion baht). */
function exactSum(amounts: readonly (Satang | null)[]): Satang | null {
  let sum: number | null = null;
  for (const amount of amounts) {
    if (amount === null) continue;
    sum = (sum ?? 0) + amount;
    if (!Number.isSafeInteger(sum)) return null;
  }
  return sum as Satang | null;
}

function total(statuses: readonly ProjectStatus[], countOf: (status: ProjectStatus) => number): number {
  return statuses.reduce((sum, status) => sum + countOf(status), 0);
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : (part / whole) * 100;
}
