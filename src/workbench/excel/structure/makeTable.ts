import { cellAt, isBlank } from "../cells/cellAt";
import { requireAllowed } from "../cells/permission";
import { wireValue } from "../cells/readCells";
import { columnCount, intersects } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import type { TableModel } from "../model/table";
import { ExcelError, invalidArgument } from "../protocol/excelError";
import type { Session } from "../session/session";
import { shiftSheet } from "./shiftSheet";
import { writeHeaders } from "./shiftTables";
import { freeTableName, uniqueColumnNames } from "./tableNames";

/**
 * Makes a table of cells. Without headers it inserts a row for them; header cells get unique texts.
 *
 * @throws ExcelError InvalidArgument: another table is there; MergedRangeConflict; AccessDenied
 */
export function makeTable(session: Session, sheet: SheetModel, area: Area, hasHeaders: boolean): TableModel {
  requireAllowed(session, sheet, null);
  requireFreeCells(sheet, area, null);
  if (!hasHeaders) shiftSheet(session, sheet, { axis: "rows", at: area.top, by: 1, band: [area.left, area.right] });
  const texts = Array.from({ length: columnCount(area) }, (_, index) => (hasHeaders ? headerText(sheet, area.top, area.left + index) : ""));
  const table: TableModel = {
    id: freeTableId(session),
    name: freeTableName(session.book),
    area: { ...area, bottom: hasHeaders ? area.bottom : area.bottom + 1 },
    columns: uniqueColumnNames(texts).map((name, index) => ({ id: index + 1, name, formula: null, totalsFunction: null })),
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    filters: new Map(),
  };
  if (table.area.top === table.area.bottom) addFirstRow(session, sheet, table);
  sheet.tables.push(table);
  writeHeaders(sheet, table);
  session.report({ kind: "tableAdded", sheet, table });
  return table;
}

/** @throws ExcelError InvalidArgument: another table is there; MergedRangeConflict: a merged cell is */
export function requireFreeCells(sheet: SheetModel, area: Area, own: TableModel | null): void {
  if (sheet.tables.some((other) => other !== own && intersects(other.area, area))) throw invalidArgument("Another table is there.");
  if (sheet.merges.some((merge) => intersects(merge, area))) throw new ExcelError("MergedRangeConflict", "A table cannot hold merged cells.");
}

export function headerText(sheet: SheetModel, row: number, column: number): string {
  return String(wireValue(cellAt(sheet, row, column).value));
}

/** A table of headers alone gets an empty row; what stands there moves down. */
function addFirstRow(session: Session, sheet: SheetModel, table: TableModel): void {
  const { left, right, bottom } = table.area;
  const isTaken = !isBlank(sheet, { top: bottom + 1, bottom: bottom + 1, left, right });
  if (isTaken) shiftSheet(session, sheet, { axis: "rows", at: bottom + 1, by: 1, band: [left, right] });
  table.area = { ...table.area, bottom: bottom + 1 };
}

function freeTableId({ book, workspace }: Session): string {
  const isTaken = (id: string): boolean => book.sheets.some((sheet) => sheet.tables.some((table) => table.id === id));
  let id = String(workspace.nextNumber());
  while (isTaken(id)) id = String(workspace.nextNumber());
  return id;
}

