import type { Finding } from "../checks/finding";
import type { CalendarDay } from "../model/calendar/calendarDay";
import type { WorkflowState } from "../model/words/recordWords";
import type { Role } from "../model/words/workflowWords";
import type { SealDifference } from "../seal/roundSeal";
import type { Action } from "./action";

/** Why an action was not done. Each has a sentence of its own in `messages`. */
export type Refusal =
  /** Another role must do this from this state. */
  | { readonly kind: "ROLE"; readonly action: Action; readonly role: Role; readonly allowed: readonly Role[] }
  /** The state does not allow it; a locked state has a sentence of its own. */
  | { readonly kind: "STATE"; readonly action: Action; readonly state: WorkflowState }
  /** A row without code, year or number, or a second row of one report: there is no telling which one is meant. */
  | { readonly kind: "UNCLEAR"; readonly isRepeated: boolean }
  | { readonly kind: "EMPTY" }
  | { readonly kind: "NOT_EMPTY" }
  | { readonly kind: "ERRORS"; readonly findings: readonly Finding[] }
  | { readonly kind: "WARNINGS"; readonly findings: readonly Finding[] }
  | { readonly kind: "SAME_PERSON"; readonly who: string }
  /** Approved by hand, not through Kaona: there is nothing to hold it against. */
  | { readonly kind: "SEAL_MISSING" }
  | { readonly kind: "SEAL_BROKEN"; readonly differences: readonly SealDifference[] }
  | { readonly kind: "YEAR_NOT_OVER"; readonly fiscalYearBE: number; readonly lastDay: CalendarDay }
  | { readonly kind: "CAUSE_MISSING" }
  | { readonly kind: "REASON_MISSING" };
