import { cellAddress } from "../../workbook/cellRef";
import type { CellRef } from "../../workbook/cellRef";
import type { CellValue } from "../../workbook/cellValue";
import { WorkbookError } from "../../workbook/workbookError";

/** UTF-16 units in one cell. Source: Microsoft, "Excel specifications and limits". */
const longestCellText = 32_767;

/**
 * Refuses what no cell can hold.
 *
 * @param at only to name the cell in errors
 * @throws WorkbookError TEXT_TOO_LONG
 * @throws Error for a number that is not finite
 */
export function refuseUnholdable(value: CellValue, at: CellRef): void {
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`${at.sheet}!${cellAddress(at)} cannot hold ${value}`);
  if (typeof value === "string" && value.length > longestCellText) {
    throw new WorkbookError("TEXT_TOO_LONG", { sheet: at.sheet, cell: cellAddress(at), found: value.length, allowed: longestCellText });
  }
}
