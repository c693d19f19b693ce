import { usedArea } from "../../cells/readCells";
import { bounding, columnCount, intersection, isWholeColumns, isWholeRows, lastColumn, lastRow, moved, oneCell, rowCount } from "../../grid/area";
import type { Area } from "../../model/area";
import { itemNotFound } from "../../protocol/excelError";
import type { Args } from "../../protocol/given";
import type { Method } from "../excelClass";
import { areaOf, givenArea, requireOnGrid } from "./areaOf";
import type { RangeTarget } from "../targets";

/** A method that leads from one range to another; null = there is none, which only `…OrNullObject` may say. */
function step(to: (area: Area, args: Args, range: RangeTarget) => Area | null): Method<"Range"> {
  return (range, args, session) => {
    const area = to(areaOf(range), args, range);
    return area === null ? null : session.range(range.sheet, requireOnGrid(area));
  };
}

function required(area: Area | null, what: string): Area {
  if (area === null) throw itemNotFound(`There is no ${what}.`);
  return area;
}

const wholeNumber = (args: Args, index: number): number => Math.trunc(args.at(index).number());
const countOf = (args: Args): number => args.at(0).optional()?.number() ?? 1;

/** A count below 0 goes to the other side. */
function beside(area: Area, axis: "rows" | "columns", count: number): Area {
  if (axis === "rows") return count > 0 ? { ...area, top: area.bottom + 1, bottom: area.bottom + count } : { ...area, top: area.top + count, bottom: area.top - 1 };
  return count > 0 ? { ...area, left: area.right + 1, right: area.right + count } : { ...area, left: area.left + count, right: area.left - 1 };
}

const meet = (area: Area, args: Args, range: RangeTarget): Area | null => intersection(area, givenArea(range.sheet, args.at(0)));

/** Excel gives the first cell for a range in which nothing is. */
const used = (area: Area, args: Args, range: RangeTarget): Area | null => usedArea(range.sheet, area, args.at(0).optional()?.boolean() ?? false);

/** Whole rows and columns stay whole. */
function resized(area: Area, rows: number, columns: number): Area {
  return { ...area, bottom: isWholeColumns(area) ? lastRow : area.bottom + rows, right: isWholeRows(area) ? lastColumn : area.right + columns };
}

/** Methods of a range that lead to another. */
export const rangeSteps: Readonly<Record<string, Method<"Range">>> = {
  getCell: step((area, args) => oneCell(area.top + wholeNumber(args, 0), area.left + wholeNumber(args, 1))),
  getRow: step((area, args) => ({ ...area, top: area.top + wholeNumber(args, 0), bottom: area.top + wholeNumber(args, 0) })),
  getColumn: step((area, args) => ({ ...area, left: area.left + wholeNumber(args, 0), right: area.left + wholeNumber(args, 0) })),
  getEntireRow: step((area) => ({ ...area, left: 0, right: lastColumn })),
  getEntireColumn: step((area) => ({ ...area, top: 0, bottom: lastRow })),
  getOffsetRange: step((area, args) => moved(area, wholeNumber(args, 0), wholeNumber(args, 1))),
  getResizedRange: step((area, args) => resized(area, wholeNumber(args, 0), wholeNumber(args, 1))),
  getAbsoluteResizedRange: step((area, args) => resized(area, args.at(0).wholeNumber(1) - rowCount(area), args.at(1).wholeNumber(1) - columnCount(area))),
  getRowsBelow: step((area, args) => beside(area, "rows", countOf(args))),
  getRowsAbove: step((area, args) => beside(area, "rows", -countOf(args))),
  getColumnsAfter: step((area, args) => beside(area, "columns", countOf(args))),
  getColumnsBefore: step((area, args) => beside(area, "columns", -countOf(args))),
  getLastCell: step((area) => oneCell(area.bottom, area.right)),
  getLastRow: step((area) => ({ ...area, top: area.bottom })),
  getLastColumn: step((area) => ({ ...area, left: area.right })),
  getBoundingRect: step((area, args, range) => bounding(area, givenArea(range.sheet, args.at(0)))),
  getIntersection: step((area, args, range) => required(meet(area, args, range), "cell in both ranges")),
  getIntersectionOrNullObject: step(meet),
  getUsedRange: step((area, args, range) => used(area, args, range) ?? oneCell(area.top, area.left)),
  getUsedRangeOrNullObject: step(used),
};
