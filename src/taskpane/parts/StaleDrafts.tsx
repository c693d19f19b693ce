import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { openForms, typeProject } from "../actions/editingActions";
import { typeRound } from "../actions/recordActions";
import { usePane, usePaneState } from "../frame/paneContext";
import { NEW_PROJECT } from "../state/editingState";
import { EMPTY_DRAFT } from "../../workflows/live/roundDraft";
import { staleDrafts } from "../state/staleDrafts";
import type { PaneState } from "../state/paneState";
import { StaleDraft } from "./StaleDraft";
import { StaleReasons } from "./StaleReasons";

const wholeState = (state: PaneState): PaneState => state;

/** What was typed for projects and findings that are no longer in the workbook: to be written as something new, or dropped. */
export function StaleDrafts({ live }: { readonly live: LiveWorkbook }) {
  const pane = usePane();
  const state = usePaneState(wholeState);
  const { projectKey } = state;
  return (
    <>
      {staleDrafts(state, live).map((stale) =>
        stale.kind === "project" ? (
          <StaleDraft
            key={`project ${stale.key}`}
            typed={stale.draft.typed}
            onKeep={() => {
              typeProject(pane, NEW_PROJECT, { typed: stale.draft.typed, base: Object.fromEntries(Object.keys(stale.draft.typed).map((field) => [field, ""])) });
              typeProject(pane, stale.key, null);
              openForms(pane, { projectForm: NEW_PROJECT });
            }}
            onDrop={() => {
              typeProject(pane, stale.key, null);
            }}
          />
        ) : (
          <StaleDraft
            key={`round ${stale.key}`}
            typed={stale.typed}
            // A report needs a project: it becomes the next one of the project on show.
            onKeep={
              projectKey === null
                ? null
                : () => {
                    typeRound(pane, projectKey, stale.draft);
                    typeRound(pane, stale.key, EMPTY_DRAFT);
                  }
            }
            onDrop={() => {
              typeRound(pane, stale.key, EMPTY_DRAFT);
            }}
          />
        ),
      )}
      <StaleReasons live={live} />
    </>
  );
}
