import { cellAddress, columnNumber } from "../../workbook/cellRef";

/** A block of cells; both corners belong to it, rows and columns count from 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's grid. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/**
 * Reads an address: `B2`, `B2:C9`, with or without `$`, whole columns `A:C` and whole rows `3:5`; null for anything else.
 * Example: `parseRange("C9:B2")` → top 2, left 2, bottom 9, right 3.
 */
export function parseRange(address: string): CellRange | null {
  const [first = "", second = first, ...more] = address.replaceAll("$", "").toUpperCase().split(":");
  const a = corner.exec(first);
  const b = corner.exec(second);
  if (more.length > 0 || a === null || b === null || first === "" || second === "") return null;
  const columns = [a[1], b[1]].map((letters) => (letters === "" || letters === undefined ? null : columnNumber(letters)));
  const rows = [a[2], b[2]].map((digits) => (digits === "" || digits === undefined ? null : Number(digits)));
  const [left, right] = ordered(columns, lastColumn);
  const [top, bottom] = ordered(rows, lastRow);
  return left === null || right === null || top === null || bottom === null ? null : { top, left, bottom, right };
}

const corner = /^([A-Z]{0,3})(\d{0,7})$/;

/** Both ends in order; the whole axis when neither is given, null when only one is or one lies outside the grid. */
function ordered([a = null, b = null]: readonly (number | null)[], last: number): readonly [number | null, number | null] {
  if (a === null && b === null) return [1, last];
  if (a === null || b === null || Math.min(a, b) < 1 || Math.max(a, b) > last) return [null, null];
  return [Math.min(a, b), Math.max(a, b)];
}

/** An address as Excel writes it: `B2` for one cell, `B2:C9` for more. */
export function formatRange({ top, left, bottom, right }: CellRange): string {
  const first = cellAddress({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${cellAddress({ row: bottom, column: right })}`;
}

/** The ranges of an `sqref`: addresses separated by spaces; null when one of them cannot be read. */
export function parseRanges(sqref: string): CellRange[] | null {
  const ranges = sqref.split(/\s+/).filter((address) => address !== "").map(parseRange);
  return ranges.every((range) => range !== null) ? ranges : null;
}

export function formatRanges(ranges: readonly CellRange[]): string {
  return ranges.map(formatRange).join(" ");
}

export function intersects(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function contains({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
