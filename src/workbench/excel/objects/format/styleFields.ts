import type { StyleChange } from "../../cells/restyle";
import type { CellStyle } from "../../model/style";
import { invalidArgument } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";
import { givenColor } from "./givenColor";

/** One property of a look: how Office.js shows it, and the change that setting it makes. */
export interface StyleField {
  get(style: CellStyle): unknown;
  change(value: Given): StyleChange;
}

export type StyleFields = Readonly<Record<string, StyleField>>;

function between(value: Given, least: number, most: number): number {
  const number = value.number();
  if (number < least || number > most) throw invalidArgument(`${number} is not from ${least} to ${most}.`);
  return number;
}

function name(value: Given): string {
  const text = value.text();
  if (text === "" || text.length > 31) throw invalidArgument("The name of a font has 1 to 31 characters.");
  return text;
}

export const fontFields: StyleFields = {
  name: { get: ({ font }) => font.name, change: (value) => ({ font: { name: name(value) } }) },
  size: { get: ({ font }) => font.size, change: (value) => ({ font: { size: between(value, 1, 409) } }) },
  color: { get: ({ font }) => font.color, change: (value) => ({ font: { color: givenColor(value) } }) },
  bold: { get: ({ font }) => font.bold, change: (value) => ({ font: { bold: value.boolean() } }) },
  italic: { get: ({ font }) => font.italic, change: (value) => ({ font: { italic: value.boolean() } }) },
  strikethrough: { get: ({ font }) => font.strikethrough, change: (value) => ({ font: { strikethrough: value.boolean() } }) },
  underline: {
    get: ({ font }) => font.underline,
    change: (value) => ({ font: { underline: value.oneOf(["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]) } }),
  },
};

/** A cell without a fill looks white, and so Excel says. */
export const fillFields: StyleFields = {
  color: { get: ({ fill }) => (fill === "" ? "#FFFFFF" : fill), change: (value) => ({ fill: givenColor(value) }) },
};

function orientation(value: Given): number {
  const degrees = value.number();
  if (!Number.isInteger(degrees) || (degrees !== 180 && Math.abs(degrees) > 90)) throw invalidArgument("Text turns by -90 to 90 degrees, or stands (180).");
  return degrees;
}

function steps(value: Given): number {
  const level = value.wholeNumber();
  if (level > 250) throw invalidArgument("Text is indented by 250 steps at most.");
  return level;
}

export const alignmentFields: StyleFields = {
  horizontalAlignment: {
    get: ({ alignment }) => alignment.horizontal,
    change: (value) => ({ alignment: { horizontal: value.oneOf(["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"]) } }),
  },
  verticalAlignment: {
    get: ({ alignment }) => alignment.vertical,
    change: (value) => ({ alignment: { vertical: value.oneOf(["Top", "Center", "Bottom", "Justify", "Distributed"]) } }),
  },
  wrapText: { get: ({ alignment }) => alignment.wrapText, change: (value) => ({ alignment: { wrapText: value.boolean() } }) },
  shrinkToFit: { get: ({ alignment }) => alignment.shrinkToFit, change: (value) => ({ alignment: { shrinkToFit: value.boolean() } }) },
  indentLevel: { get: ({ alignment }) => alignment.indentLevel, change: (value) => ({ alignment: { indentLevel: steps(value) } }) },
  textOrientation: { get: ({ alignment }) => alignment.textOrientation, change: (value) => ({ alignment: { textOrientation: orientation(value) } }) },
  readingOrder: {
    get: ({ alignment }) => alignment.readingOrder,
    change: (value) => ({ alignment: { readingOrder: value.oneOf(["Context", "LeftToRight", "RightToLeft"]) } }),
  },
};

export const protectionFields: StyleFields = {
  locked: { get: ({ isLocked }) => isLocked, change: (value) => ({ isLocked: value.boolean() }) },
  formulaHidden: { get: ({ isFormulaHidden }) => isFormulaHidden, change: (value) => ({ isFormulaHidden: value.boolean() }) },
};
