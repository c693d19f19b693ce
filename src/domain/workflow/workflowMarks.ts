import type { CalendarDay } from "../model/calendar/calendarDay";
import type { ReportRound } from "../model/records/reportRound";
import type { WorkflowState } from "../model/words/recordWords";

/** What the workflow writes in a round's row. */
export type WorkflowMarks = Pick<ReportRound, "workflowState" | "submittedAt" | "decidedAt" | "returnReason">;

export const MARK_FIELDS = ["workflowState", "submittedAt", "decidedAt", "returnReason"] as const satisfies readonly (keyof WorkflowMarks)[];

/** Before the first step. */
export const NO_MARKS: WorkflowMarks = { workflowState: null, submittedAt: null, decidedAt: null, returnReason: null };

/** One step of a round, as the log tells it. */
export interface Step {
  readonly from: WorkflowState | null;
  readonly to: WorkflowState;
  readonly day: CalendarDay | null;
  readonly reason: string | null;
}

/**
 * The marks after a step. Doing a step and replaying it from the log both come by here, so that a row and its history cannot disagree unless
 * somebody changed one of them.
 */
export function marksAfter(marks: WorkflowMarks, { from, to, day, reason }: Step): WorkflowMarks {
  switch (to) {
    case "SUBMITTED":
      // Taking an approval back makes no new report.
      return { workflowState: to, submittedAt: from === "APPROVED" ? marks.submittedAt : day, decidedAt: null, returnReason: null };
    case "APPROVED":
    case "ACCEPTED":
      return { ...marks, workflowState: to, decidedAt: day };
    case "RETURNED":
    case "EXEMPT":
      return { ...marks, workflowState: to, decidedAt: day, returnReason: reason };
    case "CLOSED":
      return { ...marks, workflowState: to, decidedAt: day, returnReason: reason ?? marks.returnReason };
    case "DRAFT":
      if (from === "RETURNED") return { ...marks, workflowState: to };
      return { ...NO_MARKS, workflowState: to, returnReason: reason };
    case "OPEN":
    case "NOT_DUE":
      return { ...NO_MARKS, workflowState: to };
  }
}
