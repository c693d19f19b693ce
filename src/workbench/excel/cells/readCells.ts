import { columnCount, rowCount } from "../grid/area";
import type { Area, SheetModel } from "../model/book";
import type { Scalar } from "../model/cells";

export type WireValue = string | number | boolean;

/** What Office.js shows of a cell: "" for an empty one, an error as its text. */
export function wireValue(value: Scalar | undefined): WireValue {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.error : value;
}

export function wireType(value: Scalar | undefined): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null || value === undefined) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}

/** One entry for each cell, row by row. */
export function mapCells<T>(sheet: SheetModel, area: Area, read: (value: Scalar | undefined, row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const values = sheet.rows[row]?.values;
    const entries = new Array<T>(columnCount(area));
    for (let column = area.left; column <= area.right; column++) entries[column - area.left] = read(values?.[column], row, column);
    rows.push(entries);
  }
  return rows;
}

export const readValues = (sheet: SheetModel, area: Area): WireValue[][] => mapCells(sheet, area, wireValue);

/** Formulas where there are any, values where not. */
export function readFormulas(sheet: SheetModel, area: Area): WireValue[][] {
  return mapCells(sheet, area, (value, row, column) => {
    const cells = sheet.rows[row];
    return cells?.formulas?.[column] ?? wireValue(value);
  });
}

/** The smallest block that holds everything in `area`; null = nothing. With `valuesOnly`, looks do not count. */
export function usedArea(sheet: SheetModel, area: Area, valuesOnly: boolean): Area | null {
  let top = -1;
  let bottom = -1;
  let left = Number.POSITIVE_INFINITY;
  let right = -1;
  for (const [index] of rowsWithin(sheet, area)) {
    const columns = usedColumns(sheet, index, area, valuesOnly);
    if (columns === null) continue;
    if (top < 0) top = index;
    bottom = index;
    left = Math.min(left, columns[0]);
    right = Math.max(right, columns[1]);
  }
  return top < 0 ? null : { top, left, bottom, right };
}

/** Rows that exist, in order. */
export function* rowsWithin(sheet: SheetModel, area: Area): Generator<readonly [number, NonNullable<SheetModel["rows"][number]>]> {
  const last = Math.min(area.bottom, sheet.rows.length - 1);
  for (let index = area.top; index <= last; index++) {
    const row = sheet.rows[index];
    if (row !== undefined) yield [index, row];
  }
}

function usedColumns(sheet: SheetModel, index: number, area: Area, valuesOnly: boolean): readonly [number, number] | null {
  const row = sheet.rows[index];
  if (row === undefined) return null;
  const isUsed = (column: number): boolean =>
    row.values[column] !== undefined && row.values[column] !== null || row.formulas?.[column] !== undefined || (!valuesOnly && row.styles?.[column] !== undefined);
  const last = Math.min(area.right, Math.max(row.values.length, row.formulas?.length ?? 0, valuesOnly ? 0 : (row.styles?.length ?? 0)) - 1);
  let left = area.left;
  while (left <= last && !isUsed(left)) left++;
  let right = last;
  while (right > left && !isUsed(right)) right--;
  return left > last ? null : [left, right];
}

export const shapeOf = (area: Area): string => `${rowCount(area)} × ${columnCount(area)}`;
