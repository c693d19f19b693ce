import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import { type Pace, paceOf } from "../../workbook/pace";
import { WorkbookError } from "../../workbook/workbookError";
import { reportZipOrder } from "../../workflows/live/reportZipOrder";
import type { Pane } from "../pane";
import { problemNotice } from "../state/notices";
import { NO_ZIP, type ZipFailure, type ZipState } from "../state/zipState";
import { liveIn } from "./liveIn";
import { perform } from "./perform";

/** How often the screen is told how far it is. Milliseconds. */
const TELLING = 100;

/** Makes a zip with the report file of each project and saves it; one that fails does not keep the others back, and is named. */
export async function zipReports(pane: Pane, projects: readonly CheckedDossier[]): Promise<void> {
  const { store, services } = pane;
  const { language, reports } = store.get();
  const order = reportZipOrder(liveIn(store.get()), projects, language, reports.hidesNames);
  const change = (part: Partial<ZipState>): void => {
    store.update((state) => ({ ...state, zip: { ...state.zip, ...part } }));
  };
  const stop = new AbortController();
  // A worker is ended in the moment in which somebody presses the button, not at its next answer.
  const stopListening = store.subscribe(() => {
    if (store.get().work?.isCancelled === true) stop.abort();
  });
  change(NO_ZIP);
  await perform(pane, "zipReports", true, async (task) => {
    const progress = throttled(() => services.now().getTime(), (done, pace) => {
      task.onProgress?.(done, projects.length);
      change({ pace });
    });
    const failures: ZipFailure[] = [];
    let done = 0;
    try {
      progress(0, projects.length);
      const zip = await services.zipReports(order, {
        onDone: ({ dossiers: [dossier] }, error) => {
          const { projectCode, nameTh } = dossier?.project ?? { projectCode: null, nameTh: null };
          if (error !== null) failures.push({ name: [projectCode, nameTh].filter((part) => part !== null).join(" "), ...whyOf(error) });
          progress((done += 1), projects.length);
        },
        onOnPage: () => {
          change({ isOnPage: true });
        },
        signal: stop.signal,
      });
      const files = done - failures.length;
      const made = files === 0 ? null : { name: `project-reports-${order.basis.asOf}.zip`, files, zip };
      change({ failures, made });
      if (made !== null) await services.saveFile(made.name, made.zip);
      return { count: files, isSilent: files === 0 };
    } catch (error) {
      if (error instanceof WorkbookError && error.problem === "TASK_CANCELLED") change({ isStopped: true });
      throw error;
    }
  }).finally(stopListening);
}

/** Saves the last zip once more. */
export async function saveZipAgain({ store, services }: Pane): Promise<void> {
  const { made } = store.get().zip;
  if (made !== null) await services.saveFile(made.name, made.zip);
}

function whyOf(error: Error): Pick<ZipFailure, "problem" | "facts"> {
  const { problem, facts } = problemNotice(error);
  return { problem, facts };
}

function throttled(now: () => number, tell: (done: number, pace: Pace | null) => void): (done: number, total: number) => void {
  const pace = paceOf(now);
  let last = -Infinity;
  return (done, total) => {
    const soFar = pace(done, total);
    if (now() - last < TELLING && done < total) return;
    last = now();
    tell(done, soFar);
  };
}
