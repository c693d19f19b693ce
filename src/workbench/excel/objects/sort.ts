import { invalidArgument, notImplemented } from "../protocol/excelError";
import type { Args, Given } from "../protocol/given";
import { sortRows } from "../structure/sortRows";
import type { SortKey } from "../structure/sortRows";
import { bodyArea } from "../structure/tableAreas";
import type { ExcelClass } from "./excelClass";
import { areaOf } from "./range/areaOf";

export const rangeSortClass: ExcelClass<"RangeSort"> = {
  name: "RangeSort",
  methods: {
    apply: (range, args, session) => {
      const area = areaOf(range);
      const hasHeaders = args.at(2).optional()?.boolean() ?? false;
      if ((args.at(3).optional()?.oneOf(["Rows", "Columns"]) ?? "Rows") === "Columns") throw notImplemented("sorting columns");
      sortRows(session, range.sheet, hasHeaders ? { ...area, top: area.top + 1 } : area, givenKeys(args.at(0)), isCaseKept(args, 1));
    },
  },
};

export const tableSortClass: ExcelClass<"TableSort"> = {
  name: "TableSort",
  methods: {
    apply: ({ sheet, table }, args, session) => sortRows(session, sheet, bodyArea(table), givenKeys(args.at(0)), isCaseKept(args, 1)),
  },
};

const isCaseKept = (args: Args, index: number): boolean => args.at(index).optional()?.boolean() ?? false;

/** `Excel.SortField`s by value. */
function givenKeys(fields: Given): SortKey[] {
  return fields.list().map((field) => {
    const { key, ascending = true, sortOn = "Value", ...others } = field.record();
    if (typeof key !== "number" || typeof ascending !== "boolean") throw invalidArgument("A field to sort by needs the number of a column.");
    const unknown = Object.entries(others).find(([, value]) => value !== null && value !== undefined);
    if (unknown !== undefined || sortOn !== "Value") throw notImplemented(`sorting by ${unknown?.[0] ?? String(sortOn)}`);
    return { column: key, isAscending: ascending };
  });
}
