import type { CalendarDay } from "../model/calendar/calendarDay";
import type { Project } from "../model/records/project";
import type { DerivedPlanStatus, Lifecycle, PlanStatus, Rag } from "../model/words/statusWords";
import { forComparing } from "./roundedComparison";

/** What the status against time is derived from. */
export interface PlanFacts {
  readonly asOf: CalendarDay;
  readonly startDate: CalendarDay | null;
  readonly endDate: CalendarDay | null;
  /** As far as it has taken effect: `lifecycleAt`. */
  readonly lifecycle: Lifecycle | null;
  readonly actualPct: number | null;
  readonly gapPp: number | null;
  readonly tolerancePp: number;
}

/**
 * The stored lifecycle as far as it had taken effect: an end (COMPLETED, CANCELLED, SUSPENDED) counts only from `actualEndDate`, or at any
 * day when that is blank; `null` = not yet known at `asOf`. Source: domain.md §4 `planStatusDerived`.
 */
export function lifecycleAt({ lifecycle, actualEndDate }: Project, asOf: CalendarDay): Lifecycle | null {
  if (lifecycle === null || actualEndDate === null || actualEndDate <= asOf) return lifecycle;
  return isClosed(lifecycle) ? null : lifecycle;
}

/** Whether a project is no longer running, by stored lifecycle or derived status: nothing goes stale, no end is forecast. */
export function isClosed(status: DerivedPlanStatus | null): boolean {
  return status === "COMPLETED" || status === "CANCELLED" || status === "SUSPENDED";
}

/** After its end date, not at 100 and not closed. A project without an end date is never overdue. */
export function isOverdue({ asOf, endDate, lifecycle, actualPct }: PlanFacts): boolean {
  return endDate !== null && asOf > endDate && (actualPct === null || actualPct < 100) && !isClosed(lifecycle);
}

/** Status against time; the first line that holds decides. Source: domain.md §4 `planStatusDerived`. */
export function derivePlanStatus(facts: PlanFacts): DerivedPlanStatus {
  const { asOf, startDate, lifecycle, actualPct, gapPp, tolerancePp } = facts;
  if (lifecycle === "CANCELLED" || lifecycle === "SUSPENDED") return lifecycle;
  if (lifecycle === "COMPLETED" || (actualPct !== null && actualPct >= 100)) return "COMPLETED";
  if (isOverdue(facts)) return "BEHIND";
  if (startDate !== null && asOf < startDate && (actualPct === null || actualPct === 0)) return "NOT_STARTED";
  return gapPp === null ? "NO_DATA" : statusOfGap(gapPp, tolerancePp);
}

/** Status against time by the gap alone, for a project that is running. Example: a gap of −10 with a tolerance of 10 → "ON_PLAN". */
export function statusOfGap(gapPp: number, tolerancePp: number): PlanStatus {
  const gap = forComparing(gapPp);
  if (gap < -tolerancePp) return "BEHIND";
  return gap > tolerancePp ? "AHEAD" : "ON_PLAN";
}

/**
 * The traffic light: up to one tolerance behind is green, up to two amber, more or overdue red, grey without data. Money never enters.
 * Source: domain.md §4 `rag`.
 */
export function deriveRag(facts: PlanFacts): Rag {
  if (isOverdue(facts)) return "RED";
  if (facts.gapPp === null) return "GREY";
  const gap = forComparing(facts.gapPp);
  if (gap >= -facts.tolerancePp) return "GREEN";
  return gap >= -2 * facts.tolerancePp ? "AMBER" : "RED";
}
