import type { CalendarDay } from "../model/calendar/calendarDay";
import type { BaselinePoint } from "../model/records/baselinePoint";

/** A baseline point that can be used: dated, with a percentage. */
export interface PlanPoint {
  readonly periodEnd: CalendarDay;
  /** Cumulative, 0–100. */
  readonly plannedPct: number;
}

/**
 * The approved plan at `asOf`, by date: the usable points (approved by then, dated on or after `start`, 0–100) of the highest revision among them.
 * Of two points on one date the later row counts. Empty = no approved baseline, so the plan is a straight line.
 * Source: domain.md §4 MONTHLY; README.md §2 "The plan curve".
 */
export function baselineInForce(
  baseline: readonly BaselinePoint[],
  start: CalendarDay,
  asOf: CalendarDay,
): readonly PlanPoint[] {
  if (baseline.length === 0) return NO_POINTS;
  const usable = baseline.filter((point) => isUsable(point, start, asOf));
  const highest = usable.reduce((revision, point) => Math.max(revision, point.revision ?? 0), -Infinity);
  const byDate = new Map<CalendarDay, PlanPoint>();
  for (const { revision, periodEnd, plannedPct } of usable) {
    if ((revision ?? 0) === highest && periodEnd !== null && plannedPct !== null) {
      byDate.set(periodEnd, { periodEnd, plannedPct });
    }
  }
  return [...byDate.values()].sort((left, right) => (left.periodEnd < right.periodEnd ? -1 : 1));
}

function isUsable({ approvedOn, periodEnd, plannedPct }: BaselinePoint, start: CalendarDay, asOf: CalendarDay): boolean {
  if (approvedOn === null || approvedOn > asOf) return false;
  if (periodEnd === null || periodEnd < start) return false;
  return plannedPct !== null && plannedPct >= 0 && plannedPct <= 100;
}

const NO_POINTS: readonly PlanPoint[] = Object.freeze([]);
