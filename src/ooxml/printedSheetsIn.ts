import type { PrintedRow, PrintedSheet } from "../workbook/printedSheet";
import type { PackageParts } from "./opc/packageParts";
import { cellValueOf } from "./read/cellValueOf";
import { readSharedStrings } from "./read/readSharedStrings";
import { scanSheet } from "./read/scanSheet";
import { readWorkbookOutline } from "./read/workbookOutline";
import { decodePart } from "./xml/decodePart";

/**
 * Every cell of a workbook that lies open, whatever it is: a report has no tables.
 *
 * @throws WorkbookError NOT_A_WORKBOOK, STRICT_WORKBOOK, DAMAGED_PACKAGE
 */
export function printedSheetsIn(workbook: PackageParts): readonly PrintedSheet[] {
  const outline = readWorkbookOutline(workbook);
  const strings = outline.sharedStrings === null ? [] : readSharedStrings(workbook, outline.sharedStrings);
  const context = { strings, date1904: outline.date1904 };
  return outline.sheets.map(({ name, part }) => {
    const source = decodePart(workbook.bytes(part), { file: workbook.file, part });
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
