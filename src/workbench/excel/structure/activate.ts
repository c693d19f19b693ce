import { sameArea } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import { ExcelError } from "../protocol/excelError";
import type { Session } from "../session/session";

/** The sheet that a client has in front; each co-author has another. */
export function activeSheet({ book, client }: Session): SheetModel {
  const own = book.sheets.find(({ id }) => id === client.activeSheetId) ?? book.sheets.find(({ id }) => id === book.activeSheetId);
  const sheet = own ?? book.sheets.find(({ visibility }) => visibility === "Visible");
  if (sheet === undefined) throw new ExcelError("EmulationFault", "No sheet is visible.");
  return sheet;
}

export const selectionOf = ({ client }: Session, sheet: SheetModel): Area => client.selections.get(sheet.id) ?? sheet.selection;

/**
 * Brings a sheet to the front of a client. The workbook keeps what the last one did, as a file would.
 *
 * @throws ExcelError InvalidOperation: the sheet is hidden
 */
export function activateSheet(session: Session, sheet: SheetModel): void {
  if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation", `${sheet.name} is hidden.`);
  const before = activeSheet(session);
  session.book.activeSheetId = sheet.id;
  session.client.activeSheetId = sheet.id;
  if (before === sheet) return;
  session.report({ kind: "sheetDeactivated", sheet: before });
  session.report({ kind: "sheetActivated", sheet });
}

/** Selects cells, on the sheet that comes to the front for it. */
export function selectArea(session: Session, sheet: SheetModel, area: Area): void {
  activateSheet(session, sheet);
  const before = selectionOf(session, sheet);
  sheet.selection = area;
  session.client.selections.set(sheet.id, area);
  if (!sameArea(before, area)) session.report({ kind: "selectionChanged", sheet, area });
}
