import type { FUniver } from "@univerjs/core/lib/facade";
import type { FWorksheet } from "@univerjs/sheets/lib/facade";
import type { Area } from "../../../excel/model/book";
import { cellPlace } from "./placeOnPage";

/** What is seen of a sheet. */
export interface SheetView {
  readonly sheetId: string;
  /** As Univer says how far a sheet is scrolled: by as many of its first rows and columns, and pixels. */
  readonly scroll: ReturnType<FWorksheet["getScrollState"]>;
  /** What is selected; null = that is scrolled out of sight. */
  readonly selectionSeen: Area | null;
}

const scrollCommand = "sheet.command.scroll-view";

/** Null before the sheet was drawn. */
export function viewOf(container: HTMLElement, sheet: FWorksheet, selection: Area): SheetView | null {
  const hidden = hiddenOf(container, sheet, selection.top, selection.left);
  return hidden === null ? null : { sheetId: sheet.getSheetId(), scroll: sheet.getScrollState(), selectionSeen: hidden.across === 0 && hidden.down === 0 ? selection : null };
}

export function scrollTo(api: FUniver, scroll: SheetView["scroll"]): void {
  api.syncExecuteCommand(scrollCommand, { ...scroll });
}

/** Selects a block and brings its first cell into sight. */
export function showSelection(container: HTMLElement, api: FUniver, sheet: FWorksheet, area: Area): void {
  const { top, left, bottom, right } = area;
  sheet.getRange(top, left, Math.min(bottom, sheet.getMaxRows() - 1) - top + 1, Math.min(right, sheet.getMaxColumns() - 1) - left + 1).activate();
  bringIntoSight(container, api, sheet, top, left);
}

/**
 * Scrolls no further than it must, until a cell is seen as a whole. Univer's own ways to a cell count as if the frozen columns and those that are
 * scrolled past were equally wide.
 */
export function bringIntoSight(container: HTMLElement, api: FUniver, sheet: FWorksheet, row: number, column: number): void {
  const hidden = hiddenOf(container, sheet, row, column);
  if (hidden === null || (hidden.across === 0 && hidden.down === 0)) return;
  const startOf = (r: number, c: number): DOMRect => sheet.getRange(r, c).getCellRect();
  const across = inCells(hidden.scrolled.x + hidden.across, column, (each) => startOf(0, each).left);
  const down = inCells(hidden.scrolled.y + hidden.down, row, (each) => startOf(each, 0).top);
  scrollTo(api, { sheetViewStartRow: down.cells, sheetViewStartColumn: across.cells, offsetX: across.pixels, offsetY: down.pixels });
}

/** Pixels to scroll until a cell is seen: below 0 for one before what is seen, above 0 for one behind it. */
function hiddenOf(container: HTMLElement, sheet: FWorksheet, row: number, column: number) {
  const place = cellPlace(container, sheet, row, column);
  if (place === null) return null;
  const { cell, room, scrolled } = place;
  return { scrolled, across: hiddenPart(cell.left, cell.right, room.left, room.right), down: hiddenPart(cell.top, cell.bottom, room.top, room.bottom) };
}

/** Of a cell that is larger than the room, its beginning must be seen. */
function hiddenPart(start: number, end: number, roomStart: number, roomEnd: number): number {
  if (start < roomStart - 1) return start - roomStart;
  return end <= roomEnd ? 0 : Math.max(0, Math.floor(Math.min(end - roomEnd, start - roomStart)));
}

/** A distance from the sheet's first cell, as a number of cells, at most `most`, and the pixels that are left. */
function inCells(distance: number, most: number, startOf: (index: number) => number): { readonly cells: number; readonly pixels: number } {
  const from = startOf(0);
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (startOf(middle) - from <= distance) low = middle;
    else high = middle - 1;
  }
  return { cells: low, pixels: Math.max(0, distance - (startOf(low) - from)) };
}
