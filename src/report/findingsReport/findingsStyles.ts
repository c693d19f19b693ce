import type { BorderLine, LayoutStyle } from "../../workbook/reportLayout";
import { REPORT_FONT } from "../projectReport/projectReportStyles";

const line: BorderLine = { style: "thin", color: "8D95A1" };
const box = { top: line, right: line, bottom: line, left: line };

function look(size: number, over: Partial<Omit<LayoutStyle, "font">> & { readonly bold?: boolean; readonly color?: string } = {}): LayoutStyle {
  const { bold = false, color = "000000", ...rest } = over;
  return { font: { name: REPORT_FONT, size, color, ...(bold ? { bold } : {}) }, align: { horizontal: "left", vertical: "top", wrap: true }, ...rest };
}

/** The looks of the sheet of findings; a severity is a word first, and a pale colour that prints on any printer. */
export const FINDINGS_STYLES = {
  title: look(20, { bold: true }),
  about: look(14, { color: "4A4F57" }),
  head: look(14, { bold: true, fill: "E7EBF0", border: box }),
  cell: look(14, { border: box }),
  number: look(14, { border: box, align: { horizontal: "center", vertical: "top", wrap: false }, numberFormat: "0" }),
  E: look(14, { bold: true, border: box, fill: "FBE0E0", color: "8E1616" }),
  W: look(14, { bold: true, border: box, fill: "FFF0CC", color: "6F4400" }),
  I: look(14, { border: box, fill: "F3F5F8" }),
} as const;

export type FindingsStyle = keyof typeof FINDINGS_STYLES;
