import type { FWorksheet } from "@univerjs/sheets/lib/facade";
import type { Area } from "../../../excel/model/book";

/** What is seen of a sheet. */
export interface SheetView {
  readonly sheetId: string;
  /** The first row and column beyond the frozen ones. */
  readonly row: number;
  readonly column: number;
  /** What is selected; null = that is scrolled out of sight. */
  readonly selectionSeen: Area | null;
}

/** Null before the sheet was drawn. */
export function viewOf(sheet: FWorksheet, selection: Area): SheetView | null {
  const seen = sheet.getVisibleRange();
  return seen === null ? null : { sheetId: sheet.getSheetId(), row: seen.startRow, column: seen.startColumn, selectionSeen: isSeen(sheet, selection) ? selection : null };
}

/** Selects a block and brings its first cell into sight. */
export function showSelection(sheet: FWorksheet, area: Area): void {
  const { top, left, bottom, right } = area;
  sheet.getRange(top, left, Math.min(bottom, sheet.getMaxRows() - 1) - top + 1, Math.min(right, sheet.getMaxColumns() - 1) - left + 1).activate();
  if (!isSeen(sheet, area)) sheet.scrollToCell(Math.max(0, top - 3), left);
}

/** Whole rows and columns only: what the edge cuts off is not yet seen. */
function isSeen(sheet: FWorksheet, { top, left }: Area): boolean {
  const seen = sheet.getVisibleRange();
  return seen !== null && top >= seen.startRow && top < seen.endRow && left >= seen.startColumn && left < seen.endColumn;
}
