import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import { buildLiveReports } from "../../workflows/live/liveReports";
import type { LiveSheet } from "../../workflows/live/sheetReports";
import type { Task } from "../../workbook/task";
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
  await performOneByOne(pane, "buildReports", async (task, oneMade) => {
    await buildLiveReports(liveIn(store.get()), projects, services.reports, {
      language,
      hidesNames,
      task,
      onMade: ({ key, place }) => {
        oneMade();
        store.update((state) => ({
          ...state,
          reports: { ...state.reports, results: state.reports.results.map((result) => (result.projectKey === key ? { ...result, sheet: place } : result)) },
        }));
      },
    });
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
  await performOneByOne(pane, "buildSheets", async (task, oneMade) => {
    // Whoever only looks at a project never needs the kinds and their words.
    const { buildLiveSheets } = await import("../../workflows/live/sheetReports");
    await buildLiveSheets(liveIn(store.get()), kinds, services.reports, {
      language,
      task,
      pause: () => services.pause(0),
      onMade: ({ kind, sheet }) => {
        oneMade();
        told((results) => results.map((result) => (result.kind === kind ? { kind, sheet } : result)));
      },
    });
  });
}

/** `perform` for work of which each finished piece stays when it is stopped: how many there are is told then too. */
async function performOneByOne(pane: Pane, action: "buildReports" | "buildSheets", work: (task: Task, oneMade: () => void) => Promise<void>): Promise<void> {
  let made = 0;
  await perform(pane, action, true, async (task) => {
    try {
      await work(task, () => {
        made += 1;
      });
    } catch (error) {
      const isStopped = error instanceof WorkbookError && error.problem === "TASK_CANCELLED";
      if (isStopped) pane.store.update((state) => ({ ...state, notices: withNotice(state.notices, doneNotice(action, made, false)) }));
      throw error;
    }
    return { count: made };
  });
}
