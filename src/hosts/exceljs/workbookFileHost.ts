import { basename, extname } from "node:path";
import { WorkbookError } from "../../workbook/workbookError";
import type { WorkbookHost } from "../../workbook/workbookHost";
import { createWorkbookFile } from "./createWorkbookFile";
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

/** A workbook that is a file. Nothing is written but whole files; a file that is changed is backed up first. */
export function workbookFileHost(path: string, { time, overwrite, saveAs }: WorkbookFileOptions): WorkbookHost {
  const name = basename(path);
  let opened: OpenWorkbookFile | null = null;
  return {
    name,
    read: async () => {
      opened = await openWorkbookFile(path);
      return opened?.snapshot ?? null;
    },
    create: async (blueprint) => {
      const target = saveAs ?? path;
      if (endingOf(target) !== ".xlsx") throw wrongEnding(target, "notXlsx");
      await writeFileAtomically(target, await createWorkbookFile(blueprint, { time }), { overwrite });
    },
    apply: async (edits) => {
      if (saveAs !== null && endingOf(saveAs) !== endingOf(path)) throw wrongEnding(saveAs, "otherEnding");
      opened ??= await openWorkbookFile(path);
      if (opened === null) throw new WorkbookError("FILE_MISSING", { file: name });
      const saved = await opened.save(edits, saveAs === null ? { backupTime: time } : { saveAs, overwrite });
      opened = null;
      return saved;
    },
  };
}

function endingOf(path: string): string {
  return extname(path).toLowerCase();
}

/** Excel looks at the name first: content of one kind under the ending of another (.xlsm, .xls, .txt) is not opened at all. */
function wrongEnding(path: string, reason: "notXlsx" | "otherEnding"): WorkbookError {
  return new WorkbookError("FILE_UNWRITABLE", { file: path, reason, name: basename(path) });
}
