import type { CellStyle } from "./style";

/** An Excel error such as `#N/A`, apart from text that looks like one. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell shows; null = empty. Dates are serial numbers. */
export type Scalar = string | number | boolean | ErrorValue | null;

/**
 * A row of cells, sparse by column. Values, formulas and looks lie apart, because most rows of a large register have values
 * alone: 120,000 rounds then fit into memory.
 */
export interface RowModel {
  readonly values: Scalar[];
  /**
   * Formulas with `=`, as stored (English names, commas, `Table[[#This Row],[column]]`); null where a row has none. A formula's
   * value is in `values`: the emulation does not calculate, so one just written shows `NOT_CALCULATED` until somebody gives its result.
   */
  formulas: (string | undefined)[] | null;
  styles: (CellStyle | undefined)[] | null;
  /** Points; null = the sheet's default or fitted to its content. */
  height: number | null;
  isHidden: boolean;
  /** How many groups of rows it belongs to, 0–7. */
  outline: number;
  style: CellStyle | null;
}

/** What Excel shows in a cell that it has not calculated yet. */
export const NOT_CALCULATED: ErrorValue = { error: "#BUSY!" };
