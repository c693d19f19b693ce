import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity, WorkflowState } from "../../domain/model/words/recordWords";
import type { BudgetStatus, DerivedPlanStatus, PlanStatus, TargetStatus } from "../../domain/model/words/statusWords";

/** What a status feels like. Never told by colour alone: an icon and words stand beside it. */
export type Tone = "good" | "warning" | "bad" | "neutral" | "info";

export const severityTone: Readonly<Record<Severity, Tone>> = { E: "bad", W: "warning", I: "info" };

const planTones: Readonly<Record<DerivedPlanStatus, Tone>> = {
  ON_PLAN: "good", AHEAD: "good", COMPLETED: "good", IN_PROGRESS: "info", BEHIND: "bad", NOT_STARTED: "neutral", CANCELLED: "neutral", SUSPENDED: "warning", NO_DATA: "neutral",
};

export const planTone = (status: DerivedPlanStatus | PlanStatus): Tone => planTones[status];

export const targetTone = (status: TargetStatus): Tone => (status === "ON_TARGET" ? "good" : "bad");

const budgetTones: Readonly<Record<BudgetStatus, Tone>> = {
  UNKNOWN: "neutral", NO_BUDGET: "neutral", OVERSPENT: "bad", FULLY_DISBURSED: "good", NOT_DISBURSED: "warning", NO_TARGET: "info", BELOW_TARGET: "warning", ON_TARGET: "good",
};

export const budgetTone = (status: BudgetStatus): Tone => budgetTones[status];

const stateTones: Readonly<Record<WorkflowState, Tone>> = {
  NOT_DUE: "neutral", OPEN: "neutral", DRAFT: "info", SUBMITTED: "info", RETURNED: "warning", APPROVED: "good", ACCEPTED: "good", CLOSED: "neutral", EXEMPT: "neutral",
};

export const stateTone = (state: WorkflowState): Tone => stateTones[state];

/** Text and ground of each tone; the theme keeps them readable. */
export const useToneStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1 },
  warning: { color: tokens.colorStatusWarningForeground3, backgroundColor: tokens.colorStatusWarningBackground1 },
  bad: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  neutral: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground4 },
  info: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3 },
});
