import { columnLetters, columnNumber } from "../../../workbook/cellRef";
import { lastColumn, lastRow } from "../grid/area";

/** One end of a reference; null where it names no row (`A:C`) or no column (`3:5`). Rows and columns count from 0. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A reference of a formula to cells: `B2`, `'แผ่น 1'!$B$2:C9`, `A:C`, `3:5`. */
export interface Reference {
  /** As the formula names it, without quotes; null = the formula's own. */
  readonly sheet: string | null;
  readonly first: Corner;
  /** null for a single cell. */
  readonly last: Corner | null;
}

const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const rows = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const nameStart = String.raw`(?<![\p{L}\p{M}\p{N}_.$\\?!'])`;
const nameEnd = String.raw`(?![\p{L}\p{M}\p{N}_.(\\?!\[])`;
const sheetPrefix = String.raw`(?:'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{M}\p{N}_.]*)!)?`;
const text = String.raw`"(?:[^"]|"")*"`;
/** Structured references and other workbooks; brackets up to two deep, with the apostrophe that escapes one inside. */
const brackets = String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]`;

const pieces = new RegExp(`${text}|${brackets}|${nameStart}${sheetPrefix}(?:(${cell})(?::(${cell}))?|(${columns})|(${rows}))${nameEnd}`, "gsu");

/**
 * The formula with every reference to cells replaced by what `change` makes of it; null becomes `#REF!`. Texts and structured references stay.
 *
 *     mapReferences("SUM(A1:B2)", (reference) => null) → "SUM(#REF!)"
 */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return formula.replace(pieces, (whole: string, quoted?: string, plain?: string, from?: string, to?: string, span?: string, lines?: string) => {
    const [first, last = null] = (span ?? lines)?.split(":") ?? [from, to];
    if (first === undefined) return whole;
    const a = corner(first);
    const b = last === null ? null : corner(last);
    if (a === null || (b === null && last !== null)) return whole;
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
    const before: Reference = { sheet, first: a, last: b };
    const after = change(before);
    if (after === before) return whole;
    const prefix = sheet === null ? "" : whole.slice(0, whole.lastIndexOf("!") + 1);
    return prefix + (after === null ? "#REF!" : formatReference(after));
  });
}

function corner(address: string): Corner | null {
  const [, columnLock, letters, rowLock, digits] = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/.exec(address) ?? [];
  const column = letters === undefined || letters === "" ? null : columnNumber(letters.toUpperCase()) - 1;
  const row = digits === undefined || digits === "" ? null : Number(digits) - 1;
  if (column !== null && column > lastColumn) return null; // a name such as ZZZ9
  if (row !== null && (row > lastRow || row < 0)) return null;
  // In `$3` the only mark stands before the row.
  const isRowFixed = rowLock === "$" || (column === null && columnLock === "$");
  return { row, column, isRowFixed, isColumnFixed: column !== null && columnLock === "$" };
}

function formatReference({ first, last }: Reference): string {
  return last === null ? formatCorner(first) : `${formatCorner(first)}:${formatCorner(last)}`;
}

function formatCorner({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  const letters = column === null ? "" : `${isColumnFixed ? "$" : ""}${columnLetters(column + 1)}`;
  return `${letters}${row === null ? "" : `${isRowFixed ? "$" : ""}${row + 1}`}`;
}
