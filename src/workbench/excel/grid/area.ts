import type { Area } from "../model/book";

/** Excel's grid, counted from 0. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === lastColumn;
export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === lastRow;

export const oneCell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

export function isOnGrid({ top, left, bottom, right }: Area): boolean {
  return top >= 0 && left >= 0 && top <= bottom && left <= right && bottom <= lastRow && right <= lastColumn;
}

export function contains(outer: Area, inner: Area): boolean {
  return outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
}

export const sameArea = (a: Area, b: Area): boolean => contains(a, b) && contains(b, a);

/** What both have in common; null = nothing. */
export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export const intersects = (a: Area, b: Area): boolean => intersection(a, b) !== null;

/** The smallest block that holds both. */
export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right),
  };
}

export function moved(area: Area, rows: number, columns: number): Area {
  return { top: area.top + rows, left: area.left + columns, bottom: area.bottom + rows, right: area.right + columns };
}

/** What is left of `area` without `hole`: up to four blocks. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const { top, left, bottom, right } = area;
  return [
    { top, left, bottom: cut.top - 1, right },
    { top: cut.bottom + 1, left, bottom, right },
    { top: cut.top, left, bottom: cut.bottom, right: cut.left - 1 },
    { top: cut.top, left: cut.right + 1, bottom: cut.bottom, right },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
