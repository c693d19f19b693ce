import type { LayoutStyle } from "../../workbook/reportLayout";
import type { NamedColumn } from "../spec/tableSpec";
import { ALL_LOOKS, lookStyle } from "./statusLooks";

/** How the workbook looks: calm, one font, white for what people enter, light grey for what is computed. */

export const FONT = "TH Sarabun New";
/** Points. TH Sarabun New is small for its size: 14 reads like 10 of other fonts. */
export const BODY_SIZE = 14;

const INK = "22313F";
const QUIET = "5E6B78";
const LINE = { style: "hair", color: "B8C4CE" } as const;
const RULE = { style: "thin", color: "8FA3B5" } as const;
const FILL = { entry: "FFFFFF", computed: "EEF2F5", input: "FFF8E1", header: "1F5C6B", computedHeader: "6B7A88", panel: "F5F8FA" } as const;

const body = { name: FONT, size: BODY_SIZE, color: INK } as const;
const cellBorder = { bottom: LINE, right: LINE } as const;

function plain(over: Partial<LayoutStyle> = {}): LayoutStyle {
  return { font: body, align: { horizontal: "left", vertical: "top", wrap: false }, ...over };
}

function cell(horizontal: "left" | "center" | "right", wrap: boolean, fill: string, numberFormat: string | null): LayoutStyle {
  return plain({
    align: { horizontal, vertical: "top", wrap },
    fill,
    border: cellBorder,
    ...(numberFormat !== null && { numberFormat }),
  });
}

function header(fill: string): LayoutStyle {
  return {
    font: { ...body, bold: true, color: "FFFFFF" },
    align: { horizontal: "center", vertical: "middle", wrap: true },
    fill,
    border: { right: { style: "hair", color: "FFFFFF" } },
  };
}

/** Styles that are no column's: titles, help, headers, the start sheet. */
export const FIXED_STYLES = {
  title: plain({ font: { ...body, size: 20, bold: true, color: FILL.header }, align: { horizontal: "left", vertical: "middle", wrap: false } }),
  help: plain({ font: { ...body, color: QUIET }, align: { horizontal: "left", vertical: "middle", wrap: false } }),
  header: header(FILL.header),
  headerComputed: header(FILL.computedHeader),
  subtitle: plain({ font: { ...body, size: 16, color: QUIET }, align: { horizontal: "left", vertical: "middle", wrap: false } }),
  section: plain({ font: { ...body, size: 16, bold: true, color: FILL.header }, align: { horizontal: "left", vertical: "middle", wrap: false }, border: { bottom: RULE } }),
  sectionEnglish: plain({ font: { ...body, color: QUIET }, align: { horizontal: "left", vertical: "middle", wrap: false }, border: { bottom: RULE } }),
  label: plain({ font: { ...body, bold: true }, align: { horizontal: "left", vertical: "top", wrap: true } }),
  words: plain({ align: { horizontal: "left", vertical: "top", wrap: true } }),
  english: plain({ font: { ...body, color: QUIET }, align: { horizontal: "left", vertical: "top", wrap: true } }),
  link: plain({ font: { ...body, color: "1A5FB4" }, align: { horizontal: "left", vertical: "top", wrap: true } }),
  bullet: plain({ font: { ...body, bold: true }, align: { horizontal: "right", vertical: "top", wrap: false } }),
  dateInput: plain({
    font: { ...body, size: 16, bold: true },
    align: { horizontal: "left", vertical: "middle", wrap: false, indent: 1 },
    fill: FILL.input,
    border: { top: RULE, right: RULE, bottom: RULE, left: RULE },
    numberFormat: "[$-107041E]d mmmm yyyy",
  }),
  dateUsed: plain({
    font: { ...body, size: 16, bold: true },
    align: { horizontal: "left", vertical: "middle", wrap: false, indent: 1 },
    fill: FILL.computed,
    border: { top: RULE, right: RULE, bottom: RULE, left: RULE },
    numberFormat: "[$-107041E]d mmmm yyyy",
  }),
  valueUsed: plain({ align: { horizontal: "left", vertical: "top", wrap: false, indent: 1 }, fill: FILL.computed, border: { bottom: LINE }, numberFormat: "General" }),
} satisfies Record<string, LayoutStyle>;

/** Styles of the legend's words. */
export function lookStyles(): Readonly<Record<string, LayoutStyle>> {
  return Object.fromEntries(
    ALL_LOOKS.map((look) => [
      lookStyle(look),
      plain({ font: { ...body, bold: true, color: look.font }, align: { horizontal: "left", vertical: "top", wrap: false, indent: 1 }, fill: look.fill, border: cellBorder }),
    ]),
  );
}

/** The name of the style of a column's cells; columns that look the same share one. */
export function bodyStyleName(column: NamedColumn): string {
  return `body ${bodyLook(column).join(" ")}`;
}

/** The styles that a workbook's columns need, by those names. */
export function bodyStyles(columns: readonly NamedColumn[]): Readonly<Record<string, LayoutStyle>> {
  return Object.fromEntries(columns.map((column) => [bodyStyleName(column), cell(...bodyLook(column))]));
}

function bodyLook(column: NamedColumn): [horizontal: "left" | "center" | "right", wrap: boolean, fill: string, numberFormat: string | null] {
  if (column.kind === "computed") {
    const isDate = column.numberFormat?.includes("yyyy") === true;
    return [column.numberFormat === null ? "left" : isDate ? "center" : "right", false, FILL.computed, column.numberFormat];
  }
  const { name, numberFormat } = column.type;
  switch (name) {
    case "whole":
    case "yesNo":
    case "date":
    case "month":
    case "moment":
      return ["center", false, FILL.entry, numberFormat];
    case "decimal":
    case "money":
    case "percent":
      return ["right", false, FILL.entry, numberFormat];
    case "code":
    case "rowId":
    case "word":
      return ["left", false, FILL.entry, numberFormat];
    case "text":
    case "longText":
    case "lines":
    case "flags":
      return ["left", true, FILL.entry, numberFormat];
  }
}
