import type { LocatedTable } from "../locateRows";
import type { RangeCell } from "../../cells/cellTexts";
import type { Cells } from "./writeStep";

/** The rows of a table, by their places from 0 as they are when Excel gets there; places after the last row are the cells below the table. */
export interface TableBody {
  /** Rows at a place, as wide as the table. */
  rows(row: number, count: number): Excel.Range;
  /** Makes room for rows before a row of the table. What they hold is to be put there: above the first row they begin as copies of it. */
  insert(row: number, count: number): void;
  put(row: number, column: number, cells: Cells): void;
  /** Makes the table longer over the cells right below it. */
  grow(count: number): void;
  /** How many rows the table has, and what stands in some of them. */
  look(context: Excel.RequestContext, row: number, count: number): Promise<{ readonly rowCount: number; readonly found: readonly (readonly unknown[])[] }>;
}

export function tableBody({ table, frame }: Pick<LocatedTable, "table" | "frame">): TableBody {
  const body = (): Excel.Range => table.getDataBodyRange();
  const rows = (row: number, count: number): Excel.Range => body().getCell(row, 0).getResizedRange(count - 1, frame.columns.length - 1);
  return {
    rows,
    insert: (row, count) => {
      rows(row, count).insert("Down");
      // Elsewhere looks and drop-downs come from the row above; there it is the header.
      if (row === 0) rows(0, count).copyFrom(rows(count, 1), "All");
    },
    put: (row, column, cells) => {
      body().getCell(row, column).getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1).formulas = cells as RangeCell[][];
    },
    grow: (count) => {
      table.resize(table.getRange().getResizedRange(count, 0));
    },
    look: async (context, row, count) => {
      const whole = body().load("rowCount");
      const part = rows(row, count).load("formulas");
      await context.sync();
      return { rowCount: whole.rowCount, found: part.formulas as unknown[][] };
    },
  };
}
