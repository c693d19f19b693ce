import type { AlignmentStyle, BorderSide, BorderStyle, CellStyle, FontStyle } from "../../model/style";
import { noBorder } from "../words/styleWords";

/** What a new workbook of Excel has. */
export const plainFont: FontStyle = { name: "Calibri", size: 11, color: "#000000", bold: false, italic: false, strikethrough: false, underline: "None" };

export const plainAlignment: AlignmentStyle = {
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: "Context",
};

export const noBorders: Readonly<Record<BorderSide, BorderStyle>> = {
  EdgeTop: noBorder,
  EdgeRight: noBorder,
  EdgeBottom: noBorder,
  EdgeLeft: noBorder,
  DiagonalDown: noBorder,
  DiagonalUp: noBorder,
};

export const plainStyle: CellStyle = {
  numberFormat: "General",
  font: plainFont,
  fill: "",
  borders: noBorders,
  alignment: plainAlignment,
  isLocked: true,
  isFormulaHidden: false,
  hasTextMark: false,
};
