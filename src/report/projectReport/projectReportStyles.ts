import type { BorderLine, LayoutStyle } from "../../workbook/reportLayout";

/** The looks of the project report. One table for every sheet of an export, so that a host makes each look once. */

export const REPORT_FONT = "TH Sarabun New";

const INK = "000000";
const SOFT_INK = "4A4F57";
const BAND = "E7EBF0";
const PALE_BAND = "F3F5F8";
const WARNING = "8E1616";

const line: BorderLine = { style: "thin", color: "8D95A1" };
const dotted: BorderLine = { style: "hair", color: "9CA3AE" };
const signing: BorderLine = { style: "thin", color: "000000" };
const heavy: BorderLine = { style: "medium", color: "2F3B4A" };
const box = { top: line, right: line, bottom: line, left: line };

/** A percentage is a number on the 0–100 scale. */
const PERCENT = '0.00" %"';
const YEAR = "0";

interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly fill?: string;
  readonly border?: LayoutStyle["border"];
  readonly numberFormat?: string;
}

function look({ size, bold, italic, color = INK, horizontal = "left", vertical = "top", wrap = true, indent, fill, border, numberFormat }: Look): LayoutStyle {
  return {
    font: { name: REPORT_FONT, size, ...(bold === true ? { bold } : {}), ...(italic === true ? { italic } : {}), color },
    align: { horizontal, vertical, wrap, ...(indent === undefined ? {} : { indent }) },
    ...(fill === undefined ? {} : { fill }),
    ...(border === undefined ? {} : { border }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** Pale enough to print on any printer, with words dark enough to read on it. */
const rag = {
  Green: { fill: "DCF0E0", color: "0B5A24" },
  Amber: { fill: "FFF0CC", color: "6F4400" },
  Red: { fill: "FADCDC", color: WARNING },
  Grey: { fill: "ECEEF1", color: "3D434B" },
} as const;

const PLAN_BAR = "94A3B8";
const PLAN_BAR_HALF = "CBD3DE";
const ACTUAL_BAR = "1F4E79";
const ACTUAL_BAR_HALF = "9DB5CE";
const bar = (fill: string): LayoutStyle => look({ size: 8, fill, border: { left: { style: "thin", color: "FFFFFF" }, right: { style: "thin", color: "FFFFFF" } } });

const running = { size: 14, vertical: "middle", wrap: false, border: { bottom: heavy } } as const;
const boxed = { size: 14, vertical: "middle", indent: 1, border: box } as const;
const metric = { size: 14, indent: 1, border: { right: line, bottom: line, left: line } } as const;

export const PROJECT_REPORT_STYLES = {
  // The title on every page.
  formTitle: look({ size: 18, bold: true, horizontal: "center", vertical: "middle", wrap: false }),
  runningLeft: look({ ...running }),
  runningMiddle: look({ ...running, horizontal: "center" }),
  runningGreen: look({ ...running, bold: true, horizontal: "right", color: rag.Green.color }),
  runningAmber: look({ ...running, bold: true, horizontal: "right", color: rag.Amber.color }),
  runningRed: look({ ...running, bold: true, horizontal: "right", color: rag.Red.color }),
  runningGrey: look({ ...running, bold: true, horizontal: "right", color: rag.Grey.color }),

  // Sections 1 and 2.
  chapter: look({ size: 16, bold: true, vertical: "middle", indent: 1, fill: BAND, border: { top: line, bottom: line } }),
  section: look({ size: 16, bold: true, vertical: "middle" }),
  sectionContinued: look({ size: 14, italic: true, color: SOFT_INK, vertical: "middle" }),
  label: look({ size: 16, color: SOFT_INK, border: { bottom: dotted } }),
  value: look({ size: 16, border: { bottom: dotted } }),
  yearValue: look({ size: 16, border: { bottom: dotted }, numberFormat: YEAR }),
  valueStrong: look({ size: 16, bold: true, border: { bottom: dotted } }),
  linkHeading: look({ size: 14, bold: true, color: SOFT_INK, vertical: "middle" }),
  text: look({ size: 16 }),

  // The status box.
  boxTitle: look({ ...boxed, size: 16, bold: true, fill: BAND }),
  boxHead: look({ ...boxed, bold: true, fill: PALE_BAND }),
  boxLabel: look({ ...boxed, color: SOFT_INK }),
  boxValue: look({ ...boxed }),
  boxPercent: look({ ...boxed, numberFormat: PERCENT }),
  boxValueStrong: look({ ...boxed, bold: true }),
  boxGreen: look({ ...boxed, bold: true, ...rag.Green }),
  boxAmber: look({ ...boxed, bold: true, ...rag.Amber }),
  boxRed: look({ ...boxed, bold: true, ...rag.Red }),
  boxGrey: look({ ...boxed, bold: true, ...rag.Grey }),
  boxWarning: look({ ...boxed, bold: true, color: WARNING }),
  boxLegend: look({ ...boxed, size: 12, color: SOFT_INK }),
  barLabel: look({ ...boxed, color: SOFT_INK, wrap: false, border: { left: line } }),
  barFigure: look({ ...boxed, bold: true, horizontal: "right", wrap: false, border: { right: line }, numberFormat: PERCENT }),
  barGap: look({ size: 8, border: { right: line, left: line } }),
  barEnd: look({ size: 8, border: { right: line, bottom: line, left: line } }),
  planFull: bar(PLAN_BAR),
  planHalf: bar(PLAN_BAR_HALF),
  actualFull: bar(ACTUAL_BAR),
  actualHalf: bar(ACTUAL_BAR_HALF),
  barEmpty: bar("EEF0F3"),

  // One report round.
  roundNumber: look({ size: 16, indent: 1, bold: true, vertical: "middle", fill: PALE_BAND, border: { top: line, bottom: line, left: line } }),
  roundDate: look({ size: 16, indent: 1, horizontal: "right", vertical: "middle", fill: PALE_BAND, border: { top: line, right: line, bottom: line } }),
  noRounds: look({ size: 16, indent: 1, italic: true, color: SOFT_INK, vertical: "middle", border: box }),
  roundMissing: look({ size: 16, indent: 1, italic: true, color: SOFT_INK, horizontal: "right", vertical: "middle", border: { top: line, right: line, bottom: line } }),
  roundMissingNumber: look({ size: 16, indent: 1, italic: true, color: SOFT_INK, vertical: "middle", border: { top: line, bottom: line, left: line } }),
  roundContinued: look({ size: 14, indent: 1, italic: true, color: SOFT_INK, vertical: "middle", fill: PALE_BAND, border: box }),
  narrative: look({ size: 16, indent: 1, border: { right: line, left: line } }),
  narrativeCut: look({ size: 16, indent: 1, border: { right: line, bottom: line, left: line } }),
  metricLabel: look({ size: 12, indent: 1, color: SOFT_INK, vertical: "middle", wrap: false, border: { top: line, right: line, left: line } }),
  metricValue: look({ ...metric }),
  metricStrong: look({ ...metric, bold: true }),
  note: look({ size: 14, italic: true, color: SOFT_INK }),

  // Certification and signature.
  certification: look({ size: 15 }),
  signLabel: look({ size: 16, horizontal: "right", vertical: "bottom", wrap: false }),
  signLine: look({ size: 16, vertical: "bottom", border: { bottom: signing } }),
  proof: look({ size: 14, vertical: "middle" }),
  signCaption: look({ size: 16, vertical: "bottom", wrap: false }),
} as const satisfies Readonly<Record<string, LayoutStyle>>;

export type ProjectReportStyle = keyof typeof PROJECT_REPORT_STYLES;
