import { shapeOf } from "../../cells/readCells";
import { columnCount, contains, intersects, rowCount } from "../../grid/area";
import { invalidArgument } from "../../protocol/excelError";
import type { ExcelClass } from "../excelClass";
import { getCellProperties, setCellProperties } from "../format/cellProperties";
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
    conditionalFormats: (range) => refTo("ConditionalFormatCollection", { sheet: range.sheet, ranges: [range] }),
    dataValidation: (range) => refTo("DataValidation", { sheet: range.sheet, ranges: [range] }),
    format: (range) => refTo("RangeFormat", { sheet: range.sheet, ranges: [range] }),
    sort: (range) => refTo("RangeSort", range),
    worksheet: (range) => refTo("Worksheet", range.sheet),
  },
  methods: {
    ...rangeSteps,
    ...rangeActions,
    getCellProperties,
    setCellProperties,
    getTables: (range, args) => {
      const isWhole = args.at(0).optional()?.boolean() ?? false;
      const area = areaOf(range);
      const tables = range.sheet.tables.filter((table) => (isWhole ? contains(area, table.area) : intersects(area, table.area)));
      return refTo("TableScopedCollection", tables.map((table) => ({ sheet: range.sheet, table })));
    },
    /** The library asks this before it sends an array of more than 1,500 cells in several pieces. */
    _ValidateArraySize: (range, args) => {
      const area = areaOf(range);
      if (args.at(0).wholeNumber() !== rowCount(area) || args.at(1).wholeNumber() !== columnCount(area)) {
        throw invalidArgument(`The array must be ${shapeOf(area)}.`);
      }
    },
    _KeepReference: (range, _args, session) => session.keep(refTo("Range", range)),
  },
};
