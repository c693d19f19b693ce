import type { Rag } from "../../domain/model/words/statusWords";
import type { BorderLine, LayoutStyle } from "../../workbook/reportLayout";
import { REPORT_FONT } from "../projectReport/projectReportStyles";

/** The looks of the sheets over many projects. */

const INK = "000000";
const SOFT_INK = "4A4F57";
const line: BorderLine = { style: "hair", color: "9CA3AE" };
const edge: BorderLine = { style: "thin", color: "8D95A1" };
const heavy: BorderLine = { style: "medium", color: "2F3B4A" };

const SIZE = 13;

const align = (horizontal: "left" | "center" | "right", wrap: boolean): LayoutStyle["align"] => ({ horizontal, vertical: "middle", wrap });

interface Row {
  readonly bold?: boolean;
  readonly fill?: string;
  readonly top?: BorderLine;
}

/** A projects' row, a group's heading, a group within a group, the totals. */
const rows = {
  plain: {},
  group: { bold: true, fill: "E7EBF0", top: edge },
  inner: { bold: true, fill: "F3F5F8" },
  total: { bold: true, fill: "DDE3EA", top: heavy },
} as const satisfies Readonly<Record<string, Row>>;

export type RowLook = keyof typeof rows;

const cells = {
  text: [align("left", true), undefined],
  word: [align("center", true), undefined],
  count: [align("right", false), "#,##0"],
  money: [align("right", false), "#,##0.00"],
  percent: [align("right", false), "0.00"],
  points: [align("right", false), "+0.00;-0.00;0.00"],
} as const satisfies Readonly<Record<string, readonly [LayoutStyle["align"], string | undefined]>>;

export type CellLook = keyof typeof cells;

function cellStyle(look: CellLook, row: Row): LayoutStyle {
  const [where, numberFormat] = cells[look];
  return {
    font: { name: REPORT_FONT, size: SIZE, color: INK, ...(row.bold === true && { bold: true }) },
    align: where,
    border: { top: row.top ?? line, right: line, bottom: line, left: line },
    ...(row.fill !== undefined && { fill: row.fill }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

/** Pale enough to print on any printer, with words dark enough to read on it. */
const rag: Readonly<Record<Rag, { readonly fill: string; readonly color: string }>> = {
  GREEN: { fill: "DCF0E0", color: "0B5A24" },
  AMBER: { fill: "FFF0CC", color: "6F4400" },
  RED: { fill: "FADCDC", color: "8E1616" },
  GREY: { fill: "ECEEF1", color: "3D434B" },
};

const line1 = (size: number, over: Partial<LayoutStyle["font"]> = {}, wrap = true): LayoutStyle => ({ font: { name: REPORT_FONT, size, color: INK, ...over }, align: { horizontal: "left", vertical: "middle", wrap } });

const bodyStyles = Object.fromEntries(
  (Object.keys(rows) as RowLook[]).flatMap((row) => (Object.keys(cells) as CellLook[]).map((look) => [styleName(look, row), cellStyle(look, rows[row])])),
) as Readonly<Record<string, LayoutStyle>>;

const ragStyles = Object.fromEntries(
  (Object.keys(rag) as Rag[]).map((light) => {
    const base = cellStyle("word", {});
    return [ragStyleName(light), { ...base, font: { ...base.font, bold: true, color: rag[light].color }, fill: rag[light].fill }];
  }),
) as Readonly<Record<string, LayoutStyle>>;

export const TABLE_SHEET_STYLES: Readonly<Record<string, LayoutStyle>> = {
  title: line1(20, { bold: true }, false),
  subtitle: line1(14, { color: SOFT_INK }, false),
  fact: line1(16, { bold: true }),
  factMore: line1(14),
  heading: { ...line1(14, { bold: true }), border: { bottom: edge } },
  legend: line1(12, { color: SOFT_INK }),
  gap: line1(8),
  head: {
    font: { name: REPORT_FONT, size: SIZE, bold: true, color: "FFFFFF" },
    align: align("center", true),
    fill: "2F4A63",
    border: { top: edge, right: { style: "hair", color: "FFFFFF" }, bottom: edge, left: { style: "hair", color: "FFFFFF" } },
  },
  ...bodyStyles,
  ...ragStyles,
};

/** The style of a cell by what it holds and in which row it stands. */
export function styleName(look: CellLook, row: RowLook): string {
  return `${row} ${look}`;
}

/** The style of a word with the colour of a light. */
export function ragStyleName(light: Rag): string {
  return `light ${light}`;
}

export const BAR_COLOR = "9DB5CE";
export const CHART_FONT = REPORT_FONT;
/** Series of a chart, told apart in grey too. */
export const SERIES_COLORS = ["1F4E79", "C9953C", "8E1616", "94A3B8"] as const;
