import { clearAreas } from "../cells/clearArea";
import { formatAddress } from "../grid/address";
import { cellCount } from "../grid/area";
import type { ExcelClass } from "./excelClass";
import { refTo } from "./objectRef";
import { areaOf } from "./range/areaOf";
import { givenClearing } from "./range/givenClearing";
import type { RangeAreasTarget } from "./targets";

const areasOf = ({ ranges }: RangeAreasTarget): ReturnType<typeof areaOf>[] => ranges.map(areaOf);

export const rangeAreasClass: ExcelClass<"RangeAreas"> = {
  name: "RangeAreas",
  identity: (target) => (target.referenceId === null ? {} : { _ReferenceId: target.referenceId }),
  exists: ({ sheet }, session) => session.book.sheets.includes(sheet),
  scalars: {
    address: { get: (target) => areasOf(target).map((area) => formatAddress(target.sheet.name, area)).join(",") },
    areaCount: { get: ({ ranges }) => ranges.length },
    cellCount: { get: (target) => areasOf(target).reduce((sum, area) => sum + cellCount(area), 0) },
  },
  objects: {
    conditionalFormats: (target) => refTo("ConditionalFormatCollection", target),
    dataValidation: (target) => refTo("DataValidation", target),
    format: (target) => refTo("RangeFormat", target),
    areas: (target) => refTo("RangeCollection", target),
    worksheet: ({ sheet }) => refTo("Worksheet", sheet),
  },
  methods: {
    clear: (target, args, session) => clearAreas(session, target.sheet, areasOf(target), givenClearing(args.at(0))),
    _KeepReference: (target, _args, session) => session.keep(refTo("RangeAreas", target)),
  },
};

export const rangeCollectionClass: ExcelClass<"RangeCollection"> = {
  name: "RangeCollection",
  collection: { itemClass: "Range", items: ({ ranges }) => ranges.map((range) => refTo("Range", range)) },
};
