import type { CellRef } from "./cellRef";
import type { CellValue } from "./cellValue";

/** A workbook as it was read: every table's cells, and nothing interpreted. */
export interface WorkbookSnapshot {
  /** How to name the workbook to its user: a file name. */
  readonly file: string;
  /** Excel for Mac's old calendar: serial 0 is 1904-01-01. */
  readonly date1904: boolean;
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  /** What stands in the cells that have a name of their own (`AsOfInput`), by that name; a name for more than one cell is left out. */
  readonly namedCells: Readonly<Record<string, CellValue>>;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

/** A table with its cells. Row 0 of `rows` is the first row below the header; a totals row is left out. */
export interface TableSnapshot {
  /** The name in Excel's name manager: `Projects`. */
  readonly name: string;
  readonly sheet: string;
  /** The cell of the first header. */
  readonly header: CellRef;
  readonly columns: readonly string[];
  /** One list per row, as long as `columns`. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Addresses of merged ranges that touch the table (`B2:C3`): a table with them cannot be read safely. */
  readonly mergedRanges: readonly string[];
  /**
   * Cells with a value in columns of formulas: somebody typed over the formula. Rows and columns count from 0 as in `rows`. At most some hundred
   * a column are named; left out = none, or the host cannot tell.
   */
  readonly typedOver?: readonly { readonly row: number; readonly column: number }[];
}
