import type { WorkflowState } from "../model/words/recordWords";
import type { Role } from "../model/words/workflowWords";
import type { Action, Transition } from "./action";

/**
 * The whole workflow of a project-round: who may do what, from which state, what must hold, and what is asked for. Source: domain.md §5.
 * NOT_DUE → OPEN → DRAFT is no action of anybody: `stateOf` derives it from the calendar and from the first entry in the row.
 */
export const TRANSITIONS: readonly Transition[] = [
  {
    action: "SUBMIT", who: ["REPORTER"], from: ["DRAFT", "RETURNED"], to: "SUBMITTED",
    holds: ["HAS_CONTENT", "NO_ERRORS", "WARNINGS_REASONED"], asks: null,
  },
  { action: "RECALL", who: ["REPORTER"], from: ["SUBMITTED"], to: "DRAFT", holds: [], asks: null },
  { action: "RESUME", who: ["REPORTER"], from: ["RETURNED"], to: "DRAFT", holds: [], asks: null },
  { action: "RETURN", who: ["HEAD"], from: ["SUBMITTED"], to: "RETURNED", holds: [], asks: "CAUSE_AND_TEXT" },
  { action: "RETURN", who: ["SED"], from: ["APPROVED"], to: "RETURNED", holds: [], asks: "CAUSE_AND_TEXT" },
  {
    action: "APPROVE", who: ["HEAD"], from: ["SUBMITTED"], to: "APPROVED",
    holds: ["NO_ERRORS", "ANOTHER_PERSON"], asks: null, seals: true,
  },
  { action: "UNAPPROVE", who: ["HEAD"], from: ["APPROVED"], to: "SUBMITTED", holds: [], asks: "REASON" },
  { action: "ACCEPT", who: ["SED"], from: ["APPROVED"], to: "ACCEPTED", holds: ["SEAL_HOLDS"], asks: null },
  { action: "REOPEN", who: ["SED"], from: ["ACCEPTED"], to: "DRAFT", holds: [], asks: "REASON" },
  // The lock exception: a closed year is opened for one round, and the reason stays in the log.
  { action: "REOPEN", who: ["SED"], from: ["CLOSED"], to: "DRAFT", holds: [], asks: "REASON" },
  { action: "EXEMPT", who: ["HEAD"], from: ["OPEN", "NOT_DUE"], to: "EXEMPT", holds: ["IS_EMPTY"], asks: "REASON" },
  { action: "UNEXEMPT", who: ["HEAD"], from: ["EXEMPT"], to: "OPEN", holds: [], asks: null },
  { action: "CLOSE", who: ["PLANNER", "SED"], from: ["ACCEPTED", "EXEMPT"], to: "CLOSED", holds: ["YEAR_OVER", "SEAL_HOLDS"], asks: null, seals: true },
  // What was never finished can be closed all the same, with a reason; it is sealed as it stands.
  {
    action: "CLOSE", who: ["PLANNER", "SED"], from: ["OPEN", "DRAFT", "SUBMITTED", "RETURNED", "APPROVED"], to: "CLOSED",
    holds: ["YEAR_OVER", "SEAL_HOLDS"], asks: "REASON", seals: true,
  },
];

/** The row for an action from a state; null = the state does not allow it. */
export function transitionFor(action: Action, from: WorkflowState): Transition | null {
  return TRANSITIONS.find((row) => row.action === action && row.from.includes(from)) ?? null;
}

/** Who may do this at all, whatever the state. */
export function rolesFor(action: Action): readonly Role[] {
  return [...new Set(TRANSITIONS.filter((row) => row.action === action).flatMap(({ who }) => who))];
}

/** What a role may do with a round in this state. Example: a head with a submitted one may return and approve it. */
export function actionsOf(role: Role, from: WorkflowState): readonly Action[] {
  return TRANSITIONS.filter((row) => row.who.includes(role) && row.from.includes(from)).map(({ action }) => action);
}
