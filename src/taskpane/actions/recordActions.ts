import type { Finding } from "../../domain/checks/finding";
import type { Settings } from "../../domain/model/records/settings";
import { acknowledgeEdits } from "../../workflows/live/acknowledge";
import { addRoundEdits } from "../../workflows/live/addRound";
import { projectByKey } from "../../workflows/live/liveWorkbook";
import { EMPTY_DRAFT, type RoundDraft } from "../../workflows/live/roundDraft";
import { settingsChangeEdits } from "../../workflows/live/settingsChange";
import type { Pane } from "../pane";
import { NO_SETTINGS_DRAFT } from "../state/initialState";
import { findingKey } from "../state/findingKey";
import { reasonText } from "../state/reasonDraft";
import { authorIn } from "./actor";
import { liveIn } from "./liveIn";
import { perform } from "./perform";
import { dropReasons } from "./typeReason";

/** Writes the draft of a project as its next report. The draft stays until it is written. */
export async function saveRound(pane: Pane, projectKey: string): Promise<void> {
  const { store, services, session, today } = pane;
  await perform(pane, "addRound", false, async (task) => {
    const live = liveIn(store.get());
    const project = projectByKey(live, projectKey);
    const draft = store.get().roundDrafts[projectKey];
    if (project === null || draft === undefined) return { isSilent: true };
    const { inverse } = await session.apply(addRoundEdits(live, project, draft, { today: today(), newId: services.newId }), task);
    typeRound(pane, projectKey, EMPTY_DRAFT);
    store.update((state) => ({ ...state, view: "project" }));
    return { inverse };
  });
}

/** Keeps what is being typed. */
export function typeRound({ store }: Pane, projectKey: string, draft: RoundDraft): void {
  store.update((state) => ({ ...state, roundDrafts: { ...state.roundDrafts, [projectKey]: draft } }));
}

/** Keeps the reason that was typed for a warning in the workbook and its change log. */
export async function saveReason(pane: Pane, finding: Finding): Promise<void> {
  const { store, services, session, today } = pane;
  const key = findingKey(finding);
  await perform(pane, "acknowledge", false, async (task) => {
    const { reasonDrafts } = store.get();
    const giver = { author: authorIn(pane), today: today(), newId: services.newId };
    await session.apply(acknowledgeEdits(liveIn(store.get()), finding, reasonText(reasonDrafts, key), giver), task);
    dropReasons(pane, [key]);
    // What is in the change log stays there: taking an entry out would break its chain.
    return {};
  });
}

/** Changes settings of the workbook. */
export async function saveSettings(pane: Pane, settings: Settings): Promise<void> {
  const { store, session, today } = pane;
  await perform(pane, "saveSettings", false, async (task) => {
    const { inverse } = await session.apply(settingsChangeEdits(liveIn(store.get()), settings, today()), task);
    store.update((state) => ({ ...state, settingsDraft: NO_SETTINGS_DRAFT }));
    return { inverse };
  });
}
