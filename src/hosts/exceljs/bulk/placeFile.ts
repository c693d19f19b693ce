import { closeSync, linkSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { threadId } from "node:worker_threads";
import { WorkbookError } from "../../../workbook/workbookError";
import { codeOf, unwritable } from "../writeFileAtomically";

/** Names of files that are not finished: whose they are (process, thread), so that nobody takes another's. */
export const unfinished = /^\.kaona-(\d+)-\d+\.part$/;

/**
 * `writeFileAtomically` for thousands of files: whole or not at all, but not flushed one by one, which takes ten times as long as making them.
 * Whoever needs them to outlast a power cut flushes them together (`DiskFlush`).
 *
 * @throws WorkbookError FILE_EXISTS, FILE_UNWRITABLE
 */
export function placeFile(path: string, bytes: Uint8Array, overwrite: boolean): void {
  const part = join(dirname(path), `.kaona-${process.pid}-${threadId}.part`);
  try {
    writeWhole(part, bytes);
    if (overwrite) renameSync(part, path);
    else putInFreePlace(part, path);
  } catch (cause) {
    rmSync(part, { force: true });
    if (codeOf(cause) === "EEXIST") throw new WorkbookError("FILE_EXISTS", { file: path }, { cause });
    throw unwritable(path, cause, overwrite);
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "w");
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  } finally {
    closeSync(file);
  }
}

/** Unlike renaming, linking fails when somebody has taken the name. Disks without links (FAT, network shares) allow no better than renaming. */
function putInFreePlace(part: string, path: string): void {
  try {
    linkSync(part, path);
  } catch (cause) {
    if (codeOf(cause) === "EEXIST") throw cause;
    renameSync(part, path);
    return;
  }
  rmSync(part);
}
