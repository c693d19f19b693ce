import { basename } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { refuseCancelled } from "../../workbook/task";
import { changesBetween } from "../../workbook/workbookChange";
import { WorkbookError } from "../../workbook/workbookError";
import type { WorkbookHost } from "../../workbook/workbookHost";
import type { WorkbookSnapshot } from "../../workbook/workbookSnapshot";
import { createWorkbookFile } from "./createWorkbookFile";
import { watchFile } from "./watchFile";
import { type OpenWorkbookFile, openWorkbookFile } from "./workbookFile";
import { writeFileAtomically } from "./writeFileAtomically";

export interface WorkbookFileOptions {
  /** Local time, `yyyy-mm-ddThh:mm:ss`, for the properties of a new file and the name of a backup. */
  readonly time: string;
  /** Whether an existing file may be replaced by a new workbook or by `saveAs`. */
  readonly overwrite: boolean;
  /** Where changes go instead of into the file that was read; `null` = into it, after a backup. */
  readonly saveAs: string | null;
}

/** A file that is half written when it is looked at is looked at again, this often and after so many milliseconds. */
const retries = { times: 3, after: 300 };

/** A workbook that is a file. Nothing is written but whole files; a file that is changed is backed up first. */
export function workbookFileHost(path: string, { time, overwrite, saveAs }: WorkbookFileOptions): WorkbookHost {
  const name = basename(path);
  let opened: OpenWorkbookFile | null = null;
  /** The workbook as the listeners know it. */
  let known: WorkbookSnapshot | null = null;
  let isWatched = false;

  const open = async (): Promise<OpenWorkbookFile> => {
    const file = await openWorkbookFile(path);
    if (file === null) throw new WorkbookError("FILE_MISSING", { file: name });
    return file;
  };
  const openPatiently = async (): Promise<OpenWorkbookFile> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await open();
      } catch (error) {
        if (attempt > retries.times) throw error;
        await pause(retries.after);
      }
    }
  };

  return {
    name,
    read: async (task) => {
      refuseCancelled(task);
      opened = await openWorkbookFile(path);
      known = opened?.snapshot ?? null;
      return known;
    },
    create: async (blueprint, task) => {
      refuseCancelled(task);
      await writeFileAtomically(saveAs ?? path, await createWorkbookFile(blueprint, { time }), { overwrite });
    },
    apply: async (edits, task) => {
      refuseCancelled(task);
      opened ??= await open();
      const before = opened.snapshot;
      const { backup, inverse, snapshot } = await opened.save(edits, saveAs === null ? { backupTime: time } : { saveAs, overwrite });
      opened = null;
      if (saveAs === null && isWatched) known = snapshot();
      return { backup, inverse, change: () => changesBetween(before, snapshot(), "local") };
    },
    watch: async (listener) => {
      known ??= (await open()).snapshot;
      isWatched = true;
      return watchFile(path, async () => {
        try {
          const file = await openPatiently();
          // A file has no window: whoever writes it from elsewhere is somebody else.
          const change = known === null ? null : changesBetween(known, file.snapshot, "remote");
          if (change === null) return;
          opened = file;
          known = file.snapshot;
          listener.changed(change);
        } catch (error) {
          listener.failed(error);
        }
      });
    },
  };
}
