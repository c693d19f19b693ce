import { requireAllowed, requireWritableCells } from "../cells/permission";
import { columnCount, intersects, isWholeColumns, isWholeRows, rowCount } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import { ExcelError } from "../protocol/excelError";
import type { Happening } from "../session/happening";
import type { Session } from "../session/session";
import type { Shift } from "./shift";
import { shiftSheet } from "./shiftSheet";

/** Inserts cells of the size of an area, where it is; whole rows and columns when it is whole ones. */
export function insertCells(session: Session, sheet: SheetModel, area: Area, direction: "Down" | "Right"): void {
  const shift = shiftOf(area, direction === "Down" ? "rows" : "columns", 1);
  requireShiftAllowed(session, sheet, area, shift);
  shiftSheet(session, sheet, shift);
  session.report(happening(sheet, area, "Inserted", direction === "Down" ? "ShiftCellDown" : "ShiftCellRight"));
}

/** Deletes the cells of an area; what lies below or to the right takes their place. */
export function deleteCells(session: Session, sheet: SheetModel, area: Area, direction: "Up" | "Left"): void {
  const shift = shiftOf(area, direction === "Up" ? "rows" : "columns", -1);
  requireShiftAllowed(session, sheet, area, shift);
  shiftSheet(session, sheet, shift);
  session.report(happening(sheet, area, "Deleted", direction === "Up" ? "ShiftCellUp" : "ShiftCellLeft"));
}

/** Whole rows can only move up and down, whole columns only to the sides. */
function shiftOf(area: Area, wish: "rows" | "columns", sign: 1 | -1): Shift {
  const axis = isWholeRows(area) ? "rows" : isWholeColumns(area) ? "columns" : wish;
  return axis === "rows"
    ? { axis, at: area.top, by: sign * rowCount(area), band: [area.left, area.right] }
    : { axis, at: area.left, by: sign * columnCount(area), band: [area.top, area.bottom] };
}

function requireShiftAllowed(session: Session, sheet: SheetModel, area: Area, shift: Shift): void {
  const isInsert = shift.by > 0;
  if (isWholeRows(area)) requireAllowed(session, sheet, isInsert ? "allowInsertRows" : "allowDeleteRows");
  else if (isWholeColumns(area)) requireAllowed(session, sheet, isInsert ? "allowInsertColumns" : "allowDeleteColumns");
  else requireAllowed(session, sheet, null);
  if (!sheet.protection.isProtected) return;
  // Whatever the protection allows, a table on a protected sheet keeps its size.
  if (sheet.tables.some((table) => intersects(table.area, area))) {
    throw new ExcelError("AccessDenied", `${sheet.name} is protected and a table is there.`);
  }
  if (!isInsert) requireWritableCells(session, sheet, area);
}

function happening(sheet: SheetModel, area: Area, what: "Inserted" | "Deleted", shiftDirection: "ShiftCellDown" | "ShiftCellRight" | "ShiftCellUp" | "ShiftCellLeft"): Happening {
  const kind = isWholeRows(area) ? "Row" : isWholeColumns(area) ? "Column" : "Cell";
  return { kind: "changed", sheet, area, changeType: `${kind}${what}`, shiftDirection, details: null };
}
