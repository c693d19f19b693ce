import { styleAt, rowFor } from "../../cells/cellAt";
import { displayText } from "../../cells/displayText";
import { requireAllowed } from "../../cells/permission";
import { rowsWithin } from "../../cells/readCells";
import { rowCount } from "../../grid/area";
import type { ColumnModel, SheetModel } from "../../model/book";
import { invalidArgument } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";
import type { Session } from "../../session/session";
import type { ScalarMember } from "../excelClass";
import type { CellsTarget } from "../targets";
import { areasOf } from "./formatTarget";

/** Points of a pixel at 96 dots an inch; columns are whole pixels wide. */
const pixel = 0.75;
/** 255 characters of 7 pixels, and padding. */
const widest = 1790 * pixel;
const tallest = 409.5;

function size(value: Given, most: number): number {
  const points = value.number();
  if (points < 0 || points > most) throw invalidArgument(`A size is from 0 to ${most} points.`);
  return points;
}

const columnOf = (sheet: SheetModel, index: number): ColumnModel => (sheet.columns[index] ??= { width: null, isHidden: false, style: null });

const one = <Value>(found: ReadonlySet<Value>): Value | null => (found.size === 1 ? ([...found][0] ?? null) : null);

function widths({ sheet, ...target }: CellsTarget): Set<number | null> {
  const found = new Set<number | null>();
  for (const { left, right } of areasOf({ sheet, ...target })) {
    for (let index = left; index <= Math.min(right, Math.max(left, sheet.columns.length)); index++) {
      const column = sheet.columns[index];
      found.add(column?.isHidden === true ? 0 : (column?.width ?? null));
    }
  }
  return found;
}

/** Rows without a height of their own count as the usual one: the emulation does not lay out text. */
function heights({ sheet, ...target }: CellsTarget): Set<number | null> {
  const found = new Set<number | null>();
  for (const area of areasOf({ sheet, ...target })) {
    let rows = 0;
    for (const [, row] of rowsWithin(sheet, area)) {
      rows++;
      found.add(row.isHidden ? 0 : row.height);
    }
    if (rows < rowCount(area)) found.add(null);
  }
  return found;
}

function setWidth({ sheet, ...target }: CellsTarget, width: number | null, session: Session): void {
  requireAllowed(session, sheet, "allowFormatColumns");
  for (const { left, right } of areasOf({ sheet, ...target })) {
    for (let index = left; index <= right; index++) Object.assign(columnOf(sheet, index), width === 0 ? { isHidden: true } : { width, isHidden: false });
  }
}

function setHeight({ sheet, ...target }: CellsTarget, height: number | null, session: Session): void {
  requireAllowed(session, sheet, "allowFormatRows");
  for (const area of areasOf({ sheet, ...target })) {
    const last = height === null ? Math.min(area.bottom, sheet.rows.length - 1) : area.bottom;
    for (let index = area.top; index <= last; index++) {
      if (height !== null || sheet.rows[index] !== undefined) Object.assign(rowFor(sheet, index), height === 0 ? { isHidden: true } : { height, isHidden: false });
    }
  }
}

/** Snapped to whole pixels, as Excel does; 0 hides. */
export const columnWidth: ScalarMember<"RangeFormat"> = {
  get: (target) => one(new Set([...widths(target)].map((width) => width ?? target.sheet.defaultColumnWidth))),
  set: (target, value, session) => setWidth(target, Math.round(size(value, widest) / pixel) * pixel, session),
};

/** Not snapped: how finely Excel does it depends on the screen. */
export const rowHeight: ScalarMember<"RangeFormat"> = {
  get: (target) => one(new Set([...heights(target)].map((height) => height ?? target.sheet.defaultRowHeight))),
  set: (target, value, session) => setHeight(target, size(value, tallest), session),
};

const standard = (find: (target: CellsTarget) => ReadonlySet<number | null>, reset: (target: CellsTarget, session: Session) => void): ScalarMember<"RangeFormat"> => ({
  get: (target) => one(new Set([...find(target)].map((each) => each === null))),
  set: (target, value, session) => {
    if (value.boolean()) reset(target, session);
  },
});

export const useStandardWidth = standard(widths, (target, session) => setWidth(target, null, session));
export const useStandardHeight = standard(heights, (target, session) => setHeight(target, null, session));

/** Excel fits such rows when it shows them; what height that is, the emulation does not know. */
export function autofitRows(target: CellsTarget, session: Session): void {
  setHeight(target, null, session);
}

/**
 * An approximation, for the emulation has no fonts: 7 pixels a character at 11 points, Thai marks none, and 5 pixels of padding.
 * Text that wraps is left out, as in Excel.
 */
export function autofitColumns({ sheet, ...target }: CellsTarget, session: Session): void {
  requireAllowed(session, sheet, "allowFormatColumns");
  for (const area of areasOf({ sheet, ...target })) {
    for (let column = area.left; column <= Math.min(area.right, sheet.columns.length + 200); column++) {
      let pixels = 0;
      for (const [index, row] of rowsWithin(sheet, area)) {
        const style = styleAt(sheet, index, column);
        const value = row.values[column];
        if (value === null || value === undefined || style.alignment.wrapText) continue;
        const lines = displayText(value, style.numberFormat, session.book.date1904).split("\n");
        const longest = Math.max(...lines.map((line) => line.replace(/\p{M}/gu, "").length));
        pixels = Math.max(pixels, Math.ceil((longest * 7 * style.font.size) / 11) + 5);
      }
      if (pixels > 0) columnOf(sheet, column).width = Math.min(pixels * pixel, widest);
    }
  }
}
