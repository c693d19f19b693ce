import type { ProjectStatus } from "../../domain/status/projectStatus";
import type { RollUp } from "../../domain/status/rollUp";
import type { Project } from "../../domain/model/records/project";
import { bahtJson } from "./projectJson";

/** Percentages are computed unrounded; JSON gives what can be read: two decimals (SPI(t) three). */
function rounded(value: number | null, decimals = 2): number | null {
  if (value === null) return null;
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

/** One project's status as `status --json` prints it. Source: cli.md "JSON". */
export function statusJson(project: Project, status: ProjectStatus) {
  return {
    projectCode: project.projectCode,
    fiscalYearBE: project.fiscalYearBE,
    lifecycle: status.lifecycle,
    actualPct: rounded(status.actualPct),
    actualAsOf: status.actualAsOf,
    stale: status.stale,
    plannedPct: rounded(status.plannedPct),
    gapPp: rounded(status.gapPp),
    planStatusReported: status.planStatusReported,
    planStatusDerived: status.planStatusDerived,
    rag: status.rag,
    overdue: status.overdue,
    spiT: rounded(status.spiT, 3),
    forecastEnd: status.forecastEnd,
    effectiveBudget: bahtJson(status.effectiveBudget),
    disbursedCum: bahtJson(status.disbursedCum),
    disbursePct: rounded(status.disbursePct),
    budgetStatus: status.budgetStatus,
    completenessPct: rounded(status.completenessPct),
    onTimePct: rounded(status.onTimePct),
  };
}

/** The roll-up of all projects as `status --json` prints it: counts by status, money as sums, both means. Source: domain.md §4 "Roll-up". */
export function totalsJson(totals: RollUp) {
  const { money, progress, reporting } = totals;
  return {
    projects: totals.projectCount,
    byPlanStatus: totals.byPlanStatus,
    byRag: totals.byRag,
    byBudgetStatus: totals.byBudgetStatus,
    overdue: totals.overdueCount,
    stale: totals.staleCount,
    statusDisagreements: totals.disagreementCount,
    budgetTotal: bahtJson(money.budgetTotal),
    effectiveBudget: bahtJson(money.effectiveBudget),
    disbursedCum: bahtJson(money.disbursedCum),
    disbursePct: rounded(money.disbursePct),
    noBudget: money.noBudgetCount,
    budgetUnknown: money.unknownCount,
    meanProgressPct: rounded(progress.simpleMeanPct),
    weightedProgressPct: rounded(progress.weightedMeanPct),
    noData: progress.noDataCount,
    completenessPct: rounded(reporting.completenessPct),
    onTimePct: rounded(reporting.onTimePct),
  };
}
