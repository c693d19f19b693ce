import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import { buildLiveReports } from "../../workflows/live/liveReports";
import type { LiveSheet } from "../../workflows/live/sheetReports";
import { WorkbookError } from "../../workbook/workbookError";
import type { Pane } from "../pane";
import { doneNotice, withNotice } from "../state/notices";
import type { SheetResult } from "../state/reportsState";
import { perform } from "./perform";
import { liveIn } from "./liveIn";

/** Makes the formal sheets of these projects; those that are finished stay when it is stopped, and are told of. */
export async function buildReports(pane: Pane, projects: readonly CheckedDossier[]): Promise<void> {
  const { store, services } = pane;
  const { language, reports: { hidesNames } } = store.get();
  const results = projects.map(({ dossier }) => ({ projectKey: dossier.key, name: dossier.project.nameTh ?? dossier.project.projectCode ?? "", sheet: null as string | null }));
  store.update((state) => ({ ...state, reports: { ...state.reports, results } }));
  let made = 0;
  await perform(pane, "buildReports", true, async (task) => {
    try {
      await buildLiveReports(liveIn(store.get()), projects, services.reports, {
        language,
        hidesNames,
        task,
        onMade: ({ key, place }) => {
          made += 1;
          store.update((state) => ({
            ...state,
            reports: { ...state.reports, results: state.reports.results.map((result) => (result.projectKey === key ? { ...result, sheet: place } : result)) },
          }));
        },
      });
    } catch (error) {
      const isStopped = error instanceof WorkbookError && error.problem === "TASK_CANCELLED";
      if (isStopped) store.update((state) => ({ ...state, notices: withNotice(state.notices, doneNotice("buildReports", made, false)) }));
      throw error;
    }
    return { count: made };
  });
}

/** Makes sheets over all projects; those that are finished stay when it is stopped, and are told of. */
export async function buildSheets(pane: Pane, kinds: readonly LiveSheet[]): Promise<void> {
  const { store, services } = pane;
  const { language } = store.get();
  const told = (change: (made: readonly SheetResult[]) => readonly SheetResult[]): void => {
    store.update((state) => ({ ...state, reports: { ...state.reports, made: change(state.reports.made) } }));
  };
  told(() => kinds.map((kind) => ({ kind, sheet: null })));
  let made = 0;
  await perform(pane, "buildSheets", true, async (task) => {
    try {
      // Whoever only looks at a project never needs the kinds and their words.
      const { buildLiveSheets } = await import("../../workflows/live/sheetReports");
      await buildLiveSheets(liveIn(store.get()), kinds, services.reports, {
        language,
        task,
        pause: () => services.pause(0),
        onMade: ({ kind, sheet }) => {
          made += 1;
          told((results) => results.map((result) => (result.kind === kind ? { kind, sheet } : result)));
        },
      });
    } catch (error) {
      const isStopped = error instanceof WorkbookError && error.problem === "TASK_CANCELLED";
      if (isStopped) store.update((state) => ({ ...state, notices: withNotice(state.notices, doneNotice("buildSheets", made, false)) }));
      throw error;
    }
    return { count: made };
  });
}
