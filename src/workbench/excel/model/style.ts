/** The look of a cell, complete and never changed: another look is another object, shared by all cells that have it. Names and words as in Office.js. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: FontStyle;
  /** `#RRGGBB`, or "" for no fill. */
  readonly fill: string;
  readonly borders: Readonly<Record<BorderSide, BorderStyle>>;
  readonly alignment: AlignmentStyle;
  readonly isLocked: boolean;
  readonly isFormulaHidden: boolean;
  /** Text that stays text when its cell is edited: what a leading `'` does. */
  readonly hasTextMark: boolean;
}

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  /** `#RRGGBB`. */
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
}

export type BorderSide = "EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft" | "DiagonalDown" | "DiagonalUp";

export interface BorderStyle {
  readonly line: "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface AlignmentStyle {
  readonly horizontal: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  /** Degrees, -90 to 90, or 180 for letters upon each other. */
  readonly textOrientation: number;
  readonly readingOrder: "Context" | "LeftToRight" | "RightToLeft";
}
