import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { printedSheetsIn as sheetsOfPackage } from "../../ooxml/printedSheetsIn";
import type { PrintedSheet } from "../../workbook/printedSheet";
import { WorkbookError } from "../../workbook/workbookError";
import { openPackage } from "./package/zip";

/**
 * Reads every cell of a workbook file, whatever it is: a report has no tables.
 *
 * @throws WorkbookError FILE_MISSING, FILE_UNREADABLE, and those of `readWorkbookPackage`
 */
export async function readPrintedSheets(path: string): Promise<readonly PrintedSheet[]> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new WorkbookError(isMissing ? "FILE_MISSING" : "FILE_UNREADABLE", { file: basename(path) }, { cause });
  });
  return printedSheetsIn(bytes, basename(path));
}

/** The same for bytes at hand; `file` is how errors name it. */
export function printedSheetsIn(bytes: Uint8Array, file: string): readonly PrintedSheet[] {
  return sheetsOfPackage(openPackage(bytes, { file }));
}
