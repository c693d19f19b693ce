import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { WorkbookError } from "../../workbook/workbookError";
import type { PrintedRow, PrintedSheet } from "../../workbook/printedSheet";
import { cellValueOf } from "./package/read/cellValueOf";
import { readSharedStrings } from "./package/read/readSharedStrings";
import { scanSheet } from "./package/read/scanSheet";
import { readWorkbookOutline } from "./package/read/workbookOutline";
import { decodePart } from "./package/xml/decodePart";
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
  const workbook = openPackage(bytes, { file });
  const outline = readWorkbookOutline(workbook);
  const strings = outline.sharedStrings === null ? [] : readSharedStrings(workbook, outline.sharedStrings);
  const context = { strings, date1904: outline.date1904 };
  return outline.sheets.map(({ name, part }) => {
    const source = decodePart(workbook.bytes(part), { file, part });
    const rows = new Map<number, { column: number; value: PrintedRow["cells"][number]["value"] }[]>();
    scanSheet(source, name, {
      cell(cell) {
        const value = cellValueOf(cell, context, source);
        if (value === null || value === "") return;
        const row = rows.get(cell.row);
        if (row === undefined) rows.set(cell.row, [{ column: cell.column, value }]);
        else row.push({ column: cell.column, value });
      },
    });
    return { name, rows: [...rows].map(([number, cells]) => ({ number, cells })) };
  });
}
