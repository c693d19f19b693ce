import { readFile } from "node:fs/promises";
import { dirname, extname, basename, join } from "node:path";
import { WorkbookError } from "../../workbook/workbookError";
import { writeFileAtomically } from "./writeFileAtomically";

/**
 * Copies a workbook to `BOOK.backup-<yyyymmdd-hhmmss>.xlsx` beside it and gives back the copy's path. An earlier backup is
 * never replaced: a second one of the same second is called `….2.xlsx`.
 *
 * @param time local time, `yyyy-mm-ddThh:mm:ss`
 * @throws WorkbookError FILE_MISSING, FILE_UNREADABLE, FILE_UNWRITABLE
 *
 *     await backupFile("projects.xlsx", "2025-03-31T09:05:00") // projects.backup-20250331-090500.xlsx
 */
export async function backupFile(path: string, time: string): Promise<string> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    const isMissing = typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ENOENT";
    throw new WorkbookError(isMissing ? "FILE_MISSING" : "FILE_UNREADABLE", { file: path }, { cause });
  });
  for (let copy = 1; ; copy++) {
    const backup = backupPath(path, time, copy);
    try {
      await writeFileAtomically(backup, bytes, { overwrite: false });
      return backup;
    } catch (cause) {
      if (!(cause instanceof WorkbookError && cause.problem === "FILE_EXISTS")) throw cause;
    }
  }
}

function backupPath(path: string, time: string, copy: number): string {
  const [, date, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(time) ?? [];
  if (date === undefined || clock === undefined) throw new RangeError(`not a time: ${time}`);
  const extension = extname(path);
  const stamp = `${date.replaceAll("-", "")}-${clock.replaceAll(":", "")}`;
  return join(dirname(path), `${basename(path, extension)}.backup-${stamp}${copy === 1 ? "" : `.${copy}`}${extension}`);
}
