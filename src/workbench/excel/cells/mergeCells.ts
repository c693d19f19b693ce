import { cellCount, contains, intersects, without } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import { ExcelError } from "../protocol/excelError";
import type { Session } from "../session/session";
import { clearContents } from "./clearCells";
import { requireAllowed } from "./permission";

export const mergesWithin = (sheet: SheetModel, area: Area): Area[] => sheet.merges.filter((merge) => intersects(merge, area));

/**
 * Makes one cell of many; only what is in the first stays.
 *
 * @param isAcross one merged cell for each row
 * @throws ExcelError MergedRangeConflict: a table is there, or a merged cell would be torn
 */
export function mergeCells(session: Session, sheet: SheetModel, area: Area, isAcross: boolean): void {
  requireAllowed(session, sheet, null);
  if (sheet.tables.some((table) => intersects(table.area, area))) throw new ExcelError("MergedRangeConflict", "Cells of a table cannot be merged.");
  if (sheet.merges.some((merge) => intersects(merge, area) && !contains(area, merge))) throw new ExcelError("MergedRangeConflict", "A merged cell would be torn.");
  const wanted = isAcross ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index })) : [area];
  for (const block of wanted.filter((one) => cellCount(one) > 1)) {
    sheet.merges = sheet.merges.filter((merge) => !intersects(merge, block));
    sheet.merges.push(block);
    for (const covered of without(block, { top: block.top, left: block.left, bottom: block.top, right: block.left })) clearContents(sheet, covered);
  }
  session.report({ kind: "formatChanged", sheet, area });
}

export function unmergeCells(session: Session, sheet: SheetModel, area: Area): void {
  requireAllowed(session, sheet, null);
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area));
  session.report({ kind: "formatChanged", sheet, area });
}

