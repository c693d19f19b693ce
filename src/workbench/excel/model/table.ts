import type { Area } from "./area";

export interface TableModel {
  /** As Office.js shows it; never changes. */
  readonly id: string;
  name: string;
  /** Headers and totals included. */
  area: Area;
  readonly columns: TableColumnModel[];
  showHeaders: boolean;
  showTotals: boolean;
  /** `TableStyleLight1`. */
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  /** Rows that a filter hides are hidden rows of the sheet; this says which columns are filtered, as Office.js states a criterion. */
  readonly filters: Map<number, unknown>;
}

export interface TableColumnModel {
  /** Unique within the table, never changes. */
  readonly id: number;
  name: string;
  /** What Excel fills into new rows, with `=`; null for a plain column. */
  formula: string | null;
  /** Of the totals row, for example `sum`; null for none. */
  totalsFunction: string | null;
}
