import type { AlignmentStyle, BorderStyle, FontStyle } from "../../model/style";
import { twoWay } from "./twoWay";

export const horizontalWords = twoWay<string, AlignmentStyle["horizontal"]>([
  ["general", "General"],
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
]);

export const verticalWords = twoWay<string, AlignmentStyle["vertical"]>([
  ["top", "Top"],
  ["center", "Center"],
  ["bottom", "Bottom"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
]);

export const readingOrderWords = twoWay<number, AlignmentStyle["readingOrder"]>([
  [0, "Context"],
  [1, "LeftToRight"],
  [2, "RightToLeft"],
]);

export const underlineWords = twoWay<string, FontStyle["underline"]>([
  ["none", "None"],
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
]);

/** A border as one word of the file, and the two words that Office.js has for it. */
type Line = `${BorderStyle["line"]} ${BorderStyle["weight"]}`;
const lines = twoWay<string, Line>([
  ["hair", "Continuous Hairline"],
  ["thin", "Continuous Thin"],
  ["medium", "Continuous Medium"],
  ["thick", "Continuous Thick"],
  ["dotted", "Dot Thin"],
  ["dashed", "Dash Thin"],
  ["mediumDashed", "Dash Medium"],
  ["dashDot", "DashDot Thin"],
  ["mediumDashDot", "DashDot Medium"],
  ["dashDotDot", "DashDotDot Thin"],
  ["mediumDashDotDot", "DashDotDot Medium"],
  ["slantDashDot", "SlantDashDot Medium"],
  ["double", "Double Thick"],
]);

export const noBorder: BorderStyle = { line: "None", weight: "Thin", color: "#000000" };

/** `style` of the file; undefined for no line. */
export function borderFromFile(style: string | undefined, color: string): BorderStyle {
  const [line, weight] = (lines.toWord(style)?.split(" ") ?? []) as [BorderStyle["line"]?, BorderStyle["weight"]?];
  return line === undefined || weight === undefined ? noBorder : { line, weight, color };
}

/** The file's word for a border, of the nearest weight that there is; null for no line. */
export function borderToFile({ line, weight }: BorderStyle): string | null {
  if (line === "None") return null;
  return lines.toFile(`${line} ${weight}`) ?? nearest[line];
}

const nearest: Readonly<Record<Exclude<BorderStyle["line"], "None">, string>> = {
  Continuous: "thin",
  Dash: "mediumDashed",
  DashDot: "mediumDashDot",
  DashDotDot: "mediumDashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};
