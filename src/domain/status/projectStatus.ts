import type { CalendarDay } from "../model/calendar/calendarDay";
import type { PeriodMonth } from "../model/calendar/periodMonth";
import type { Satang } from "../model/amounts/satang";
import type { BudgetStatus, DerivedPlanStatus, Lifecycle, PlanStatus, Rag, TargetStatus } from "../model/words/statusWords";

/** Progress of one project at one day. Source: domain.md §4; exact definitions in README.md beside this file. */
export interface ProgressStatus {
  /** The stored lifecycle, as far as it had taken effect by `asOf`. */
  readonly lifecycle: Lifecycle | null;
  /** Last reported cumulative progress, 0–100; null = never reported, which is not 0. */
  readonly actualPct: number | null;
  /** The day that `actualPct` is from; null when unknown. */
  readonly actualAsOf: CalendarDay | null;
  /** Age of `actualPct` in days at `asOf`. */
  readonly actualAgeDays: number | null;
  /** Older than `Settings.staleAfterDays`, unless the project is finished. */
  readonly stale: boolean;
  /** Where the plan says it should be, 0–100, unrounded; null = no plan basis (dates missing). */
  readonly plannedPct: number | null;
  readonly planBasis: "LINEAR" | "BASELINE" | null;
  /** actual − planned in points, unrounded. */
  readonly gapPp: number | null;
  /** Points either way that still count as on plan, by plan basis. */
  readonly tolerancePp: number;
  /** As reported last, never overwritten. */
  readonly planStatusReported: PlanStatus | null;
  readonly targetStatusReported: TargetStatus | null;
  readonly planStatusDerived: DerivedPlanStatus;
  readonly rag: Rag;
  /** After its end date and not at 100. */
  readonly overdue: boolean;
  /** Schedule performance index over time (earned schedule); null where it would not be honest. */
  readonly spiT: number | null;
  readonly forecastEnd: CalendarDay | null;
}

/** Money of one project at one day, in satang. Source: domain.md §4; README.md §3. */
export interface BudgetStatusFigures {
  /** After transfer, else received; null = unknown, 0 = no budget. */
  readonly effectiveBudget: Satang | null;
  readonly disbursedCum: Satang | null;
  readonly committed: Satang | null;
  /** D/B·100, unrounded; over 100 is shown as it is; null without a budget. */
  readonly disbursePct: number | null;
  /** (D + committed)/B·100. */
  readonly spendPct: number | null;
  readonly budgetStatus: BudgetStatus;
  /** What the chosen profile expects by the last completed quarter; null = no profile or no quarter over yet. */
  readonly disburseTargetPct: number | null;
}

/** How completely and punctually a project reports. Source: domain.md §4 `completeness`, §5 "Expected months". */
export interface ReportingStatus {
  /** Months whose report is due by `asOf`, or already given. */
  readonly expectedMonths: readonly PeriodMonth[];
  readonly missingMonths: readonly PeriodMonth[];
  readonly reportedCount: number;
  readonly withMetricsCount: number;
  readonly onTimeCount: number;
  /** The latest report date up to `asOf`, whether or not that report has numbers. */
  readonly lastReportDate: CalendarDay | null;
  /** Months with a report / expected · 100; null when nothing is expected. */
  readonly reportedPct: number | null;
  /** Months with metrics / expected · 100; null when nothing is expected. */
  readonly completenessPct: number | null;
  readonly onTimePct: number | null;
}

/** Everything computed about one project at one day; what screens, sheets and JSON show. */
export interface ProjectStatus extends ProgressStatus, BudgetStatusFigures, ReportingStatus {
  readonly asOf: CalendarDay;
}
