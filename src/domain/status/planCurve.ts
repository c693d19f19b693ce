import { type CalendarDay, epochDay } from "../model/calendar/calendarDay";
import type { BaselinePoint } from "../model/records/baselinePoint";
import type { Project } from "../model/records/project";
import { baselineInForce } from "./baselineInForce";

/** A corner of the curve: `pct` should be done by the end of day number `day`. */
interface Corner {
  readonly day: number;
  readonly pct: number;
}

/**
 * What a project should have done by the end of each day. Days are numbered from the start date, which is day 1; the curve starts at day 0
 * with 0 %, the same for a straight line and a baseline. Source: domain.md §4; README.md §2 "The plan curve".
 */
export interface PlanCurve {
  readonly basis: "LINEAR" | "BASELINE";
  readonly start: CalendarDay;
  /** The `epochDay` of day number 0. */
  readonly dayZero: number;
  /** The `T` of domain.md §4: days from start to end, both counted; at least 1. */
  readonly duration: number;
  /** Ascending by day, at least one, days from 1 on; empty for a straight line. */
  readonly corners: readonly Corner[];
}

const NO_CORNERS: readonly Corner[] = Object.freeze([]);
const ORIGIN: Corner = { day: 0, pct: 0 };

/** The plan in force at `asOf`; `null` = no plan basis, because a date is missing or the start is after the end. */
export function planCurve(project: Project, baseline: readonly BaselinePoint[], asOf: CalendarDay): PlanCurve | null {
  const { startDate: start, endDate: end } = project;
  if (start === null || end === null || start > end) return null;
  const dayZero = epochDay(start) - 1;
  const duration = epochDay(end) - dayZero;
  const points = baselineInForce(baseline, start, asOf);
  if (points.length === 0) return { basis: "LINEAR", start, dayZero, duration, corners: NO_CORNERS };
  const corners = points.map(({ periodEnd, plannedPct }) => ({ day: epochDay(periodEnd) - dayZero, pct: plannedPct }));
  return { basis: "BASELINE", start, dayZero, duration, corners };
}

/**
 * Planned progress by the end of a day number, 0–100, unrounded: 0 before the start, 100 after the end.
 * Example: day 84 of a straight line over 334 days → 25.149….
 */
export function plannedPctOn(curve: PlanCurve, day: number): number {
  if (day < 1) return 0;
  if (day > curve.duration) return 100;
  if (curve.basis === "LINEAR") return (day / curve.duration) * 100;
  let lower = ORIGIN;
  for (const corner of curve.corners) {
    if (corner.day > day) {
      return lower.pct + ((corner.pct - lower.pct) * (day - lower.day)) / (corner.day - lower.day);
    }
    lower = corner;
  }
  return lower.pct;
}

/**
 * The day number at which the plan says `pct` (the earned schedule, with fractions), at most the duration: the last day at which the plan is
 * still no higher, as earned schedule is commonly defined, so that a plan with pauses does not punish; for 100 the first day at which all is planned.
 * Example: 40 % of a straight line over 334 days → 133.6.
 */
export function earnedDay(curve: PlanCurve, pct: number): number {
  if (curve.basis === "LINEAR") return (pct / 100) * curve.duration;
  return Math.min(pct >= 100 ? firstCompleteDay(curve) : lastDayWithin(curve, pct), curve.duration);
}

function firstCompleteDay(curve: PlanCurve): number {
  return curve.corners.find((corner) => corner.pct >= 100)?.day ?? curve.duration;
}

function lastDayWithin(curve: PlanCurve, pct: number): number {
  let upper: Corner | null = null;
  for (let index = curve.corners.length - 1; index >= -1; index -= 1) {
    const lower = curve.corners[index] ?? ORIGIN;
    if (lower.pct <= pct) {
      if (upper === null) return curve.duration;
      return lower.day + ((upper.day - lower.day) * (pct - lower.pct)) / (upper.pct - lower.pct);
    }
    upper = lower;
  }
  return 0;
}
