import { usedArea } from "../cells/readCells";
import { intersects, isWholeColumns, isWholeRows, lastColumn, lastRow } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import { withColumnRenamed } from "../formula/structuredReferences";
import type { TableModel } from "../model/table";
import { ExcelError } from "../protocol/excelError";
import type { Session } from "../session/session";
import { rebaseRules } from "./rebaseRules";
import { changeFormulas } from "./changeFormulas";
import { shiftArea, shiftedCells, touchedCells } from "./shift";
import type { Shift } from "./shift";
import { shiftCells } from "./shiftCells";
import { shiftFormulas } from "./shiftFormulas";
import { requireTablesHold, shiftTables, writeHeaders } from "./shiftTables";
import { bodyArea } from "./tableAreas";

/**
 * Lets cells come or go, with everything that follows them: tables, merges, rules, names, formulas, the printed area, kept ranges.
 *
 * @throws ExcelError InsertDeleteConflict: it would tear a table or a merge; NonBlankCellOffSheet: something would leave the sheet
 */
export function shiftSheet(session: Session, sheet: SheetModel, shift: Shift): void {
  shiftAll(session, sheet, shift);
  for (const table of sheet.tables) keepOneRow(session, sheet, table);
}

function shiftAll(session: Session, sheet: SheetModel, shift: Shift): void {
  requireTablesHold(sheet, shift);
  requireMergesHold(sheet, shift);
  requireRoom(sheet, shift);
  const finishRules = rebaseRules(sheet, shift);
  const lost = shiftTables(sheet, shift);
  shiftCells(sheet, shift);
  shiftFurniture(sheet, shift);
  shiftFormulas(session.book, sheet, shift);
  finishRules();
  for (const range of session.workspace.ranges) {
    if (range.sheet === sheet && range.area !== null) range.area = shiftArea(range.area, shift);
  }
  for (const { selections } of session.workspace.clients) {
    const selection = selections.get(sheet.id);
    if (selection !== undefined) selections.set(sheet.id, shiftArea(selection, shift) ?? selection);
  }
  for (const { table, name } of lost) {
    changeFormulas(session.book, (formula, _on, own) => withColumnRenamed(formula, table.name, name, null, own === table));
  }
  if (shift.axis === "columns") for (const table of sheet.tables) writeHeaders(sheet, table);
}

/** A table whose last row goes keeps an empty one. */
function keepOneRow(session: Session, sheet: SheetModel, table: TableModel): void {
  const body = bodyArea(table);
  if (body.top <= body.bottom) return;
  const isOutside = body.top > table.area.bottom;
  shiftAll(session, sheet, { axis: "rows", at: body.top, by: 1, band: [body.left, body.right] });
  if (isOutside) table.area = { ...table.area, bottom: table.area.bottom + 1 };
}

function requireMergesHold(sheet: SheetModel, shift: Shift): void {
  const touched = touchedCells(shift);
  const isTorn = (merge: Area): boolean => {
    const [low, high] = shift.axis === "rows" ? [merge.left, merge.right] : [merge.top, merge.bottom];
    return intersects(merge, touched) && (low < shift.band[0] || high > shift.band[1]);
  };
  if (sheet.merges.some(isTorn)) throw new ExcelError("InsertDeleteConflict", "A merged cell would be torn.");
}

function requireRoom(sheet: SheetModel, { axis, at, by, band: [low, high] }: Shift): void {
  if (by < 0) return;
  const edge: Area = axis === "rows"
    ? { top: Math.max(at, lastRow - by + 1), bottom: lastRow, left: low, right: high }
    : { left: Math.max(at, lastColumn - by + 1), right: lastColumn, top: low, bottom: high };
  if (usedArea(sheet, edge, true) !== null) throw new ExcelError("NonBlankCellOffSheet", "Something would be pushed off the sheet.");
}

function shiftFurniture(sheet: SheetModel, shift: Shift): void {
  const move = (areas: readonly Area[]): Area[] => areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
  sheet.merges = move(sheet.merges);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = move(rule.areas);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.page.printArea = move(sheet.page.printArea);
  sheet.selection = shiftArea(sheet.selection, shift) ?? sheet.selection;
  const cells = shiftedCells(shift);
  if (isWholeRows(cells)) shiftLines(sheet, shift, "rows");
  if (isWholeColumns(cells)) shiftLines(sheet, shift, "columns");
}

/** What counts whole rows or columns: breaks and rows that every page repeats. */
function shiftLines({ page }: SheetModel, shift: Shift, axis: "rows" | "columns"): void {
  const line = (first: number, last: number): { first: number; last: number } | null => {
    const area = axis === "rows" ? { top: first, bottom: last, left: 0, right: 0 } : { left: first, right: last, top: 0, bottom: 0 };
    const moved = shiftArea(area, { ...shift, band: [0, axis === "rows" ? lastColumn : lastRow] });
    if (moved === null) return null;
    return axis === "rows" ? { first: moved.top, last: moved.bottom } : { first: moved.left, last: moved.right };
  };
  const breaks = (lines: readonly number[]): number[] => lines.map((one) => line(one, one)?.first).filter((one) => one !== undefined);
  if (axis === "rows") {
    page.rowBreaks = breaks(page.rowBreaks);
    page.titleRows = page.titleRows && line(page.titleRows.first, page.titleRows.last);
  } else {
    page.columnBreaks = breaks(page.columnBreaks);
    page.titleColumns = page.titleColumns && line(page.titleColumns.first, page.titleColumns.last);
  }
}

