import type { CalendarDay } from "../calendar/calendarDay";
import type { DisbursementMode, ExpenseCategory } from "../words/recordWords";
import type { StoredRecord } from "./stored";

/** What a workbook's owner chose; `DEFAULT_SETTINGS` where a row is missing. Source: domain.md §2, §4, §5. */
export interface Settings {
  /** Day of the month on which a report is due, 1–31; a shorter month's last day counts. */
  readonly reportDay: number;
  /** Days after the due date before a missing report is a finding (R15). */
  readonly graceDays: number;
  /** Points that progress may differ from a straight-line plan and still be "on plan". */
  readonly toleranceLinearPp: number;
  /** The same against an approved baseline. */
  readonly toleranceBaselinePp: number;
  /** Progress older than this many days is stale. */
  readonly staleAfterDays: number;
  readonly disbursementMode: DisbursementMode;
  /** Name of the chosen profile in `DisbursementTargets`; null = nobody has chosen, so money has no target. */
  readonly disbursementProfile: string | null;
}

export const DEFAULT_SETTINGS: Settings = {
  reportDay: 25,
  graceDays: 5,
  toleranceLinearPp: 10,
  toleranceBaselinePp: 5,
  staleAfterDays: 45,
  disbursementMode: "PER_ROUND",
  disbursementProfile: null,
};

/** Cumulative disbursement (percent of budget) that a profile expects by the end of a quarter. Source: domain.md §4 "Disbursement profile". */
export interface DisbursementTarget extends StoredRecord {
  readonly profile: string | null;
  /** null = every class that has no row of its own. */
  readonly expenseCategory: ExpenseCategory | null;
  readonly q1Pct: number | null;
  readonly q2Pct: number | null;
  readonly q3Pct: number | null;
  readonly q4Pct: number | null;
  readonly sourceNote: string | null;
}

/** A day on which offices are closed; a due date on it moves to the next working day. */
export interface Holiday extends StoredRecord {
  readonly date: CalendarDay | null;
  readonly nameTh: string | null;
}
