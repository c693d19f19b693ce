import type { LayoutRow } from "../../workbook/reportLayout";

/** The last column that a cell covers, at least `least`. */
export function lastUsedColumn(rows: readonly LayoutRow[], least: number): number {
  let last = least;
  for (const { cells } of rows) for (const { column, span } of cells) last = Math.max(last, column + span - 1);
  return last;
}
