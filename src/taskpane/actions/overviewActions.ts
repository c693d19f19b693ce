import type { OverviewChoice, OverviewPage } from "../../workflows/live/overview/overviewPage";
import { type ShownOverview, writeShownOverview } from "../../workflows/live/overview/viewSheets";
import type { Pane } from "../pane";
import type { LeftPlace, OpenList, OverviewState } from "../state/overviewState";
import { WHOLE_OVERVIEW } from "../state/overviewState";
import { liveIn } from "./liveIn";
import { perform } from "./perform";

/** Narrows or widens what the overview is of; whoever had gone into a figure is back on the page. */
export function chooseOverview(pane: Pane, part: Partial<OverviewChoice>): void {
  changeOverview(pane, ({ choice }) => ({ choice: { ...choice, ...part }, list: null, left: WHOLE_OVERVIEW.left }));
}

/** Holds the overview against a quarter; `null` ends that. */
export function compareOverview(pane: Pane, quarter: string | null): void {
  changeOverview(pane, () => ({ compareWith: quarter, list: null }));
}

/** Goes into a figure. */
export function openList(pane: Pane, list: OpenList, from: LeftPlace): void {
  changeOverview(pane, () => ({ list, left: { page: from, list: null } }));
}

/** Back to the page. */
export function closeList(pane: Pane): void {
  changeOverview(pane, () => ({ list: null }));
}

/** Goes on to a project of the overview; a way back stays above it. */
export function goToProject({ store }: Pane, projectKey: string, from: LeftPlace): void {
  store.update((state) => ({ ...state, projectKey, view: "project", back: "overview", overview: { ...state.overview, left: withPlace(state.overview, from) } }));
}

/** Goes on to what happened to one of its reports. */
export function goToRound({ store }: Pane, projectKey: string, roundKey: string, from: LeftPlace): void {
  store.update((state) => ({
    ...state, projectKey, view: "history", back: "overview", workflow: { ...state.workflow, shown: roundKey }, overview: { ...state.overview, left: withPlace(state.overview, from) },
  }));
}

/** Writes what the overview shows to a sheet, and goes there. */
export async function writeOverview(pane: Pane, page: OverviewPage, shown: ShownOverview): Promise<void> {
  const { store, services } = pane;
  const { language } = store.get();
  await perform(pane, "writeOverview", true, async (task) => {
    const sheet = await writeShownOverview(liveIn(store.get()), page, shown, services.reports, { language, task });
    await services.view.select({ sheet, row: 1, column: 1 });
    return {};
  });
}

function withPlace({ list, left }: OverviewState, from: LeftPlace): OverviewState["left"] {
  return list === null ? { ...left, page: from } : { ...left, list: from };
}

function changeOverview({ store }: Pane, change: (overview: OverviewState) => Partial<OverviewState>): void {
  store.update((state) => ({ ...state, overview: { ...state.overview, ...change(state.overview) } }));
}
