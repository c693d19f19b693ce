import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { usePaneState } from "../frame/paneContext";
import { projectsOf } from "../state/findingsState";
import type { PaneState } from "../state/paneState";

const keyOf = (state: PaneState): string | null => state.projectKey;

/** The project on show; `null` when none is chosen. */
export function useShownProject(live: LiveWorkbook): CheckedDossier | null {
  const key = usePaneState(keyOf);
  return key === null ? null : (projectsOf(live).get(key) ?? null);
}
