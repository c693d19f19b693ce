import { cellCount, columnCount, contains, oneCell, rowCount } from "../grid/area";
import type { Area, SheetModel } from "../model/book";
import { NOT_CALCULATED } from "../model/cells";
import { invalidArgument, notImplemented } from "../protocol/excelError";
import { formatCell } from "../grid/address";
import { growTable, growthOf } from "../structure/growTables";
import { settleTables } from "../structure/tablesAfterWrite";
import type { CellChange } from "../session/happening";
import type { Session } from "../session/session";
import { cellAt, putContent, putStyle, styleAt } from "./cellAt";
import { enteredContent } from "./enteredContent";
import { requireWritableCells } from "./permission";
import { shapeOf, wireType, wireValue } from "./readCells";
import { restyle } from "./restyle";

/** One entry for each cell; `null` leaves a cell as it is. */
export type Matrix = readonly (readonly unknown[])[];

/**
 * Spreads what was given over an area: one value fills it, an array must have its shape.
 *
 * @throws ExcelError InvalidArgument: another shape
 */
export function matrixFor(raw: unknown, area: Area, place: string): Matrix {
  if (!Array.isArray(raw)) return new Array<readonly unknown[]>(rowCount(area)).fill(new Array<unknown>(columnCount(area)).fill(raw));
  const rows = raw as readonly unknown[];
  const fits = rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw invalidArgument(`${place}: the array must be ${shapeOf(area)}.`);
  return rows as Matrix;
}

/**
 * Puts values or formulas into cells, as Excel does for `range.values`: tables grow over what is written right below them,
 * and whoever listens is told.
 *
 * @throws ExcelError InvalidArgument, AccessDenied; nothing has been written then
 */
export function writeCells(session: Session, sheet: SheetModel, area: Area, matrix: Matrix): void {
  requireWritableCells(session, sheet, area);
  const before = cellAt(sheet, area.top, area.left).value;
  const entries = plan(session, sheet, area, matrix);
  const isFilled = (row: number, column: number): boolean => (matrix[row - area.top]?.[column - area.left] ?? "") !== "";
  const growth = growthOf(sheet, area, isFilled);
  for (const { row, column, entered, style } of entries) {
    const value = entered.formula === null ? entered.value : NOT_CALCULATED;
    putContent(sheet, row, column, value, entered.formula);
    if (entered.format !== null || entered.hasTextMark !== style.hasTextMark) {
      const format = entered.format ?? style.numberFormat;
      putStyle(sheet, row, column, restyle(style, { numberFormat: format, hasTextMark: entered.hasTextMark }));
    }
  }
  if (growth !== null) growTable(sheet, growth);
  settleTables(session.book, sheet, area);
  session.countWritten(entries.length);
  const after = cellAt(sheet, area.top, area.left).value;
  const details: CellChange | null = cellCount(area) > 1 ? null : {
    valueBefore: wireValue(before), valueAfter: wireValue(after), valueTypeBefore: wireType(before), valueTypeAfter: wireType(after),
  };
  session.report({ kind: "changed", sheet, area, changeType: "RangeEdited", shiftDirection: "None", details });
}

interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly entered: ReturnType<typeof enteredContent>;
  readonly style: ReturnType<typeof styleAt>;
}

/** Reads everything before anything is written, so that a cell that cannot be read leaves all as it was. */
function plan({ book }: Session, sheet: SheetModel, area: Area, matrix: Matrix): PlannedCell[] {
  const planned: PlannedCell[] = [];
  for (const [rowIndex, entries] of matrix.entries()) {
    for (const [columnIndex, raw] of entries.entries()) {
      if (raw === null || raw === undefined) continue;
      const row = area.top + rowIndex;
      const column = area.left + columnIndex;
      const style = styleAt(sheet, row, column);
      if (raw !== "" && isCovered(sheet, row, column)) throw notImplemented(`a value in ${formatCell(row, column)}, which a merged cell covers`);
      planned.push({ row, column, entered: enteredContent(raw, style.numberFormat, book.date1904), style });
    }
  }
  return planned;
}

/** Whether a merge has the cell, and it is not the merge's first. */
export function isCovered(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.merges.some((merge) => contains(merge, oneCell(row, column)) && (merge.top !== row || merge.left !== column));
}
