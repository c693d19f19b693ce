import {
  type Severity, type WorkflowState, severityWords, workflowStateWords,
} from "../domain/model/words/recordWords";
import {
  type BudgetStatus, type DerivedPlanStatus, type Lifecycle, type PlanStatus, type Rag, type TargetStatus, budgetStatusWords,
  derivedPlanStatusWords, lifecycleWords, planStatusWords, ragWords, targetStatusWords,
} from "../domain/model/words/statusWords";
import type { Vocabulary } from "../domain/model/words/vocabulary";
import type { Language } from "./language";

/** The values of every closed list that people read, by the name of the list. */
export interface StatusValues {
  readonly lifecycle: Lifecycle;
  readonly planStatus: PlanStatus;
  readonly targetStatus: TargetStatus;
  readonly derivedPlanStatus: DerivedPlanStatus;
  readonly budgetStatus: BudgetStatus;
  readonly rag: Rag;
  readonly severity: Severity;
  readonly workflowState: WorkflowState;
}

/** The Thai words are data of the domain; here they meet their English. */
type StatusWords = {
  readonly [List in keyof StatusValues]: {
    readonly thai: Vocabulary<StatusValues[List]>;
    readonly english: Readonly<Record<StatusValues[List], string>>;
  };
};

const words: StatusWords = {
  lifecycle: {
    thai: lifecycleWords,
    english: {
      NOT_STARTED: "not started",
      IN_PROGRESS: "in progress",
      COMPLETED: "completed",
      CANCELLED: "cancelled",
      SUSPENDED: "suspended",
    },
  },
  planStatus: { thai: planStatusWords, english: { ON_PLAN: "on plan", BEHIND: "behind plan", AHEAD: "ahead of plan" } },
  targetStatus: { thai: targetStatusWords, english: { ON_TARGET: "on target", OFF_TARGET: "off target" } },
  derivedPlanStatus: {
    thai: derivedPlanStatusWords,
    english: {
      ON_PLAN: "on plan",
      BEHIND: "behind plan",
      AHEAD: "ahead of plan",
      NOT_STARTED: "not due to start",
      IN_PROGRESS: "in progress",
      COMPLETED: "completed",
      CANCELLED: "cancelled",
      SUSPENDED: "suspended",
      NO_DATA: "no data",
    },
  },
  budgetStatus: {
    thai: budgetStatusWords,
    english: {
      UNKNOWN: "unknown",
      NO_BUDGET: "uses no budget",
      OVERSPENT: "overspent",
      FULLY_DISBURSED: "fully disbursed",
      NOT_DISBURSED: "nothing disbursed",
      NO_TARGET: "no disbursement target",
      BELOW_TARGET: "below disbursement target",
      ON_TARGET: "on disbursement target",
    },
  },
  rag: { thai: ragWords, english: { GREEN: "green", AMBER: "amber", RED: "red", GREY: "grey" } },
  severity: { thai: severityWords, english: { E: "must be corrected", W: "should be checked", I: "for information" } },
  workflowState: {
    thai: workflowStateWords,
    english: {
      NOT_DUE: "not due",
      OPEN: "not reported",
      DRAFT: "being entered",
      SUBMITTED: "submitted",
      RETURNED: "returned for correction",
      APPROVED: "approved by the agency",
      ACCEPTED: "accepted by SED",
      CLOSED: "closed",
      EXEMPT: "excused from reporting",
    },
  },
};

/** The lists that have names. */
export const STATUS_LISTS = Object.keys(words) as readonly (keyof StatusValues)[];

/** The values of a list, in their order. */
export function statusValues<List extends keyof StatusValues>(list: List): readonly StatusValues[List][] {
  return words[list].thai.ids;
}

/** A status as people read it. Examples: `statusName("planStatus", "BEHIND", "th")` → "ช้ากว่าแผน", in English "behind plan". */
export function statusName<List extends keyof StatusValues>(list: List, value: StatusValues[List], language: Language): string {
  const { thai, english } = words[list];
  return language === "th" ? thai.thai(value) : english[value];
}
