import { isWholeColumns, isWholeRows } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import type { CellStyle } from "../model/style";
import { putStyle, rowFor, styleAt } from "./cellAt";
import { rowsWithin } from "./readCells";

/**
 * Gives every cell of an area another look. Whole rows and columns take it themselves, so that cells that do not exist yet have it too.
 *
 * @param change the new look of a cell from the one it has
 */
export function restyleArea(sheet: SheetModel, area: Area, change: (style: CellStyle, row: number, column: number) => CellStyle): void {
  if (isWholeColumns(area)) restyleColumns(sheet, area, change);
  else if (isWholeRows(area)) restyleRows(sheet, area, change);
  else {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) restyleCell(sheet, row, column, change);
    }
  }
}

type Change = (style: CellStyle, row: number, column: number) => CellStyle;

function restyleCell(sheet: SheetModel, row: number, column: number, change: Change): void {
  const before = styleAt(sheet, row, column);
  const after = change(before, row, column);
  if (after !== before) putStyle(sheet, row, column, after);
}

function restyleColumns(sheet: SheetModel, area: Area, change: Change): void {
  const last = isWholeRows(area) ? Math.max(sheet.columns.length - 1, widest(sheet)) : area.right;
  for (const [index, row] of rowsWithin(sheet, area)) {
    for (let column = area.left; column <= last; column++) {
      if (row.style !== null || row.styles?.[column] !== undefined) restyleCell(sheet, index, column, change);
    }
  }
  for (let column = area.left; column <= last; column++) {
    const own = (sheet.columns[column] ??= { width: null, isHidden: false, style: null });
    own.style = change(own.style ?? sheet.defaultStyle, 0, column);
  }
}

const widest = (sheet: SheetModel): number => sheet.rows.reduce((most, row) => Math.max(most, row?.values.length ?? 0, row?.styles?.length ?? 0), 0);

function restyleRows(sheet: SheetModel, area: Area, change: Change): void {
  for (let index = area.top; index <= area.bottom; index++) {
    const row = rowFor(sheet, index);
    const count = Math.max(row.styles?.length ?? 0, row.style === null ? sheet.columns.length : 0);
    for (let column = 0; column < count; column++) {
      if (row.styles?.[column] !== undefined || sheet.columns[column]?.style) restyleCell(sheet, index, column, change);
    }
    row.style = change(row.style ?? sheet.defaultStyle, index, 0);
  }
}
