import { putContent } from "../cells/cellAt";
import { withColumnRenamed } from "../formula/structuredReferences";
import type { BookModel, SheetModel } from "../model/book";
import type { TableColumnModel, TableModel } from "../model/table";
import { changeFormulas } from "./changeFormulas";

/** Gives a column another name: its header cell shows it, and formulas that name the column follow. The name must be free. */
export function renameColumn(book: BookModel, sheet: SheetModel, table: TableModel, column: TableColumnModel, name: string): void {
  const before = column.name;
  column.name = name;
  if (table.showHeaders) putContent(sheet, table.area.top, table.area.left + table.columns.indexOf(column), name, null);
  if (before !== name) changeFormulas(book, (formula, _on, own) => withColumnRenamed(formula, table.name, before, name, own === table));
}
