import type { CellContent } from "./cellValue";

/** A change to a workbook's tables. Columns are named by their header as it stands in that workbook. */
export type WorkbookEdit =
  | {
      readonly kind: "setCell";
      readonly table: string;
      /** 0 = the first row below the header. */
      readonly row: number;
      readonly column: string;
      readonly content: CellContent;
    }
  | {
      /**
       * Rows written below the last one; columns that a row does not name stay blank, but for columns that Excel fills
       * with a formula. A table without data has one blank row, and the first new row takes its place.
       */
      readonly kind: "appendRows";
      readonly table: string;
      readonly rows: readonly Readonly<Record<string, CellContent>>[];
    }
  | {
      /** Takes the last rows away, the inverse of `appendRows`. A table that would lose all of them keeps one, blank. */
      readonly kind: "removeLastRows";
      readonly table: string;
      readonly count: number;
    };
