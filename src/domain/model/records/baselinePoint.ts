import type { Satang } from "../amounts/satang";
import type { CalendarDay } from "../calendar/calendarDay";
import type { StoredRecord } from "./stored";

/**
 * One point of a project's planned curve: what should be done by the end of `periodEnd`. A project with approved points
 * is measured against them (domain.md §4 MONTHLY), any other against a straight line. Old revisions are kept.
 */
export interface BaselinePoint extends StoredRecord {
  readonly projectCode: string | null;
  readonly fiscalYearBE: number | null;
  /** From 1; the highest approved revision is in force. */
  readonly revision: number | null;
  readonly periodEnd: CalendarDay | null;
  /** Cumulative, 0–100. */
  readonly plannedPct: number | null;
  /** Cumulative. */
  readonly plannedDisbursement: Satang | null;
  /** null = a draft, not yet in force. */
  readonly approvedOn: CalendarDay | null;
}
