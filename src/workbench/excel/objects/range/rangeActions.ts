import { clearAreas } from "../../cells/clearArea";
import { groupRows } from "../../structure/groupRows";
import { copyCells } from "../../cells/copyCells";
import { mergeCells, mergesWithin, unmergeCells } from "../../cells/mergeCells";
import { givenSource } from "./givenSource";
import { selectArea } from "../../structure/activate";
import { deleteCells, insertCells } from "../../structure/insertAndDelete";
import { ExcelError, notImplemented } from "../../protocol/excelError";
import type { Method } from "../excelClass";
import { refTo } from "../objectRef";
import { areaOf } from "./areaOf";
import { givenClearing } from "./givenClearing";

/** Methods of a range that change the workbook. */
export const rangeActions: Readonly<Record<string, Method<"Range">>> = {
  insert: (range, args, session) => {
    const area = areaOf(range);
    insertCells(session, range.sheet, area, args.at(0).oneOf(["Down", "Right"]));
    return session.range(range.sheet, area);
  },
  delete: (range, args, session) => deleteCells(session, range.sheet, areaOf(range), args.at(0).oneOf(["Up", "Left"])),
  clear: (range, args, session) => clearAreas(session, range.sheet, [areaOf(range)], givenClearing(args.at(0))),
  merge: (range, args, session) => mergeCells(session, range.sheet, areaOf(range), args.at(0).optional()?.boolean() ?? false),
  unmerge: (range, _args, session) => unmergeCells(session, range.sheet, areaOf(range)),
  group: (range, args, session) => {
    if (args.at(0).oneOf(["ByRows", "ByColumns"]) === "ByColumns") throw notImplemented("Range.group of columns");
    groupRows(session, range.sheet, areaOf(range));
  },
  select: (range, _args, session) => selectArea(session, range.sheet, areaOf(range)),
  copyFrom: (range, args, session) => {
    const from = givenSource(session, range.sheet, args.at(0));
    const what = args.at(1).optional()?.oneOf(["All", "Formulas", "Values", "Formats"]) ?? "All";
    for (const index of [2, 3]) if (args.at(index).optional()?.boolean() === true) throw notImplemented(`argument ${index + 1} of Range.copyFrom`);
    copyCells(session, from, { sheet: range.sheet, area: areaOf(range) }, what);
  },
  getMergedAreas: (range, _args, session) => {
    const found = mergesWithin(range.sheet, areaOf(range));
    if (found.length === 0) throw new ExcelError("ItemNotFound", "No cell of the range is merged.");
    return refTo("RangeAreas", session.areas(range.sheet, found));
  },
  getMergedAreasOrNullObject: (range, _args, session) => {
    const found = mergesWithin(range.sheet, areaOf(range));
    return found.length === 0 ? null : refTo("RangeAreas", session.areas(range.sheet, found));
  },
};
