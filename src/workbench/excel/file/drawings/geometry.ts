import type { SheetModel } from "../../model/book";

/** English metric units in a point. */
export const emuPerPoint = 12_700;

/** A place within a sheet: a cell, and how far right of and below its corner, in points. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

type Grid = Pick<SheetModel, "rows" | "columns" | "defaultRowHeight" | "defaultColumnWidth">;

function widthOf({ columns, defaultColumnWidth }: Grid, column: number): number {
  const model = columns[column];
  return model?.isHidden === true ? 0 : (model?.width ?? defaultColumnWidth);
}

/** Rows that are fitted to their text count with the usual height. */
function heightOf({ rows, defaultRowHeight }: Grid, row: number): number {
  const model = rows[row];
  return model?.isHidden === true ? 0 : (model?.height ?? defaultRowHeight);
}

/** Points from the sheet's corner to a place. */
export function pointOf(grid: Grid, { row, column, x, y }: Anchor): { readonly left: number; readonly top: number } {
  let left = x;
  let top = y;
  for (let index = 0; index < column; index++) left += widthOf(grid, index);
  for (let index = 0; index < row; index++) top += heightOf(grid, index);
  return { left, top };
}

/** The inverse. */
export function anchorAt(grid: Grid, left: number, top: number): Anchor {
  const [column, x] = walk(left, (index) => widthOf(grid, index));
  const [row, y] = walk(top, (index) => heightOf(grid, index));
  return { row, column, x, y };
}

function walk(distance: number, sizeOf: (index: number) => number): readonly [number, number] {
  let index = 0;
  let rest = distance;
  for (let size = sizeOf(0); rest >= size && index < 16_000; size = sizeOf(index)) {
    rest -= size;
    index++;
  }
  return [index, rest];
}
