import type { CellRef } from "../../workbook/cellRef";
import { cellAddress } from "../../workbook/cellRef";
import { WorkbookError } from "../../workbook/workbookError";
import { excelCode } from "./errors/excelError";

/**
 * Brings a cell in front and selects it.
 *
 * @throws WorkbookError SHEET_HIDDEN; Office.js's errors
 */
export async function selectCell(context: Excel.RequestContext, cell: CellRef): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(cell.sheet).load("visibility");
  sheet.activate();
  sheet.getRange(cellAddress(cell)).select();
  try {
    await context.sync();
  } catch (error) {
    // What was loaded before the failing step is known; `toJSON` leaves out what is not.
    const { visibility = "Visible" } = sheet.toJSON();
    if (visibility === "Visible") throw error;
    throw new WorkbookError("SHEET_HIDDEN", { sheet: cell.sheet, cell: cellAddress(cell), code: excelCode(error) }, { cause: error });
  }
}
