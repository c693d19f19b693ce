import { contains, intersects } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import type { TableModel } from "../model/table";
import { ExcelError } from "../protocol/excelError";
import { putContent } from "../cells/cellAt";
import { shiftArea, shiftedCells, touchedCells } from "./shift";
import type { Shift } from "./shift";
import { freeColumnName } from "./tableNames";

/**
 * @throws ExcelError InsertDeleteConflict: cells of a table would move without the others of their row or column, or its header row
 * would go and the table stay
 */
export function requireTablesHold(sheet: SheetModel, shift: Shift): void {
  const touched = touchedCells(shift);
  for (const table of sheet.tables) {
    if (!intersects(table.area, touched)) continue;
    const [low, high] = shift.axis === "rows" ? [table.area.left, table.area.right] : [table.area.top, table.area.bottom];
    if (low < shift.band[0] || high > shift.band[1]) throw new ExcelError("InsertDeleteConflict", `Cells of table ${table.name} would move alone.`);
    if (losesHeader(table, shift)) throw new ExcelError("InsertDeleteConflict", `Table ${table.name} would lose its header row.`);
  }
}

function losesHeader({ area, showHeaders }: TableModel, shift: Shift): boolean {
  if (shift.axis === "columns" || shift.by > 0 || !showHeaders) return false;
  const gone = shiftedCells(shift);
  return gone.top <= area.top && gone.bottom >= area.top && gone.bottom < area.bottom;
}

/** A column that went with its cells. */
export interface LostColumn {
  readonly table: TableModel;
  readonly name: string;
}

/** Moves, grows and shrinks the tables of a sheet, before its cells move. */
export function shiftTables(sheet: SheetModel, shift: Shift): LostColumn[] {
  const lost: LostColumn[] = [];
  for (const table of sheet.tables) {
    const area = shiftArea(table.area, shift);
    if (area === null) continue;
    if (shift.axis === "columns") lost.push(...shiftColumns(table, shift).map((name) => ({ table, name })));
    table.area = area;
  }
  const gone = shift.by < 0 ? shiftedCells(shift) : null;
  if (gone !== null) sheet.tables = sheet.tables.filter((table) => !wasInside(table, gone, shift));
  return lost;
}

/** Tables that have not moved and lie in what goes are the ones that go with it. */
function wasInside(table: TableModel, gone: Area, shift: Shift): boolean {
  return shiftArea(table.area, shift) === null && contains(gone, table.area);
}

/** @returns the names of columns that went */
function shiftColumns(table: TableModel, { at, by }: Shift): string[] {
  const { left, right } = table.area;
  if (by > 0) {
    if (at <= left || at > right) return [];
    for (let index = 0; index < by; index++) table.columns.splice(at - left + index, 0, newColumn(table));
    moveFilters(table, at - left, by);
    return [];
  }
  const first = Math.max(at, left);
  const count = Math.min(at - by - 1, right) - first + 1;
  if (count <= 0) return [];
  moveFilters(table, first - left, -count);
  return table.columns.splice(first - left, count).map(({ name }) => name);
}

export function newColumn(table: TableModel, name = freeColumnName(table)): TableModel["columns"][number] {
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  return { id, name, formula: null, totalsFunction: null };
}

function moveFilters(table: TableModel, at: number, by: number): void {
  const filters = [...table.filters];
  table.filters.clear();
  for (const [column, filter] of filters) {
    if (column < at) table.filters.set(column, filter);
    else if (by > 0 || column >= at - by) table.filters.set(column + by, filter);
  }
}

/** Header cells say what their columns are called. */
export function writeHeaders(sheet: SheetModel, table: TableModel): void {
  if (!table.showHeaders) return;
  for (const [index, column] of table.columns.entries()) putContent(sheet, table.area.top, table.area.left + index, column.name, null);
}

