import type { Role } from "../../domain/model/words/workflowWords";
import type { ViewName } from "./paneState";

const COMMON_END = ["settings", "about"] as const satisfies readonly ViewName[];

/** What each role needs, the most frequent first: where there is no room, the first two or three are the only ones in sight. */
const ORDER: Readonly<Record<Role, readonly ViewName[]>> = {
  REPORTER: ["start", "rounds", "project", "round", "findings", "reports", "history", "import", "decisions", "overview", "remind", "verify", "gather", ...COMMON_END],
  HEAD: ["start", "review", "project", "overview", "remind", "findings", "history", "reports", "verify", "gather", "decisions", "import", "evaluate", ...COMMON_END],
  PLANNER: ["start", "overview", "remind", "gather", "findings", "decisions", "project", "import", "round", "reports", "history", "verify", "evaluate", ...COMMON_END],
  SED: ["start", "review", "project", "evaluate", "overview", "remind", "history", "verify", "findings", "reports", "gather", "decisions", ...COMMON_END],
};

/** The views of a role in the order of their tabs; the one on show is among them, however somebody came there (a button of the ribbon). */
export function viewsOf(role: Role, shown: ViewName): readonly ViewName[] {
  const views = ORDER[role];
  return views.includes(shown) ? views : [...views.slice(0, 1), shown, ...views.slice(1)];
}
