import { columnLetters, columnNumber } from "../../../../workbook/cellRef";
import { lastColumn, lastRow } from "../../grid/area";

/**
 * A formula as it reads in a cell that stands `rows` further down and `columns` further right: relative references move,
 * `$` ones stay, and what leaves the grid becomes `#REF!`. Texts, quoted sheet names and structured references are left
 * alone. What the file calls a shared formula is written out by it.
 *
 *     shiftFormula("A1*$B$1+SUM(C:C)", 1, 0) → "A2*$B$1+SUM(C:C)"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula
    .split(literals)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(reference, (...match) => shifted(match.at(-1) as Groups, match[0] as string, rows, columns))))
    .join("");
}

/** Texts, quoted names, and brackets up to two deep, with the apostrophe that escapes a bracket inside them. */
const literals = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])/su;

/** A cell, whole columns or whole rows; not a part of a name, a number, a function (`LOG10(`) or a sheet (`AB1!`). */
const reference = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}_.$\\?])(?:` +
    String.raw`(?<column>\$?[A-Za-z]{1,3})(?<row>\$?\d{1,7})|(?<left>\$?[A-Za-z]{1,3}):(?<right>\$?[A-Za-z]{1,3})|(?<top>\$?\d{1,7}):(?<bottom>\$?\d{1,7})` +
    String.raw`)(?![\p{L}\p{M}\p{N}_.(\\?!])`,
  "gu",
);

type Groups = Readonly<Record<"column" | "row" | "left" | "right" | "top" | "bottom", string | undefined>>;

function shifted({ column, row, left, right, top, bottom }: Groups, whole: string, rows: number, columns: number): string {
  if (column !== undefined && row !== undefined) {
    const [letters, digits] = [column.replace("$", "").toUpperCase(), row.replace("$", "")];
    if (columnNumber(letters) - 1 > lastColumn || Number(digits) - 1 > lastRow || Number(digits) === 0) return whole; // a name such as ZZZ9
    return joined(moveColumn(column, columns), moveRow(row, rows), "");
  }
  if (left !== undefined && right !== undefined) return joined(moveColumn(left, columns), moveColumn(right, columns), ":");
  if (top !== undefined && bottom !== undefined) return joined(moveRow(top, rows), moveRow(bottom, rows), ":");
  return whole;
}

function joined(first: string | null, second: string | null, separator: string): string {
  return first === null || second === null ? "#REF!" : `${first}${separator}${second}`;
}

function moveColumn(column: string, by: number): string | null {
  if (column.startsWith("$") || by === 0) return column;
  const moved = columnNumber(column.toUpperCase()) + by;
  return moved < 1 || moved > lastColumn + 1 ? null : columnLetters(moved);
}

function moveRow(row: string, by: number): string | null {
  if (row.startsWith("$") || by === 0) return row;
  const moved = Number(row) + by;
  return moved < 1 || moved > lastRow + 1 ? null : String(moved);
}
