import { requireWritableBook } from "../cells/permission";
import { ExcelError } from "../protocol/excelError";
import type { Session } from "../session/session";

/** @throws ExcelError AccessDenied: sheets may not be added, deleted, renamed, moved or hidden */
export function requireAllowedStructure(session: Session): void {
  requireWritableBook(session);
  if (session.book.isStructureProtected) throw new ExcelError("AccessDenied", "The structure of the workbook is protected.");
}
