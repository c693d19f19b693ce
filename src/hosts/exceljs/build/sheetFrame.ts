import type { Workbook, Worksheet } from "exceljs";
import { dyDescent, tallestRow } from "../../../ooxml/write/rowSizes";
import type { LayoutStyle } from "../../../workbook/reportLayout";

/**
 * What a sheet says of its rows. Excel fits rows without a height to their text and needs no word; LibreOffice and others give
 * them the default height, so it must hold a line of the sheet's largest text (1.3 times its size, performance-baselines.md D).
 */
export function rowProperties(styles: readonly LayoutStyle[]): { readonly defaultRowHeight: number; readonly dyDescent: number } {
  const largest = styles.reduce((size, { font }) => Math.max(size, font.size), 0);
  return { defaultRowHeight: Math.max(excelRowHeight, Math.ceil(largest * 1.3)), dyDescent };
}

/** Points of a row of Excel's own font, Calibri 11. */
const excelRowHeight = 15;

/**
 * Column widths in Excel's unit, from column A. exceljs takes a width of exactly 9 for "not set", so it is moved by the
 * smallest step that the file format knows.
 */
export function setWidths(sheet: Worksheet, widths: readonly number[]): void {
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width === 9 ? 9 + 1 / 256 : width;
  });
}

export function setHeight(sheet: Worksheet, row: number, height: number): void {
  sheet.getRow(row).height = Math.min(height, tallestRow);
}

/** No password: Excel cannot authenticate anyone (architecture.md A11), this only guards against slips. Everything can be selected and copied. */
export function protectSheet(sheet: Worksheet): void {
  const protection = { sheet: true, objects: false, scenarios: false, formatRows: true, formatColumns: true };
  // `protect()` would do the same after a promise.
  (sheet as Worksheet & { sheetProtection: unknown }).sheetProtection = protection;
}

/** Opens the workbook on the given sheet (from 0), and on that one alone: Excel edits all selected sheets together. */
export function openOn(workbook: Workbook, index: number): void {
  workbook.views = [{ x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: index, activeTab: index, visibility: "visible" }];
  const sheet = workbook.worksheets[index];
  if (sheet !== undefined) sheet.views = sheet.views.map((view) => ({ ...view, tabSelected: true }));
}
