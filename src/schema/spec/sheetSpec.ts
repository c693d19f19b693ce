import type { Bilingual } from "./columnSpec";
import type { TableName } from "./tableSpec";

/** A table's place on its sheet. */
export interface PlacedTable {
  readonly table: TableName;
  /** Above the header; the sheet's own title where a sheet has one table. */
  readonly title: string;
  readonly help: Bilingual;
}

/** One sheet: a title row, a row of help, then the header row; several tables stand side by side, each free to grow downwards. */
export interface SheetSpec {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** `RRGGBB`; null = none. */
  readonly tabColor: string | null;
  readonly tables: readonly PlacedTable[];
  /** Columns that stay when scrolling sideways. */
  readonly frozenColumns: number;
  /** Height of a body row in points; "fitted" = as high as its texts need; null = as Excel decides. */
  readonly bodyRowHeight: number | "fitted" | null;
  /** The last column that is printed; null = all. A register is wider than a sheet of paper. */
  readonly printedUpTo: string | null;
}
