import type { FWorksheet } from "@univerjs/sheets/lib/facade";
import { GRID_BOOK_ID } from "../draw/gridBook";

/** Where a cell stands on the page. */
export interface CellPlace {
  readonly cell: DOMRect;
  /** Where such cells are seen: beside and below the frozen ones, or among them. */
  readonly room: DOMRect;
  /** Pixels that the sheet is scrolled. */
  readonly scrolled: { readonly x: number; readonly y: number };
}

/** Univer's scroll bars lie over the cells. */
const SCROLL_BAR = 10;

/**
 * Where a cell stands, wherever the sheet is scrolled to. The grid measures cells from the corner of its canvas as if nothing
 * were scrolled, and says how far it is scrolled as a number of rows and columns from the first. Null before it has drawn.
 */
export function cellPlace(container: HTMLElement, sheet: FWorksheet, row: number, column: number): CellPlace | null {
  const canvas = container.querySelector(`#univer-sheet-main-canvas_${GRID_BOOK_ID}`)?.getBoundingClientRect();
  if (canvas === undefined) return null;
  const measured = (r: number, c: number): DOMRect => sheet.getRange(r, c).getCellRect();
  const { xSplit, ySplit } = sheet.getSheet().getConfig().freeze;
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const [first, start, edge, cell] = [measured(0, 0), measured(sheetViewStartRow, sheetViewStartColumn), measured(ySplit, xSplit), measured(row, column)];
  const isFree = { across: column >= xSplit, down: row >= ySplit };
  const scrolled = { x: start.left - first.left + offsetX, y: start.top - first.top + offsetY };
  const left = cell.left - (isFree.across ? scrolled.x : 0);
  const top = cell.top - (isFree.down ? scrolled.y : 0);
  const corner = { left: isFree.across ? edge.left : first.left, top: isFree.down ? edge.top : first.top };
  return {
    scrolled,
    cell: new DOMRect(canvas.left + left, canvas.top + top, cell.width, cell.height),
    room: new DOMRect(canvas.left + corner.left, canvas.top + corner.top, canvas.width - SCROLL_BAR - corner.left, canvas.height - SCROLL_BAR - corner.top),
  };
}

/** Where a cell stands on the page; null = it is scrolled out of sight. */
export function placeOnPage(container: HTMLElement, sheet: FWorksheet, row: number, column: number): DOMRect | null {
  const place = cellPlace(container, sheet, row, column);
  if (place === null) return null;
  const { cell, room } = place;
  const isSeen = cell.right >= room.left + 8 && cell.top >= room.top - 4 && cell.left <= room.right && cell.bottom <= room.bottom + SCROLL_BAR;
  return isSeen ? cell : null;
}
