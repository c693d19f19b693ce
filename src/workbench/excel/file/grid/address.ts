import { columnLetters, columnNumber } from "../../../../workbook/cellRef";
import type { Area } from "../../model/book";

/** The last row and column of Excel's grid, counted from 0. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

const corner = /^([A-Z]{0,3})(\d{0,7})$/;

/**
 * Reads an address: `B2`, `B2:C9`, with or without `$`, whole columns `A:C` and whole rows `3:5`; null for anything else.
 * Example: `parseArea("C9:B2")` → top 1, left 1, bottom 8, right 2.
 */
export function parseArea(address: string): Area | null {
  const [first = "", second = first, ...more] = address.replaceAll("$", "").toUpperCase().split(":");
  const a = corner.exec(first);
  const b = corner.exec(second);
  if (more.length > 0 || a === null || b === null || first === "" || second === "") return null;
  const columns = span(a[1] ?? "", b[1] ?? "", columnNumber, lastColumn);
  const rows = span(a[2] ?? "", b[2] ?? "", Number, lastRow);
  // "A" and "7" alone are no addresses.
  if (columns === null || rows === null || (!address.includes(":") && (a[1] === "" || a[2] === ""))) return null;
  return { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
}

/** Both ends in order, from 0; the whole axis when neither is given, null when only one is or one lies outside the grid. */
function span(a: string, b: string, read: (text: string) => number, last: number): readonly [number, number] | null {
  if (a === "" && b === "") return [0, last];
  if (a === "" || b === "") return null;
  const low = Math.min(read(a), read(b)) - 1;
  const high = Math.max(read(a), read(b)) - 1;
  return low < 0 || high > last ? null : [low, high];
}

/** The areas of an `sqref`, parted by spaces; null when one cannot be read. */
export function parseAreas(sqref: string): Area[] | null {
  const areas = sqref.split(/\s+/).filter((address) => address !== "").map(parseArea);
  return areas.every((area) => area !== null) ? areas : null;
}

/** `C7` for row 6, column 2. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column + 1)}${row + 1}`;
}

/** As Excel writes it in a sheet's XML: `B2`, `B2:C9`; whole columns as `A1:A1048576`. */
export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

export function areaNames(areas: readonly Area[]): string {
  return areas.map(areaName).join(" ");
}

/** As it stands in a defined name: `$B$2:$C$9`, whole columns `$A:$C`, whole rows `$3:$5`. */
export function absoluteArea({ top, left, bottom, right }: Area): string {
  const [a, b] = [`$${columnLetters(left + 1)}`, `$${columnLetters(right + 1)}`];
  if (left === 0 && right === lastColumn) return `$${top + 1}:$${bottom + 1}`;
  if (top === 0 && bottom === lastRow) return `${a}:${b}`;
  return top === bottom && left === right ? `${a}$${top + 1}` : `${a}$${top + 1}:${b}$${bottom + 1}`;
}

export function isSameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
