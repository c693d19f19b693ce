import type { Action } from "../../../domain/workflow/action";
import { hasName } from "../../actions/actor";
import { type StepWords, stepRounds } from "../../actions/roundActions";
import { usePane, usePaneState } from "../../frame/paneContext";
import type { PaneState } from "../../state/paneState";
import type { WorkflowPart } from "../../state/workflowPart";

export interface StepTaker {
  /** Something else is being done, or the change log could not say who acts. */
  readonly isBlocked: boolean;
  readonly take: (action: Action, keys: readonly string[], words?: StepWords) => void;
}

const isBlockedIn = (state: PaneState): boolean => state.work !== null || !hasName(state);

/** Takes steps of the workflow from a view. */
export function useStep(): StepTaker {
  const pane = usePane();
  const isBlocked = usePaneState(isBlockedIn);
  return { isBlocked, take: (action, keys, words) => void stepRounds(pane, action, keys, words) };
}

const workflowIn = (state: PaneState): WorkflowPart => state.workflow;

export function useWorkflow(): WorkflowPart {
  return usePaneState(workflowIn);
}
