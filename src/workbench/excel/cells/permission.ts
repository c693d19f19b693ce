import type { Area, SheetModel } from "../model/book";
import type { SheetProtectionOptions } from "../model/protection";
import { ExcelError } from "../protocol/excelError";
import type { Session } from "../session/session";
import { styleAt } from "./cellAt";
import { isWholeColumns, isWholeRows } from "../grid/area";
import { usedArea } from "./readCells";

/** @throws ExcelError AccessDenied: the workbook was opened to be read only */
export function requireWritableBook(session: Session): void {
  if (session.workspace.isReadOnly) throw new ExcelError("AccessDenied", "The workbook is open for reading only.");
}

/** @throws ExcelError AccessDenied: the sheet is protected and one of the cells is locked */
export function requireWritableCells(session: Session, sheet: SheetModel, area: Area): void {
  requireWritableBook(session);
  if (!sheet.protection.isProtected) return;
  const { bottom, right } = asFarAsUsed(sheet, area);
  for (let row = area.top; row <= bottom; row++) {
    for (let column = area.left; column <= right; column++) {
      if (styleAt(sheet, row, column).isLocked) throw new ExcelError("AccessDenied", `${sheet.name} is protected.`);
    }
  }
}

/** Whole rows and columns are looked at as far as something is in them, and one cell further. */
function asFarAsUsed(sheet: SheetModel, area: Area): Pick<Area, "bottom" | "right"> {
  if (!isWholeRows(area) && !isWholeColumns(area)) return area;
  const used = usedArea(sheet, area, false) ?? { bottom: area.top, right: area.left };
  return { bottom: Math.min(area.bottom, used.bottom + 1), right: Math.min(area.right, used.right + 1) };
}

type Permission = { [K in keyof SheetProtectionOptions]: SheetProtectionOptions[K] extends boolean ? K : never }[keyof SheetProtectionOptions];

/**
 * @param permission what the protection may allow, or null for what no protection allows
 * @throws ExcelError AccessDenied: the sheet is protected without it
 */
export function requireAllowed(session: Session, sheet: SheetModel, permission: Permission | null): void {
  requireWritableBook(session);
  const { isProtected, options } = sheet.protection;
  if (isProtected && (permission === null || !options[permission])) throw new ExcelError("AccessDenied", `${sheet.name} is protected.`);
}
