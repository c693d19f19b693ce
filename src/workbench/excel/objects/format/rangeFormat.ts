import type { ExcelClass } from "../excelClass";
import { refTo } from "../objectRef";
import { autofitColumns, autofitRows, columnWidth, rowHeight, useStandardHeight, useStandardWidth } from "./sizes";
import { changeLooks, lookMembers } from "./formatTarget";
import { alignmentFields, fillFields, fontFields, protectionFields } from "./styleFields";

export const rangeFormatClass: ExcelClass<"RangeFormat"> = {
  name: "RangeFormat",
  scalars: { ...lookMembers<"RangeFormat">(alignmentFields), columnWidth, rowHeight, useStandardHeight, useStandardWidth },
  objects: {
    borders: (target) => refTo("RangeBorderCollection", target),
    fill: (target) => refTo("RangeFill", target),
    font: (target) => refTo("RangeFont", target),
    protection: (target) => refTo("FormatProtection", target),
  },
  methods: {
    adjustIndent: (target, args, session) => {
      const by = args.at(0).number();
      changeLooks(target, session, ({ alignment }) => ({ alignment: { indentLevel: Math.min(250, Math.max(0, alignment.indentLevel + Math.trunc(by))) } }));
    },
    autofitColumns: (target, _args, session) => autofitColumns(target, session),
    autofitRows: (target, _args, session) => autofitRows(target, session),
  },
};

export const rangeFontClass: ExcelClass<"RangeFont"> = { name: "RangeFont", scalars: lookMembers<"RangeFont">(fontFields) };

export const rangeFillClass: ExcelClass<"RangeFill"> = {
  name: "RangeFill",
  scalars: lookMembers<"RangeFill">(fillFields),
  methods: { clear: (target, _args, session) => changeLooks(target, session, () => ({ fill: "" })) },
};

export const formatProtectionClass: ExcelClass<"FormatProtection"> = {
  name: "FormatProtection",
  scalars: lookMembers<"FormatProtection">(protectionFields),
};
