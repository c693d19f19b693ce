import { isCellError, isFormulaCell } from "./cellValue";
import type { CellContent } from "./cellValue";

/** Whether two contents are the same to a reader of the workbook. */
export function isSameContent(a: CellContent, b: CellContent): boolean {
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return Object.is(a, b) || (a === 0 && b === 0);
  if (isFormulaCell(a)) return isFormulaCell(b) && a.formula === b.formula && isSameContent(a.result, b.result);
  return isCellError(b) && a.error === b.error;
}

/**
 * Whether a cell still holds what somebody left there. A formula's result moves on by itself, so only the formulas are
 * compared; no text and the empty text are one.
 */
export function stillHolds(found: CellContent, expected: CellContent): boolean {
  if (found !== null && expected !== null && isFormulaCell(found) && isFormulaCell(expected)) return isSameFormula(found.formula, expected.formula);
  return isSameContent(found === "" ? null : found, expected === "" ? null : expected);
}

/**
 * Whether two formulas are one, however Excel shows this row of a table: stored as `Rounds[[#This Row],[ครั้งที่]]`, shown as
 * `[@ครั้งที่]`. Blanks between the parts and a leading `=` do not count.
 */
export function isSameFormula(a: string, b: string): boolean {
  return a === b || comparable(a) === comparable(b);
}

function comparable(formula: string): string {
  return formula
    .replace(/^=/, "")
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : withoutThisRow(piece).toUpperCase()))
    .join("");
}

/** `Rounds[[#This Row],[ครั้งที่]]`, `Rounds[@[ครั้งที่]]` and `Rounds[@ครั้งที่]` all become `[@ครั้งที่]`. */
function withoutThisRow(formula: string): string {
  return formula
    .replace(/[\p{L}\p{M}\p{N}_.]*\[\s*\[#This Row\]\s*,\s*\[([^\]]*)\]\s*\]/giu, "[@$1]")
    .replace(/[\p{L}\p{M}\p{N}_.]*\[@\[([^\]]*)\]\]/gu, "[@$1]")
    .replace(/[\p{L}\p{M}\p{N}_.]+(\[@)/gu, "$1")
    .split(/(\[[^\]]*\])/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\s+/g, "")))
    .join("");
}
