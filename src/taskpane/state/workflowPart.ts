import type { PeriodMonth } from "../../domain/model/calendar/periodMonth";
import type { ReturnCause } from "../../domain/model/words/workflowWords";
import type { DerivedPlanStatus } from "../../domain/model/words/statusWords";
import type { Action } from "../../domain/workflow/action";
import type { Refusal } from "../../domain/workflow/refusal";
import type { Verdict } from "../../workflows/verify/verifyReport";

/** What somebody has chosen and typed in the views of the workflow, and what they were told. Rounds are named by `projectCode|fiscalYearBE|roundNo`. */
export interface WorkflowPart {
  /** `null` = every agency. */
  readonly agency: string | null;
  /** As in the overview; only the review asks for these two. */
  readonly strategy: number | null;
  readonly status: DerivedPlanStatus | null;
  /** A part of a code or name. */
  readonly text: string;
  readonly ticked: readonly string[];
  /** The round that is looked at. */
  readonly shown: string | null;
  readonly cause: ReturnCause | null;
  readonly reason: string;
  /** What was not done at the last step, and why. */
  readonly refused: readonly RefusedRound[];
  /** The month to open, or to be reminded of; `null` = the pane's own proposal, or every month. */
  readonly openedMonth: PeriodMonth | null;
  readonly remindedMonth: PeriodMonth | null;
  readonly code: string;
  /** What was verified last: a code, or files. */
  readonly verified: readonly Verified[];
}

export interface RefusedRound {
  readonly action: Action;
  readonly key: string;
  readonly refusal: Refusal;
}

/** What was verified, and what came of it; `verdicts` null = the code is none, or has a slip. */
export interface Verified {
  readonly name: string;
  readonly isCode: boolean;
  readonly verdicts: readonly Verdict[] | null;
}

export const NO_WORKFLOW: WorkflowPart = {
  agency: null, strategy: null, status: null, text: "", ticked: [], shown: null, cause: null, reason: "", refused: [], openedMonth: null, remindedMonth: null, code: "", verified: [],
};
