import type { PaneActionName } from "../../messages/paneTexts";
import type { Task } from "../../workbook/task";
import { WorkbookError } from "../../workbook/workbookError";
import { withStep } from "../../workflows/live/undoStack";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import type { Pane } from "../pane";
import { learnConditions } from "./learnConditions";
import { doneNotice, problemNotice, withNotice } from "../state/notices";
import type { Work } from "../state/paneState";

/** What an action leaves behind. */
export interface Outcome {
  /** How many things it did, for the sentence. */
  readonly count?: number;
  /** What takes it back; absent = it cannot be, or need not be. */
  readonly inverse?: readonly WorkbookEdit[];
  /** Nothing is said about it. */
  readonly isSilent?: boolean;
}

/** How long to wait before Excel is asked again whether the user has finished typing into a cell. Milliseconds. */
const CELL_EDIT_PAUSE = 700;

/**
 * Does something for the user: shows that it is being done, waits while Excel is busy with a cell and goes on by itself, tells what came of it, and keeps
 * what takes it back. Only one thing is done at a time; a second one meanwhile is not begun. Gives back whether it was done.
 */
export async function perform(pane: Pane, action: PaneActionName, canCancel: boolean, work: (task: Task) => Promise<Outcome>): Promise<boolean> {
  const { store, services } = pane;
  if (store.get().work !== null) return false;
  const begun: Work = { action, done: 0, total: 0, isWaitingForCell: false, canCancel, isCancelled: false };
  const change = (part: Partial<Work>): void => {
    store.update((state) => (state.work === null ? state : { ...state, work: { ...state.work, ...part } }));
  };
  const task: Task = {
    onProgress: (done, total) => {
      change({ done, total, isWaitingForCell: false });
    },
    isCancelled: () => store.get().work?.isCancelled === true,
  };
  store.update((state) => ({ ...state, work: begun }));
  try {
    const { count = 1, inverse = [], isSilent = false } = await whenCellIsDone(task, change, services.pause, work);
    store.update((state) => ({
      ...state,
      undo: withStep(state.undo, { label: action, inverse }),
      notices: isSilent ? state.notices : withNotice(state.notices, doneNotice(action, count, inverse.length > 0)),
    }));
    return true;
  } catch (error) {
    const isWanted = error instanceof WorkbookError && error.problem === "TASK_CANCELLED";
    if (!isWanted) {
      const told = await inReadOnlyWorkbook(pane, error);
      store.update((state) => ({ ...state, notices: withNotice(state.notices, problemNotice(told)) }));
    }
    return false;
  } finally {
    store.update((state) => ({ ...state, work: null }));
  }
}

/** Excel refuses alike what is on a protected sheet and all of a workbook that is open for reading only; its user must do something else about it. */
async function inReadOnlyWorkbook(pane: Pane, error: unknown): Promise<unknown> {
  if (!(error instanceof WorkbookError) || error.problem !== "SHEET_PROTECTED") return error;
  await learnConditions(pane);
  return pane.store.get().conditions?.isReadOnly === true ? new WorkbookError("WORKBOOK_READ_ONLY", {}, { cause: error }) : error;
}

/** Asks what is running to stop. */
export function cancelWork({ store }: Pane): void {
  store.update((state) => (state.work === null ? state : { ...state, work: { ...state.work, isCancelled: true } }));
}

export function dismissNotice({ store }: Pane, id: string): void {
  store.update((state) => ({ ...state, notices: state.notices.filter((notice) => notice.id !== id) }));
}

async function whenCellIsDone(
  task: Task,
  change: (part: Partial<Work>) => void,
  pause: (milliseconds: number) => Promise<void>,
  work: (task: Task) => Promise<Outcome>,
): Promise<Outcome> {
  for (;;) {
    try {
      return await work(task);
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.problem !== "EXCEL_BUSY") throw error;
      if (task.isCancelled?.() === true) throw new WorkbookError("TASK_CANCELLED", {});
      change({ isWaitingForCell: true, canCancel: true });
      await pause(CELL_EDIT_PAUSE);
      if (task.isCancelled?.() === true) throw new WorkbookError("TASK_CANCELLED", {});
    }
  }
}
