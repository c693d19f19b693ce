import { requireAllowed } from "../cells/permission";
import type { Area } from "../model/area";
import { intersects, columnCount } from "../grid/area";
import { invalidArgument } from "../protocol/excelError";
import type { Session } from "../session/session";
import type { TableTarget } from "../objects/targets";
import { withColumnRenamed } from "../formula/structuredReferences";
import { changeFormulas } from "./changeFormulas";
import { headerText, requireFreeCells } from "./makeTable";
import { newColumn, writeHeaders } from "./shiftTables";
import { uniqueColumnNames } from "./tableNames";

/**
 * Lets a table cover other cells. Nothing moves; the header row stays where it is, and the new area must touch the old one.
 *
 * @throws ExcelError InvalidArgument, MergedRangeConflict; AccessDenied: the sheet is protected
 */
export function resizeTable(session: Session, { sheet, table }: TableTarget, area: Area): void {
  requireAllowed(session, sheet, null);
  const least = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (area.top !== table.area.top || area.bottom - area.top < least || !intersects(area, table.area)) {
    throw invalidArgument(`Table ${table.name} cannot be resized to that.`);
  }
  if (table.showTotals && area.bottom !== table.area.bottom) throw invalidArgument(`Table ${table.name} shows totals below.`);
  requireFreeCells(sheet, area, table);
  const before = [...table.columns];
  const offset = area.left - table.area.left;
  const kept = Array.from({ length: columnCount(area) }, (_, index) => before[index + offset]);
  const texts = kept.map((column, index) => column?.name ?? headerText(sheet, area.top, area.left + index));
  table.area = area;
  table.columns.splice(0, table.columns.length, ...kept.filter((column) => column !== undefined));
  const names = uniqueColumnNames(texts);
  for (const [index, column] of kept.entries()) if (column === undefined) table.columns.splice(index, 0, newColumn(table, names[index]));
  writeHeaders(sheet, table);
  for (const { name } of before.filter((column) => !table.columns.includes(column))) {
    changeFormulas(session.book, (formula, _on, own) => withColumnRenamed(formula, table.name, name, null, own === table));
  }
}
