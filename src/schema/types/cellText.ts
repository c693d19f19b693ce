import { type CellValue, isCellError } from "../../workbook/cellValue";

/** Longest text that Excel keeps in a cell. Source: Excel specifications and limits. */
export const LONGEST_CELL_TEXT = 32_767;

// What XML 1.0 forbids in a file: control characters but tab and newline, lone surrogates, U+FFFE and U+FFFF.
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * A text as a cell can keep it: newlines are `\n`, characters that no .xlsx file can hold are dropped.
 * Example: `storableText("ก\u0007\r\nข")` → "ก\nข".
 */
export function storableText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNSTORABLE, "");
}

/** Whether a cell says nothing: empty, or only spaces. */
export function isEmptyCell(cell: CellValue): cell is null | string {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** Whether a formula's result is the empty text with which formulas show a blank. */
export function isBlankResult(result: CellValue): boolean {
  return result === "";
}

/**
 * What stands in a cell as a person would read it; numbers with Excel's 15 digits, so that 0.1 + 0.2 is "0.3".
 * For messages and for text columns in which somebody typed a number.
 */
export function cellText(cell: Exclude<CellValue, null>): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (isCellError(cell)) return cell.error;
  return String(Number(cell.toPrecision(15)));
}
