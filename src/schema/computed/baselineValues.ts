import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { BaselinePoint } from "../../domain/model/records/baselinePoint";
import { type ComputedContext, type ComputedRow, ROW_BASE, serialOrZero } from "./computedRow";

const OFFSET = 1e6;

/** The revision of a usable point, 0 of any other. Formula: `baselineFormulas.pointRank`. */
export function pointRank({ approvedOn, plannedPct, revision }: BaselinePoint, asOf: CalendarDay): number {
  const isApproved = approvedOn !== null && approvedOn <= asOf;
  const isPercentage = plannedPct !== null && plannedPct >= 0 && plannedPct <= 100;
  return isApproved && isPercentage ? (revision ?? 0) + OFFSET : 0;
}

/** Date and row in one number; 0 without a date. Formula: `baselineFormulas.pointPosition`. */
export function pointPosition(point: BaselinePoint, { calendar, rowNumber }: ComputedContext): number {
  return point.periodEnd === null ? 0 : serialOrZero(point.periodEnd, calendar) * ROW_BASE + rowNumber(point);
}

/** The hidden columns of one point; `ofProject` = its project's row. Formulas: `baselineFormulas`. */
export function baselineValues(point: BaselinePoint, ofProject: number, context: ComputedContext): ComputedRow {
  return {
    ofProject,
    pointRank: pointRank(point, context.asOf),
    pointPosition: pointPosition(point, context),
  };
}
