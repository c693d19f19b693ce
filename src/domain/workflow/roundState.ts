import type { CalendarDay } from "../model/calendar/calendarDay";
import { firstDayOf } from "../model/calendar/periodMonth";
import { type ReportRound, isPlaceholder } from "../model/records/reportRound";
import type { WorkflowState } from "../model/words/recordWords";

/**
 * Where a round is on a day. What people did is stored; what the calendar does is not: an empty row is NOT_DUE before its month begins and
 * OPEN from then on, whatever its cell says, and a row in which somebody has written is a DRAFT until it is sent. Source: domain.md §5.
 */
export function stateOf(round: ReportRound, today: CalendarDay): WorkflowState {
  const { workflowState: stored, periodMonth } = round;
  if (stored !== null && stored !== "NOT_DUE" && stored !== "OPEN" && stored !== "DRAFT") return stored;
  if (!isPlaceholder(round)) return "DRAFT";
  if (stored === "DRAFT") return "DRAFT";
  return periodMonth !== null && firstDayOf(periodMonth) > today ? "NOT_DUE" : "OPEN";
}

/** States whose content is sealed. */
export function isSealedState(state: WorkflowState | null): state is "APPROVED" | "ACCEPTED" | "CLOSED" {
  return state === "APPROVED" || state === "ACCEPTED" || state === "CLOSED";
}

/** Why a round cannot be written in now; each has a sentence of its own that says who can change that. */
export type LockReason = "NOT_DUE" | "SUBMITTED" | "APPROVED" | "ACCEPTED" | "CLOSED" | "EXEMPT";

/** The lock of a round on a day; null = its reporter may write in it. Source: domain.md §5, W01. */
export function lockOf(round: ReportRound, today: CalendarDay): LockReason | null {
  const state = stateOf(round, today);
  return state === "OPEN" || state === "DRAFT" || state === "RETURNED" ? null : state;
}
