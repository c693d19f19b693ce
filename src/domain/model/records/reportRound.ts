import type { Satang } from "../amounts/satang";
import type { CalendarDay } from "../calendar/calendarDay";
import type { PeriodMonth } from "../calendar/periodMonth";
import type { PlanStatus, TargetStatus } from "../words/statusWords";
import type { WorkflowState } from "../words/recordWords";
import type { StoredRecord } from "./stored";

/** One report round ("รายงานครั้งที่ n") of a project. Source: domain.md §2. */
export interface ReportRound extends StoredRecord {
  readonly projectCode: string | null;
  readonly fiscalYearBE: number | null;
  /** n of "รายงานครั้งที่ n", from 1. */
  readonly roundNo: number | null;
  /** The month that is reported on; on import the month of `reportDate`. */
  readonly periodMonth: PeriodMonth | null;
  readonly reportDate: CalendarDay | null;
  readonly narrative: string | null;
  /** Cumulative physical progress, 0–100. */
  readonly progressPct: number | null;
  /** This round's money or the running total, as `Settings.disbursementMode` says. */
  readonly disbursedThisRound: Satang | null;
  readonly committedToDate: Satang | null;
  readonly planStatusReported: PlanStatus | null;
  readonly targetStatusReported: TargetStatus | null;
  readonly problem: string | null;
  readonly remedy: string | null;
  /** Letter number or https link that proves the report. */
  readonly evidenceRef: string | null;
  readonly workflowState: WorkflowState | null;
  readonly submittedAt: CalendarDay | null;
  readonly decidedAt: CalendarDay | null;
  readonly returnReason: string | null;
  /** Attachments of an import that were ambiguous, for rule R18; empty for rows typed by hand. */
  readonly importFlags: readonly ImportFlag[];
}

/**
 * An ambiguous attachment made while reading a printed form: `fields` were taken from the row printed with round
 * `printedRow` (null = a row without a label) whose metric text says `(ครั้งที่ metricNo)` (null = no such text).
 * Source: domain.md §6 "Attachment decisions", rule R18.
 */
export interface ImportFlag {
  readonly ruleId: "R18";
  readonly printedRow: number | null;
  readonly metricNo: number | null;
  readonly fields: readonly string[];
}

/**
 * Whether a round says nothing at all (no date, narrative or metrics): a number that was printed without its report.
 * Source: domain.md R04. A round with unreadable cells is not a placeholder: somebody typed there.
 */
export function isPlaceholder(round: ReportRound): boolean {
  return (
    round.reportDate === null &&
    round.narrative === null &&
    !hasMetrics(round) &&
    round.planStatusReported === null &&
    round.targetStatusReported === null &&
    Object.keys(round.unreadable).length === 0
  );
}

/** Whether a round carries a number: progress or disbursement. Source: domain.md R08, R09. */
export function hasMetrics(round: ReportRound): boolean {
  return round.progressPct !== null || round.disbursedThisRound !== null;
}
