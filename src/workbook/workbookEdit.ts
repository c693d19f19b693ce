import type { CellContent } from "./cellValue";

/**
 * A change to a workbook's tables. Columns are named by their header as it stands in that workbook. Rows count from 0, the first
 * below the header: of the last read for the first edit, then as the edits before have left the table. Where co-authors have moved
 * rows meanwhile, a host follows each row by its stored id.
 */
export type WorkbookEdit =
  | {
      readonly kind: "setCell";
      readonly table: string;
      readonly row: number;
      /** Stored id of the row, where the edit may be used after rows have moved: it then counts before `row`. */
      readonly rowId?: string;
      readonly column: string;
      readonly content: CellContent;
      /** What the cell must still hold (of a formula the formula, its result may have moved on); else CELL_CHANGED. */
      readonly expected?: CellContent;
    }
  | {
      /**
       * Rows written below the last one; columns that a row does not name stay blank, but for columns that Excel fills
       * with a formula. A table without data has one blank row, and the first new row takes its place.
       */
      readonly kind: "appendRows";
      readonly table: string;
      readonly rows: readonly TableRow[];
    }
  | {
      /** Rows written before row `at` (below the last one where it is the number of rows), filled as in `appendRows`. */
      readonly kind: "insertRows";
      readonly table: string;
      readonly at: number;
      readonly rows: readonly TableRow[];
    }
  | {
      /** Takes rows away; those below move up. A table that would lose all of them keeps one, blank. */
      readonly kind: "removeRows";
      readonly table: string;
      /** In ascending order. */
      readonly rows: readonly number[];
      /** Stored ids of the rows, as in `setCell`; null for one without. */
      readonly rowIds?: readonly (string | null)[];
      /** What the rows must still hold, one each; else CELL_CHANGED. */
      readonly expected?: readonly TableRow[];
    };

/** Cells by their column's header. */
export type TableRow = Readonly<Record<string, CellContent>>;
