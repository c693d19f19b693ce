import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { applyChanges } from "../../workbook/workbookChange";
import { type Task, refuseCancelled } from "../../workbook/task";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import { WorkbookError } from "../../workbook/workbookError";
import type { AppliedEdits, ReadingTask, WorkbookHost } from "../../workbook/workbookHost";
import type { WorkbookSnapshot } from "../../workbook/workbookSnapshot";
import { type FirstFindings, firstFindingSteps } from "./firstFindings";
import { type LiveWorkbook, type ReadingProgress, livingSteps } from "./liveWorkbook";

/** Takes the steps of something long without holding up the screen: some at a time, then a pause. */
export type TakeSteps = <Step, Result>(steps: Iterator<Step, Result>, onStep: (step: Step) => void) => Promise<Result>;

export interface LiveSessionParts {
  readonly host: WorkbookHost;
  readonly today: () => CalendarDay;
  readonly takeSteps: TakeSteps;
  /** The workbook as it is understood from now on. */
  readonly publish: (live: LiveWorkbook) => void;
  readonly onProgress: (progress: ReadingProgress) => void;
  /** What was found while the rest of a large workbook is still read; told again as more of it comes. */
  readonly onFirstFindings: (first: FirstFindings) => void;
  /** Somebody else has changed something; told before it is understood. */
  readonly onRemoteChange?: () => void;
  /** The workbook could not be understood any more, or its changes could not be read. */
  readonly fail: (error: unknown) => void;
}

/** An open workbook, followed while people and Kaona change it. */
export interface LiveSession {
  /** Reads the workbook anew and follows it from then on. @throws WorkbookError whatever the host and the schema refuse */
  open(task?: Task): Promise<void>;
  /** Writes, and publishes what the workbook says then. Nothing is read again, unless somebody else wrote at the same time. */
  apply(edits: readonly WorkbookEdit[], task?: Task): Promise<AppliedEdits>;
  /** Ends the following. */
  close(): Promise<void>;
}

/** Follows the workbook of a host. Changes that come while earlier ones are worked on are taken together. */
export function liveSession({ host, today, takeSteps, publish, onProgress, onFirstFindings, onRemoteChange, fail }: LiveSessionParts): LiveSession {
  let live: LiveWorkbook | null = null;
  /** What the workbook says by now; `null` = not known, so it must be read. */
  let newest: WorkbookSnapshot | null = null;
  let working: Promise<void> | null = null;
  let stopWatching: (() => Promise<void>) | null = null;
  /** Counts what was told, so that an action can see whether anything came meanwhile. */
  let told = 0;

  /** Looks at parts of a workbook that is still being read, one at a time; parts that come meanwhile are left out. */
  const partsOf = (task: Task | undefined): ReadingTask => {
    let isLooking = false;
    let isRead = false;
    let first: FirstFindings | null = null;
    const look = async (part: WorkbookSnapshot): Promise<void> => {
      first = await takeSteps(firstFindingSteps(part, today(), first), () => undefined);
      if (!isRead) onFirstFindings(first);
    };
    return {
      ...task,
      onProgress: (done, total) => {
        isRead = done >= total;
        task?.onProgress?.(done, total);
      },
      onPart: (part) => {
        if (isLooking || live !== null) return;
        isLooking = true;
        // What cannot be understood in part is told once all of it is read.
        look(part()).catch(() => undefined).finally(() => {
          isLooking = false;
        });
      },
    };
  };
  const catchUp = async (task?: Task): Promise<void> => {
    try {
      for (let snapshot = newest; snapshot !== null; snapshot = newest) {
        const understood = await takeSteps(livingSteps(snapshot, today(), live), (progress) => {
          refuseCancelled(task);
          onProgress(progress);
        });
        live = understood;
        if (snapshot !== newest) continue;
        publish(understood);
        return;
      }
    } catch (error) {
      newest = null;
      live = null;
      throw error;
    }
  };
  const caughtUp = (task?: Task): Promise<void> => {
    working ??= catchUp(task).finally(() => {
      working = null;
    });
    return working;
  };
  const read = async (task?: Task): Promise<void> => {
    const snapshot = await host.read(partsOf(task));
    if (snapshot === null) throw new WorkbookError("FILE_MISSING", { file: host.name });
    newest = snapshot;
    await caughtUp(task);
  };
  const readAnew = (): void => {
    read().catch(fail);
  };

  return {
    open: async (task) => {
      await read(task);
      stopWatching ??= await host.watch({
        changed: (change) => {
          told += 1;
          if (change.source === "remote") onRemoteChange?.();
          if (newest === null) {
            readAnew();
            return;
          }
          newest = applyChanges(newest, change);
          caughtUp().catch(fail);
        },
        failed: () => {
          told += 1;
          readAnew();
        },
      });
    },
    apply: async (edits, task) => {
      const before = told;
      const applied = await host.apply(edits, task);
      const change = applied.change();
      if (told !== before || newest === null) await read(task);
      else if (change !== null) {
        newest = applyChanges(newest, change);
        await caughtUp();
      }
      return applied;
    },
    close: async () => {
      await stopWatching?.();
      stopWatching = null;
    },
  };
}
