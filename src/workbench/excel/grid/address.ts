import { columnLetters, columnNumber } from "../../../workbook/cellRef";
import type { Area } from "../model/book";
import { isOnGrid, isWholeColumns, isWholeRows, lastColumn, lastRow } from "./area";

/** An address and the sheet it names; null = it names none. */
export interface Address {
  readonly sheet: string | null;
  readonly area: Area;
}

/**
 * Reads `B2`, `B2:C9`, `A:C`, `3:5`, with or without `$`, after a sheet's name or not; null for anything else.
 * Example: `parseAddress("'แผ่น 1'!$C$9:B2")` → sheet "แผ่น 1", top 1, left 1, bottom 8, right 2.
 */
export function parseAddress(text: string): Address | null {
  const [, quoted, plain, cells = ""] = withSheet.exec(text) ?? [];
  const area = parseArea(cells);
  return area === null ? null : { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area };
}

const withSheet = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^'!]+)$/su;

export function parseArea(text: string): Area | null {
  const [first = "", second = first, ...more] = text.replaceAll("$", "").toUpperCase().split(":");
  if (more.length > 0) return null;
  const a = parseCorner(first);
  const b = parseCorner(second);
  if (a === null || b === null || (a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) return null;
  if (second === first && !text.includes(":") && (a.row === null || a.column === null)) return null; // `A` alone is a name
  const [top, bottom] = ends(a.row, b.row, lastRow);
  const [left, right] = ends(a.column, b.column, lastColumn);
  const area = { top, left, bottom, right };
  return isOnGrid(area) ? area : null;
}

function parseCorner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const [whole, letters = "", digits = ""] = /^([A-Z]{0,3})(\d{0,7})$/.exec(text) ?? [];
  if (whole === undefined || whole === "") return null;
  return { row: digits === "" ? null : Number(digits) - 1, column: letters === "" ? null : columnNumber(letters) - 1 };
}

function ends(a: number | null, b: number | null, last: number): readonly [number, number] {
  return a === null || b === null ? [0, last] : [Math.min(a, b), Math.max(a, b)];
}

/** As Excel writes it, without the sheet: `B2`, `B2:C9`, `A:C`, `3:5`. */
export function formatArea(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isWholeColumns(area) && !isWholeRows(area)) return `${columnLetters(left + 1)}:${columnLetters(right + 1)}`;
  if (isWholeRows(area)) return `${top + 1}:${bottom + 1}`;
  const first = formatCell(top, left);
  return top === bottom && left === right ? first : `${first}:${formatCell(bottom, right)}`;
}

export const formatCell = (row: number, column: number): string => `${columnLetters(column + 1)}${row + 1}`;

/** `'แผ่น 1'!B2`: quotes only where the name needs them. */
export const formatAddress = (sheet: string, area: Area): string => `${quoteSheet(sheet)}!${formatArea(area)}`;

/** A sheet's name as it stands before `!`. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && !looksLikeCell(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `A1`, `R1C1`, `R`: names of sheets and things that would be read as a cell. */
export function looksLikeCell(name: string): boolean {
  return parseArea(name) !== null || /^[RC]$/i.test(name) || /^R\d*C\d*$/i.test(name);
}

