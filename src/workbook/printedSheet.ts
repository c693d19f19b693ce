import type { CellValue } from "./cellValue";

/** A sheet of values as it stands in some file, nothing interpreted: for reading a report back. */
export interface PrintedSheet {
  readonly name: string;
  /** Rows that say anything, from top to bottom. */
  readonly rows: readonly PrintedRow[];
}

export interface PrintedRow {
  /** From 1. */
  readonly number: number;
  /** From left to right; blank cells are left out. */
  readonly cells: readonly { readonly column: number; readonly value: Exclude<CellValue, null> }[];
}
