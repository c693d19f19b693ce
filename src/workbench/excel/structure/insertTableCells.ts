import { isBlank } from "../cells/cellAt";
import { intersects } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import type { TableColumnModel } from "../model/table";
import type { TableTarget } from "../objects/targets";
import { invalidArgument } from "../protocol/excelError";
import type { Session } from "../session/session";
import { growTable } from "./growTables";
import { shiftSheet } from "./shiftSheet";
import { newColumn, writeHeaders } from "./shiftTables";
import { bodyArea } from "./tableAreas";

/**
 * Makes room for rows in a table: at an index of its body, or at its end. Cells below the table move down where they must.
 *
 * @returns the new rows
 */
export function insertRows(session: Session, { sheet, table }: TableTarget, index: number, count: number): Area {
  const body = bodyArea(table);
  if (index > body.bottom - body.top + 1) throw invalidArgument(`Table ${table.name} has no row ${index}.`);
  const at = body.top + index;
  const { left, right } = table.area;
  const rows: Area = { top: at, bottom: at + count - 1, left, right };
  const isAtEnd = at > table.area.bottom;
  if (!isAtEnd || !isFree(sheet, rows)) shiftSheet(session, sheet, { axis: "rows", at, by: count, band: [left, right] });
  if (isAtEnd) growTable(sheet, { table, bottom: rows.bottom });
  return rows;
}

/** Makes room for a column, before another or at the end. */
export function insertColumn(session: Session, { sheet, table }: TableTarget, index: number): TableColumnModel {
  if (index > table.columns.length) throw invalidArgument(`Table ${table.name} has no column ${index}.`);
  const { top, bottom, left, right } = table.area;
  const at = left + index;
  const cells: Area = { top, bottom, left: at, right: at };
  const isOutside = index === 0 || at > right;
  if (at <= right || !isFree(sheet, cells)) shiftSheet(session, sheet, { axis: "columns", at, by: 1, band: [top, bottom] });
  if (isOutside) {
    table.area = { ...table.area, left, right: right + 1 };
    table.columns.splice(index, 0, newColumn(table));
    writeHeaders(sheet, table);
  }
  return table.columns[index] as TableColumnModel;
}

const isFree = (sheet: SheetModel, area: Area): boolean => isBlank(sheet, area) && !sheet.tables.some((table) => intersects(table.area, area));
