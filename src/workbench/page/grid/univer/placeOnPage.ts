import type { FWorksheet } from "@univerjs/sheets/lib/facade";
import { GRID_BOOK_ID } from "../draw/gridBook";

/**
 * Where a cell stands on the page; null = it is scrolled out of sight. The grid measures cells from the corner of its canvas as if nothing
 * were scrolled, and says how far it is scrolled as a number of rows and columns from the first.
 */
export function placeOnPage(container: HTMLElement, sheet: FWorksheet, row: number, column: number): DOMRect | null {
  const canvas = container.querySelector(`#univer-sheet-main-canvas_${GRID_BOOK_ID}`)?.getBoundingClientRect();
  if (canvas === undefined) return null;
  const measured = (r: number, c: number): DOMRect => sheet.getRange(r, c).getCellRect();
  const { xSplit, ySplit } = sheet.getSheet().getConfig().freeze;
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const [first, start, edge, cell] = [measured(0, 0), measured(sheetViewStartRow, sheetViewStartColumn), measured(ySplit, xSplit), measured(row, column)];
  const left = cell.left - (column < xSplit ? 0 : start.left - first.left + offsetX);
  const top = cell.top - (row < ySplit ? 0 : start.top - first.top + offsetY);
  const isHidden = (column >= xSplit && left + cell.width < edge.left + 8) || (row >= ySplit && top < edge.top - 4);
  if (isHidden || left > canvas.width - 8 || top + cell.height > canvas.height) return null;
  return new DOMRect(canvas.left + left, canvas.top + top, cell.width, cell.height);
}
