import type { RowId } from "../model/records/stored";
import type { RuleId } from "../checks/ruleId";
import type { WorkflowState } from "../model/words/recordWords";
import type { ReturnCause, Role } from "../model/words/workflowWords";
import type { RoundContent } from "../seal/roundContent";
import type { Action } from "../workflow/action";

/** One step of the workflow that somebody took. */
export interface DecidedStep {
  readonly action: Action;
  readonly from: WorkflowState;
  readonly to: WorkflowState;
  readonly who: string | null;
  readonly role: Role;
  /** Local time, `yyyy-mm-ddThh:mm:ss`. */
  readonly at: string;
  readonly cause: ReturnCause | null;
  /** In words, without the cause. */
  readonly reason: string | null;
}

/** A reason that was given for a warning with the decision. */
export interface DecidedReason {
  readonly ruleId: RuleId;
  readonly reason: string;
}

/** All that was decided about one report. */
export interface Decision {
  readonly projectCode: string;
  readonly fiscalYearBE: number;
  readonly roundNo: number;
  /** Of its row, as the agency's workbook had it. */
  readonly rowId: RowId | null;
  /** SHA-256 of what the report says (its seal), and what it says. */
  readonly digest: string;
  readonly content: RoundContent;
  /** Oldest first; never empty. */
  readonly steps: readonly DecidedStep[];
  readonly reasons: readonly DecidedReason[];
}
