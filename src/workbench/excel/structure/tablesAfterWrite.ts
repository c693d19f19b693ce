import { cellAt, putContent } from "../cells/cellAt";
import { wireValue } from "../cells/readCells";
import { movedFormula } from "../formula/movedFormula";
import { intersection } from "../grid/area";
import type { Area } from "../model/area";
import type { BookModel, SheetModel } from "../model/book";
import { NOT_CALCULATED } from "../model/cells";
import type { TableModel } from "../model/table";
import { renameColumn } from "./renameColumn";
import { bodyArea, columnArea, headerArea } from "./tableAreas";
import { uniqueColumnNames } from "./tableNames";

/** What Excel does to tables once cells of theirs were written: columns take the names of their header cells, formulas fill their column. */
export function settleTables(book: BookModel, sheet: SheetModel, written: Area): void {
  for (const table of sheet.tables) {
    if (intersection(table.area, written) === null) continue;
    const header = headerArea(table);
    if (header !== null && intersection(header, written) !== null) takeHeaderNames(book, sheet, table, header);
    fillCalculatedColumns(sheet, table, written);
  }
}

function takeHeaderNames(book: BookModel, sheet: SheetModel, table: TableModel, header: Area): void {
  const texts = table.columns.map((_column, index) => String(wireValue(cellAt(sheet, header.top, header.left + index).value)));
  const names = uniqueColumnNames(texts);
  for (const [index, column] of table.columns.entries()) renameColumn(book, sheet, table, column, names[index] ?? column.name);
}

/** A formula in a column that holds nothing else fills the column and becomes what new rows get. */
function fillCalculatedColumns(sheet: SheetModel, table: TableModel, written: Area): void {
  const body = bodyArea(table);
  for (const [index, column] of table.columns.entries()) {
    const area = columnArea(body, index);
    const cut = intersection(area, written);
    if (cut === null) continue;
    const formula = firstFormula(sheet, cut, body.top);
    if (formula === null || !holdsOnly(sheet, area, formula)) continue;
    column.formula = formula;
    for (let row = area.top; row <= area.bottom; row++) {
      if (cellAt(sheet, row, area.left).formula === null) putContent(sheet, row, area.left, NOT_CALCULATED, movedFormula(formula, row - body.top, 0));
    }
  }
}

/** The formula of the first written cell that has one, as it would read in the first row. */
function firstFormula(sheet: SheetModel, cut: Area, firstRow: number): string | null {
  for (let row = cut.top; row <= cut.bottom; row++) {
    const { formula } = cellAt(sheet, row, cut.left);
    if (formula !== null) return movedFormula(formula, firstRow - row, 0);
  }
  return null;
}

function holdsOnly(sheet: SheetModel, area: Area, formula: string): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    const cell = cellAt(sheet, row, area.left);
    if (cell.formula === null ? cell.value !== null : cell.formula !== movedFormula(formula, row - area.top, 0)) return false;
  }
  return true;
}
