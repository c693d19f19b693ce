import type { WorkflowState } from "../model/words/recordWords";
import type { Role } from "../model/words/workflowWords";

/** What people do with a round. `RESUME` is the first entry after a return. */
export type Action =
  | "SUBMIT" | "RECALL" | "RESUME" | "RETURN" | "APPROVE" | "UNAPPROVE" | "ACCEPT" | "REOPEN" | "EXEMPT" | "UNEXEMPT" | "CLOSE";

/** What must be true of a round before the action, besides its state. */
export type Condition =
  /** The round says something. */
  | "HAS_CONTENT"
  /** The round says nothing. */
  | "IS_EMPTY"
  /** No finding of severity E, of the round or of its project. */
  | "NO_ERRORS"
  /** A reason for every finding of severity W. */
  | "WARNINGS_REASONED"
  /** Whoever approves is not who submitted, or says why it had to be so (W03). */
  | "ANOTHER_PERSON"
  /** What was sealed still stands there. */
  | "SEAL_HOLDS"
  /** The fiscal year is over. */
  | "YEAR_OVER";

/** What a person must say with the action: one of the countable causes and what exactly is wrong, or a reason in words. */
export type Asked = "CAUSE_AND_TEXT" | "REASON" | null;

/** One row of the workflow's table. */
export interface Transition {
  readonly action: Action;
  readonly who: readonly Role[];
  readonly from: readonly WorkflowState[];
  readonly to: WorkflowState;
  readonly holds: readonly Condition[];
  readonly asks: Asked;
  /** The content of the round is sealed. */
  readonly seals?: true;
}
