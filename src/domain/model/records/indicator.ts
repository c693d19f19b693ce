import type { CalendarDay } from "../calendar/calendarDay";
import type { FiscalQuarter } from "../calendar/fiscalYear";
import type { IndicatorDirection, IndicatorLevel, IndicatorType } from "../words/recordWords";
import type { StoredRecord } from "./stored";

/** A KPI and its cumulative quarterly results. Source: domain.md §2. */
export interface Indicator extends StoredRecord {
  /** `5047-0923`. */
  readonly indicatorCode: string | null;
  readonly fiscalYearBE: number | null;
  readonly nameTh: string | null;
  readonly unit: string | null;
  readonly target: number | null;
  readonly direction: IndicatorDirection | null;
  readonly indicatorType: IndicatorType | null;
  readonly indicatorLevel: IndicatorLevel | null;
  readonly q1Result: number | null;
  readonly q2Result: number | null;
  readonly q3Result: number | null;
  readonly q4Result: number | null;
  readonly definition: string | null;
}

/** What SED scored for one quarter. The two criteria are opaque numbers: their meaning is not published. Source: domain.md §1. */
export interface QuarterEvaluation extends StoredRecord {
  /** A project code or an indicator code. */
  readonly subject: string | null;
  readonly fiscalYearBE: number | null;
  readonly quarter: FiscalQuarter | null;
  /** 0–100, or blank. */
  readonly score: number | null;
  readonly crit21: number | null;
  readonly crit22: number | null;
  readonly comment: string | null;
  readonly evaluatedOn: CalendarDay | null;
}
