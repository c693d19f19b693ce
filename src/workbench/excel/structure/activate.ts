import { sameArea } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import { ExcelError } from "../protocol/excelError";
import type { Session } from "../session/session";

/** @throws ExcelError InvalidOperation: the sheet is hidden */
export function activateSheet(session: Session, sheet: SheetModel): void {
  if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation", `${sheet.name} is hidden.`);
  const before = session.book.sheets.find(({ id }) => id === session.book.activeSheetId);
  if (before === sheet) return;
  session.book.activeSheetId = sheet.id;
  if (before !== undefined) session.report({ kind: "sheetDeactivated", sheet: before });
  session.report({ kind: "sheetActivated", sheet });
}

/** Selects cells, on the sheet that comes to the front for it. */
export function selectArea(session: Session, sheet: SheetModel, area: Area): void {
  activateSheet(session, sheet);
  if (sameArea(sheet.selection, area)) return;
  sheet.selection = area;
  session.report({ kind: "selectionChanged", sheet, area });
}
