import type { CellValue } from "../../../workbook/cellValue";
import { columnNumber } from "../../../workbook/cellRef";
import { decodePart } from "../../xml/decodePart";
import type { PackageParts } from "../../opc/packageParts";
import { cellValueOf } from "../cellValueOf";
import type { CellContext } from "../cellValueOf";
import { scanSheet } from "../scanSheet";
import type { SheetOutline, WorkbookOutline } from "../workbookOutline";

/** A cell that has a name of its own. */
export interface NamedCell {
  readonly name: string;
  readonly sheet: SheetOutline;
  readonly row: number;
  readonly column: number;
}

/** `'my ''sheet'!$C$5` or `Sheet!$C$5`: one cell, by an absolute address. */
const ONE_CELL = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]{1,3})\$(\d{1,7})$/;

/** Where the wanted names point, as far as they point to one cell of a worksheet; upper and lower case are the same to Excel. */
export function namedCellsOf({ names, sheets }: WorkbookOutline, wanted: readonly string[]): readonly NamedCell[] {
  return wanted.flatMap((name) => {
    const refersTo = names.find((each) => each.name.toLowerCase() === name.toLowerCase())?.refersTo.trim() ?? "";
    const [, quoted, plain, letters, row] = ONE_CELL.exec(refersTo) ?? [];
    const sheetName = (quoted?.replaceAll("''", "'") ?? plain ?? "").toLowerCase();
    const sheet = sheets.find((each) => each.name.toLowerCase() === sheetName);
    return sheet === undefined || letters === undefined ? [] : [{ name, sheet, row: Number(row), column: columnNumber(letters) }];
  });
}

/** What stands in those cells; a blank one is `null`. */
export function readNamedCells(workbook: PackageParts, cells: readonly NamedCell[], context: CellContext): Readonly<Record<string, CellValue>> {
  const values: Record<string, CellValue> = {};
  for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
    const here = cells.filter((cell) => cell.sheet === sheet);
    const at = (row: number, column: number) => here.filter((cell) => cell.row === row && cell.column === column);
    for (const { name } of here) values[name] = null;
    const source = decodePart(workbook.bytes(sheet.part), { file: workbook.file, part: sheet.part });
    scanSheet(source, sheet.name, {
      wants: (row, column) => at(row, column).length > 0,
      cell(cell) {
        for (const { name } of at(cell.row, cell.column)) values[name] = cellValueOf(cell, context, source);
      },
    });
  }
  return values;
}
