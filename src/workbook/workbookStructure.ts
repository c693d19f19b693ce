import type { SheetSnapshot } from "./workbookSnapshot";

/** How a workbook is built, apart from what its cells say: what a repair holds against the blueprint. */
export interface WorkbookStructure {
  readonly sheets: readonly SheetStructure[];
  readonly tables: readonly TableStructure[];
  /** Names of the whole workbook and what they refer to, without `=`. */
  readonly names: Readonly<Record<string, string>>;
}

export interface SheetStructure extends SheetSnapshot {
  /** The last row and column that hold anything, from 1; 0 of an empty sheet. */
  readonly used: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
  /** Cells that the conditional formats of the sheet cover, an address list each. */
  readonly conditionalFormats: readonly { readonly range: string; readonly kind: string; readonly formula: string | null }[];
}

export interface TableStructure {
  readonly name: string;
  readonly sheet: string;
  /** Cell of the first header. */
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columns: readonly ColumnStructure[];
}

export interface ColumnStructure {
  readonly header: string;
  /** The formula of the first row, without `=`; null where it holds none. */
  readonly formula: string | null;
  /** Rows that hold no formula, or another one, from 0; only where the first row or most rows have one. */
  readonly strayRows: number;
  /** The validation of the column's cells; null for none, `mixed` where cells differ. */
  readonly validation: ValidationStructure | "mixed" | null;
}

/** The rule of a validation in Excel's words, enough to tell whether it is the one that should be there. */
export interface ValidationStructure {
  readonly kind: string;
  /** List source or formula without `=`; bounds joined by `;`. */
  readonly source: string;
}
