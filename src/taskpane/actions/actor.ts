import type { Role } from "../../domain/model/words/workflowWords";
import type { LogAuthor } from "../../domain/seal/logEntry";
import { localMoment } from "../localTime";
import type { Pane } from "../pane";
import type { PaneState } from "../state/paneState";
import { NO_WORKFLOW } from "../state/workflowPart";

/** Who acts, as stated, at this moment: for the change log. */
export function authorIn({ store, services }: Pane): LogAuthor {
  const { userName, role } = store.get();
  return { who: userName.trim(), role, at: localMoment(services.now()) };
}

/** Whether the change log could say who acts. */
export function hasName({ userName }: Pick<PaneState, "userName">): boolean {
  return userName.trim() !== "";
}

/** Acts as another role from now on; what was chosen in the former one is dropped, what was typed stays. */
export function chooseRole({ store, services }: Pane, role: Role): void {
  services.preferences.set("role", role);
  store.update((state) => ({ ...state, role, workflow: { ...state.workflow, ticked: NO_WORKFLOW.ticked, refused: NO_WORKFLOW.refused } }));
}

export function chooseName({ store, services }: Pane, userName: string): void {
  services.preferences.set("userName", userName);
  store.update((state) => ({ ...state, userName }));
}
