import { contains, intersects } from "../../grid/area";
import type { ExcelClass } from "../excelClass";
import { refTo } from "../objectRef";
import { areaOf } from "./areaOf";
import { rangeActions } from "./rangeActions";
import { rangeScalars } from "./rangeScalars";
import { rangeSteps } from "./rangeSteps";

export const rangeClass: ExcelClass<"Range"> = {
  name: "Range",
  identity: (range) => (range.referenceId === null ? {} : { _ReferenceId: range.referenceId }),
  exists: (range, session) => session.book.sheets.includes(range.sheet),
  scalars: rangeScalars,
  objects: {
    sort: (range) => refTo("RangeSort", range),
    worksheet: (range) => refTo("Worksheet", range.sheet),
  },
  methods: {
    ...rangeSteps,
    ...rangeActions,
    getTables: (range, args) => {
      const isWhole = args.at(0).optional()?.boolean() ?? false;
      const area = areaOf(range);
      const tables = range.sheet.tables.filter((table) => (isWhole ? contains(area, table.area) : intersects(area, table.area)));
      return refTo("TableScopedCollection", tables.map((table) => ({ sheet: range.sheet, table })));
    },
    _KeepReference: (range, _args, session) => session.keep(refTo("Range", range)),
  },
};
