/** A cell of a sheet; row and column count from 1, as Excel numbers rows. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Column letters of a number from 1. Example: `columnLetters(28)` → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of column letters. Example: `columnNumber("AB")` → 28. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** An address without the sheet. Example: `cellAddress({ sheet: "โครงการ", row: 7, column: 3 })` → "C7". */
export function cellAddress(ref: Pick<CellRef, "row" | "column">): string {
  return `${columnLetters(ref.column)}${ref.row}`;
}
