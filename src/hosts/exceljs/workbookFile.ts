import { access, chmod, constants, realpath, rm, stat } from "node:fs/promises";
import { basename } from "node:path";
import { NAMED_CELLS } from "../../schema/workbookSchema";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import { WorkbookError } from "../../workbook/workbookError";
import type { WorkbookSnapshot } from "../../workbook/workbookSnapshot";
import { appendedRowHeight } from "./appendedRowHeight";
import { backupFile } from "./backupFile";
import { columnFormat } from "./columnFormat";
import { fileDigest, readIfThere, refuseOpenElsewhere } from "./fileOnDisk";
import { editWorkbookPackage } from "./package/edit/editWorkbookPackage";
import { readWorkbookPackage } from "./package/read/readWorkbookPackage";
import { writeFileAtomically } from "./writeFileAtomically";

/** A workbook file as it was when it was opened, and the way to change it. */
export interface OpenWorkbookFile {
  readonly snapshot: WorkbookSnapshot;
  /**
   * Applies the edits, all or none. A file that the edits would not change is not written, nor backed up.
   *
   * @throws WorkbookError FILE_CHANGED (the file is no longer what was opened), FILE_IN_USE, FILE_UNWRITABLE, FILE_EXISTS,
   *   and those of `editWorkbookPackage`; the file is then as it was
   */
  save(edits: readonly WorkbookEdit[], place: SavePlace): Promise<SavedWorkbook>;
}

export type SavePlace =
  /** Into the file itself, after a backup that is named for this local time, `yyyy-mm-ddThh:mm:ss`. */
  | { readonly backupTime: string }
  /** Into another file; the one that was opened stays as it is. */
  | { readonly saveAs: string; readonly overwrite: boolean };

export interface SavedWorkbook {
  /** Path of the backup; null when none was needed. */
  readonly backup: string | null;
  /** Edits that put every touched cell back. */
  readonly inverse: readonly WorkbookEdit[];
  /** What would be read from what was written. */
  snapshot(): WorkbookSnapshot;
}

/**
 * Opens a workbook file; null when there is none.
 *
 * @throws WorkbookError FILE_UNREADABLE, and those of `readWorkbookPackage`
 *
 *     const workbook = await openWorkbookFile("projects.xlsx");
 *     await workbook?.save(edits, { backupTime: "2025-03-31T09:05:00" });
 */
export async function openWorkbookFile(path: string): Promise<OpenWorkbookFile | null> {
  const bytes = await readIfThere(path);
  if (bytes === null) return null;
  const name = basename(path);
  return {
    snapshot: readWorkbookPackage(bytes, name, { namedCells: NAMED_CELLS }),
    save: async (edits, place) => {
      const edited = editWorkbookPackage(bytes, name, edits, { numberFormat: columnFormat, rowHeight: appendedRowHeight });
      const snapshot = (): WorkbookSnapshot => readWorkbookPackage(edited.bytes, name, { namedCells: NAMED_CELLS });
      if ("saveAs" in place) {
        await refuseChanged(path, bytes, name);
        await writeFileAtomically(place.saveAs, edited.bytes, { overwrite: place.overwrite });
        return { backup: null, inverse: edited.inverse, snapshot };
      }
      const isSame = edited.bytes === bytes;
      return { backup: isSame ? null : await replaceFile(path, bytes, edited.bytes, place.backupTime), inverse: edited.inverse, snapshot };
    },
  };
}

/** Puts new bytes in the place of the old, after a backup, and gives back the backup's path. */
async function replaceFile(path: string, before: Uint8Array, after: Uint8Array, backupTime: string): Promise<string> {
  const name = basename(path);
  const target = await realpath(path).catch((cause: unknown) => {
    throw new WorkbookError("FILE_CHANGED", { file: name }, { cause });
  }); // renaming over a link would replace the link
  await refuseOpenElsewhere(target, name);
  await access(target, constants.W_OK).catch((cause: unknown) => {
    throw new WorkbookError("FILE_UNWRITABLE", { file: path, reason: "permission", name }, { cause });
  });
  await refuseChanged(target, before, name);
  const { mode } = await stat(target);
  const backup = await backupFile(path, backupTime);
  try {
    await refuseChanged(backup, before, name); // whoever wrote in the meantime is in the backup
    await writeFileAtomically(target, after, { overwrite: true });
  } catch (error) {
    await rm(backup, { force: true });
    throw error;
  }
  await chmod(target, mode);
  return backup;
}

async function refuseChanged(path: string, before: Uint8Array, name: string): Promise<void> {
  const now = await readIfThere(path);
  if (now === null || fileDigest(now) !== fileDigest(before)) throw new WorkbookError("FILE_CHANGED", { file: name });
}
