import { mkdirSync } from "node:fs";
import { WorkbookError } from "../../../workbook/workbookError";
import { codeOf, unwritable } from "../writeFileAtomically";

/**
 * Makes a folder, and those around it, where there is none.
 *
 * @throws WorkbookError FILE_UNWRITABLE
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    const isBlocked = codeOf(cause) === "EEXIST" || codeOf(cause) === "ENOTDIR";
    throw isBlocked ? new WorkbookError("FILE_UNWRITABLE", { file: folder, reason: "isFile", name: folder }, { cause }) : unwritable(folder, cause);
  }
}
