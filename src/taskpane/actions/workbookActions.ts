import type { CellRef } from "../../workbook/cellRef";
import { WorkbookError } from "../../workbook/workbookError";
import { recordAt } from "../../workflows/live/selectedProject";
import { hasNewTables } from "../../workflows/live/newTables";
import { type Pane, afterRefusal } from "../pane";
import { learnConditions } from "./learnConditions";
import { problemNotice, undoneNotice, withNotice } from "../state/notices";
import { perform } from "./perform";

/** Reads the open workbook and follows it and the user's selection from then on. */
export async function openWorkbook(pane: Pane): Promise<void> {
  const { store, session } = pane;
  store.update((state) => ({ ...state, workbook: { kind: "opening", progress: null, first: null } }));
  await perform(pane, "openWorkbook", true, async (task) => {
    try {
      await session.open(task);
    } catch (error) {
      if (isRefusal(error)) store.update((state) => afterRefusal(state, error));
      else throw error;
    }
    return { isSilent: true };
  });
  await learnConditions(pane);
  await follow(pane);
}

const followed = new WeakSet<Pane>();

/** Follows the user's selection and new tables, once for every pane. A pane that cannot follow still lets a project be chosen. */
async function follow(pane: Pane): Promise<void> {
  if (followed.has(pane)) return;
  followed.add(pane);
  const { view } = pane.services;
  try {
    await view.watchSelection((cell) => {
      selected(pane, cell);
    });
    await view.watchTables((names) => {
      void tablesCame(pane, names);
    });
  } catch (error) {
    followed.delete(pane);
    pane.store.update((state) => ({ ...state, notices: withNotice(state.notices, problemNotice(error)) }));
  }
}

/** How long to wait before it is asked again whether what the pane itself was doing, which may be the making of tables, is done. Milliseconds. */
const WORK_PAUSE = 500;

/** Tables have come, by whoever's hand: those that may be Kaona's and are not known yet are read. */
async function tablesCame(pane: Pane, names: readonly string[]): Promise<void> {
  while (pane.store.get().work !== null) await pane.services.pause(WORK_PAUSE);
  const { workbook } = pane.store.get();
  if (workbook.kind !== "live" && workbook.kind !== "unbound") return;
  if (hasNewTables(names, workbook.kind === "live" ? workbook.live.snapshot : null)) await openWorkbook(pane);
}

/** The workbook itself is the matter, not the moment. */
function isRefusal(error: unknown): boolean {
  const { problem } = error as { readonly problem?: unknown };
  return problem === "NOT_KAONA" || problem === "NEWER_SCHEMA" || problem === "TABLE_BLOCKED" || problem === "TASK_CANCELLED";
}

/** The user has gone somewhere: the project of that row is shown; elsewhere the one on show stays. */
export function selected({ store }: Pane, cell: CellRef): void {
  store.update((state) => {
    const found = state.workbook.kind === "live" ? recordAt(state.workbook.live, cell) : null;
    return { ...state, selection: cell, projectKey: found?.projectKey ?? state.projectKey };
  });
}

/** Brings a cell in front of the user. */
export async function goTo(pane: Pane, cell: CellRef): Promise<void> {
  await perform(pane, "selectCell", false, async () => {
    await pane.services.view.select(cell);
    return { isSilent: true };
  });
}

/** Makes sheets and tables in the open workbook, beside what is there. */
export async function createHere(pane: Pane, choices: { readonly fiscalYearBE: number | null; readonly agencyCode: string | null; readonly withSample: boolean }): Promise<void> {
  const { services, session, today } = pane;
  await perform(pane, choices.withSample ? "createSample" : "createWorkbook", false, async (task) => {
    // Whoever has a workbook never needs what makes one.
    const { createWorkbook } = await import("../../workflows/createWorkbook");
    const portfolio = await createWorkbook(services.host, { ...choices, today: today(), newId: services.newId });
    await session.open(task);
    return { count: choices.withSample ? portfolio.projects.length : 1 };
  });
}

/** What was logged after files were brought together would hang in the air without them. */
async function refuseIfLogged({ store }: Pane): Promise<void> {
  const { workbook } = store.get();
  const { isLogUntouched } = await import("../../workflows/live/liveConsolidation");
  if (workbook.kind !== "live" || !isLogUntouched(workbook.live)) throw new WorkbookError("LOGGED_SINCE", {});
}

/** Takes back the last thing that Kaona wrote, unless somebody has changed it since. */
export async function undoLast(pane: Pane): Promise<void> {
  const { store, session } = pane;
  const step = store.get().undo[0];
  if (step === undefined) return;
  const isDone = await perform(pane, "undo", false, async (task) => {
    if (step.label === "gather") await refuseIfLogged(pane);
    await session.apply(step.inverse, task);
    return { isSilent: true };
  });
  if (!isDone) return;
  store.update((state) => ({ ...state, undo: state.undo.filter((each) => each !== step), notices: withNotice(state.notices, undoneNotice(step.label)) }));
}
