import type { Rag } from "../../domain/model/words/statusWords";
import type { CellLook, RowLook } from "./tableSheetStyles";

/** A report sheet over many projects, said in words and numbers; `layoutTableSheet` decides how it looks. */
export interface TableSheet {
  readonly sheetName: string;
  readonly title: string;
  readonly subtitle: string;
  /** How things stand, in sentences: the first is printed large. */
  readonly facts: readonly string[];
  /** A small table with its chart beside it; null = none. */
  readonly chart: ChartTable | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What stands there instead of rows. */
  readonly noRows: string;
  /** What the signs in the rows mean, above the table: who reads the first page must not look for it on the last. Absent = there are none. */
  readonly signs?: readonly string[];
  readonly legend: readonly string[];
  /** Columns that stay when scrolling sideways. */
  readonly frozenColumns: number;
  /** What the pages' foot says: its left and its right. */
  readonly footer: readonly [left: string, right: string];
}

export interface TableColumn {
  readonly title: string;
  /** At 100 %. */
  readonly pixels: number;
  readonly look: CellLook;
  /** Bars in the cells of projects, up to this number. */
  readonly barTo?: number;
}

/** Money is in baht; null = no data, shown as "–". */
export type TableValue = string | number | null;

export interface TableRow {
  readonly look: RowLook;
  /** As many as there are columns. */
  readonly values: readonly TableValue[];
  /** How many groups it belongs to. */
  readonly outline?: number;
  /** Cells that show a light, by their place. */
  readonly lights?: Readonly<Record<number, Rag>>;
}

/** Numbers and their chart. */
export interface ChartTable {
  readonly title: string;
  readonly kind: "line" | "column";
  readonly category: string;
  readonly series: readonly string[];
  readonly look: CellLook;
  readonly rows: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly axis: string;
  /** Top of the axis; null = as the numbers want. */
  readonly max: number | null;
  /** For those who do not see it. */
  readonly description: string;
}
