import { lastColumn, lastRow } from "../grid/area";
import type { Area } from "../model/area";

/** Cells that come or go: along rows or columns, from a line on, within a band across. Whole rows are a band of all columns. */
export interface Shift {
  readonly axis: "rows" | "columns";
  /** The first line that comes or goes. */
  readonly at: number;
  /** Above 0 = inserted, below 0 = deleted. */
  readonly by: number;
  /** First and last line across: columns for rows, rows for columns. */
  readonly band: readonly [number, number];
}

/** What Excel makes of an area when cells come or go; null = all of it went. An area that the band does not hold stays as it is. */
export function shiftArea(area: Area, { axis, at, by, band }: Shift): Area | null {
  const isRows = axis === "rows";
  const [start, end, last] = isRows ? [area.top, area.bottom, lastRow] : [area.left, area.right, lastColumn];
  const [low, high] = isRows ? [area.left, area.right] : [area.top, area.bottom];
  if (low < band[0] || high > band[1] || (start === 0 && end === last)) return area;
  const ends = by > 0 ? inserted(start, end, at, by, last) : deleted(start, end, at, -by);
  if (ends === null) return null;
  return isRows ? { ...area, top: ends[0], bottom: ends[1] } : { ...area, left: ends[0], right: ends[1] };
}

function inserted(start: number, end: number, at: number, by: number, last: number): readonly [number, number] | null {
  const first = start >= at ? start + by : start;
  return first > last ? null : [first, Math.min(end >= at ? end + by : end, last)];
}

function deleted(start: number, end: number, at: number, count: number): readonly [number, number] | null {
  const first = start < at ? start : Math.max(at, start - count);
  const final = end < at ? end : Math.max(at - 1, end - count);
  return final < first ? null : [first, final];
}

/** The cells that come or go. */
export function shiftedCells({ axis, at, by, band: [low, high] }: Shift): Area {
  const end = at + Math.abs(by) - 1;
  return axis === "rows" ? { top: at, bottom: end, left: low, right: high } : { left: at, right: end, top: low, bottom: high };
}

/** The cells that come, go or move: up to the edge of the sheet. */
export function touchedCells(shift: Shift): Area {
  const { axis, at, band: [low, high] } = shift;
  return axis === "rows" ? { top: at, bottom: lastRow, left: low, right: high } : { left: at, right: lastColumn, top: low, bottom: high };
}
