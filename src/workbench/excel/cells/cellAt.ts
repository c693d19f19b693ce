import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import type { RowModel, Scalar } from "../model/cells";
import type { CellStyle } from "../model/style";

/** One cell as it is: what it shows, the formula behind it, its look. */
export interface Cell {
  readonly value: Scalar;
  readonly formula: string | null;
  readonly style: CellStyle;
}

export function cellAt(sheet: SheetModel, row: number, column: number): Cell {
  const cells = sheet.rows[row];
  return {
    value: cells?.values[column] ?? null,
    formula: cells?.formulas?.[column] ?? null,
    style: styleAt(sheet, row, column),
  };
}

/** Whether no cell of an area holds anything; looks do not count. */
export function isBlank(sheet: SheetModel, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = sheet.rows[row];
    if (cells === undefined) continue;
    for (let column = area.left; column <= area.right; column++) {
      if ((cells.values[column] ?? null) !== null || cells.formulas?.[column] !== undefined) return false;
    }
  }
  return true;
}

/** The look that counts: the cell's own, else its row's, its column's, the sheet's. */
export function styleAt(sheet: SheetModel, row: number, column: number): CellStyle {
  const cells = sheet.rows[row];
  return cells?.styles?.[column] ?? cells?.style ?? sheet.columns[column]?.style ?? sheet.defaultStyle;
}

/** The row, made when it is not there yet. */
export function rowFor(sheet: SheetModel, row: number): RowModel {
  return (sheet.rows[row] ??= { values: [], formulas: null, styles: null, height: null, isHidden: false, outline: 0, style: null });
}

export function putContent(sheet: SheetModel, row: number, column: number, value: Scalar, formula: string | null): void {
  if (value === null && formula === null && sheet.rows[row] === undefined) return;
  const cells = rowFor(sheet, row);
  if (value !== null || column < cells.values.length) cells.values[column] = value;
  if (formula !== null) (cells.formulas ??= [])[column] = formula;
  else if (cells.formulas !== null && column < cells.formulas.length) cells.formulas[column] = undefined;
}

export function putStyle(sheet: SheetModel, row: number, column: number, style: CellStyle | null): void {
  const cells = rowFor(sheet, row);
  if (style !== null) (cells.styles ??= [])[column] = style;
  else if (cells.styles !== null && column < cells.styles.length) cells.styles[column] = undefined;
}
