import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { WorkbookError } from "../../workbook/workbookError";
import type { WorkbookHost } from "../../workbook/workbookHost";
import { backupFile } from "./backupFile";
import { createWorkbookFile } from "./createWorkbookFile";
import { editWorkbookPackage } from "./package/edit/editWorkbookPackage";
import { readWorkbookPackage } from "./package/read/readWorkbookPackage";
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
  let seen: Uint8Array | null = null;
  return {
    name,
    read: async () => {
      seen = await bytesOf(path);
      return seen === null ? null : readWorkbookPackage(seen, name);
    },
    create: async (blueprint) => {
      await writeFileAtomically(saveAs ?? path, await createWorkbookFile(blueprint, { time }), { overwrite });
    },
    apply: async (edits) => {
      const now = await bytesOf(path);
      if (now === null) throw new WorkbookError("FILE_MISSING", { file: name });
      if (seen !== null && !Buffer.from(seen).equals(now)) throw new WorkbookError("FILE_CHANGED", { file: name });
      const { bytes } = editWorkbookPackage(now, name, edits);
      if (saveAs === null) await backupFile(path, time);
      await writeFileAtomically(saveAs ?? path, bytes, { overwrite: saveAs === null || overwrite });
      seen = null;
    },
  };
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  return readFile(path).catch((cause: unknown) => {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return null;
    throw new WorkbookError("FILE_UNREADABLE", { file: basename(path) }, { cause });
  });
}
