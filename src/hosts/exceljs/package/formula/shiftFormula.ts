import { columnLetters, columnNumber } from "../../../../workbook/cellRef";
import { lastColumn, lastRow } from "../../../../ooxml/grid/cellRange";

/**
 * A formula as it reads in a cell that stands `rows` further down and `columns` further right: relative references move,
 * `$` ones stay, and what leaves the grid becomes `#REF!`. Texts, quoted sheet names and structured references
 * (`Items[[#This Row],[A1]]`) are left alone.
 *
 *     shiftFormula("A1*$B$1+SUM(C:C)", 1, 0) → "A2*$B$1+SUM(C:C)"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula
    .split(literals)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(reference, (whole: string, ...groups: (string | undefined)[]) => shifted(whole, groups, rows, columns))))
    .join("");
}

/** Whether a formula means something else one row further down. */
export function hasRelativeRows(formula: string): boolean {
  return shiftFormula(formula, 1, 0) !== formula;
}

/** Texts, quoted names, and brackets up to two deep, with the apostrophe that escapes a bracket inside them. */
const literals = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])/su;

/** A cell, whole columns or whole rows; not a part of a name, a number, a function (`LOG10(`) or a sheet (`AB1!`). */
const reference =
  /(?<![\p{L}\p{M}\p{N}_.$\\?])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{M}\p{N}_.(\\?!])/gu;

function shifted(whole: string, groups: readonly (string | undefined)[], rows: number, columns: number): string {
  const [columnLock, column, rowLock, row, leftLock, left, rightLock, right, topLock, top, bottomLock, bottom] = groups;
  if (column !== undefined && row !== undefined) {
    if (columnNumber(column.toUpperCase()) > lastColumn || Number(row) > lastRow || Number(row) === 0) return whole; // a name such as ZZZ9
    return joined(moveColumn(columnLock, column, columns), moveRow(rowLock, row, rows), "");
  }
  if (left !== undefined && right !== undefined) return joined(moveColumn(leftLock, left, columns), moveColumn(rightLock, right, columns), ":");
  if (top !== undefined && bottom !== undefined) return joined(moveRow(topLock, top, rows), moveRow(bottomLock, bottom, rows), ":");
  return whole;
}

function joined(first: string | null, second: string | null, separator: string): string {
  return first === null || second === null ? "#REF!" : `${first}${separator}${second}`;
}

function moveColumn(lock: string | undefined, letters: string, by: number): string | null {
  if (lock === "$" || by === 0) return `${lock ?? ""}${letters}`;
  const moved = columnNumber(letters.toUpperCase()) + by;
  return moved < 1 || moved > lastColumn ? null : columnLetters(moved);
}

function moveRow(lock: string | undefined, digits: string, by: number): string | null {
  if (lock === "$" || by === 0) return `${lock ?? ""}${digits}`;
  const moved = Number(digits) + by;
  return moved < 1 || moved > lastRow ? null : String(moved);
}
