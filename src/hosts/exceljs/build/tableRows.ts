import { cellAddress } from "../../../workbook/cellRef";
import type { CellContent } from "../../../workbook/cellValue";
import type { TableBlueprint } from "../../../workbook/workbookBlueprint";

/** The rows of a table; of an empty one a blank row, because a table without rows is a file that Excel repairs. */
export function rowsOrBlank({ rows, columns }: TableBlueprint): readonly (readonly CellContent[])[] {
  return rows.length > 0 ? rows : [columns.map(() => null)];
}

/** Header and rows, `A3:F20`. */
export function rangeOf(table: TableBlueprint): string {
  const { row, column, columns } = table;
  return `${cellAddress({ row, column })}:${cellAddress({ row: row + rowsOrBlank(table).length, column: column + columns.length - 1 })}`;
}
