import type { ConditionalLook } from "../../model/conditionalFormat";
import type { BorderSide, BorderStyle } from "../../model/style";
import { borderFromFile } from "../words/styleWords";
import { textOf } from "../xml/attributes";
import { childOf } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { colorOf } from "./palette";
import type { Palette } from "./palette";
import { isOn, readUnderline } from "./readFont";

const sides: readonly (readonly [string, BorderSide])[] = [
  ["top", "EdgeTop"],
  ["right", "EdgeRight"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
];

/** A `dxf`: what a conditional format changes. Here a plain fill's colour is its background, the other way round than in a cell. */
export function readLook(dxf: XmlElement, palette: Palette, part: string): ConditionalLook {
  const look: ConditionalLook = {};
  const font = childOf(dxf, "font");
  const pattern = childOf(childOf(dxf, "fill"), "patternFill");
  const fontColor = colorOf(childOf(font, "color"), palette, part, "");
  const foreground = pattern?.attributes["patternType"] === "solid" ? colorOf(childOf(pattern, "fgColor"), palette, part, "") : "";
  const fill = colorOf(childOf(pattern, "bgColor"), palette, part, foreground);
  if (fill !== "") look.fill = fill;
  if (fontColor !== "") look.fontColor = fontColor;
  if (childOf(font, "b") !== undefined) look.bold = isOn(font, "b");
  if (childOf(font, "i") !== undefined) look.italic = isOn(font, "i");
  if (childOf(font, "strike") !== undefined) look.strikethrough = isOn(font, "strike");
  if (childOf(font, "u") !== undefined) {
    const underline = readUnderline(font);
    look.underline = underline === "SingleAccountant" ? "Single" : underline === "DoubleAccountant" ? "Double" : underline;
  }
  const numberFormat = childOf(dxf, "numFmt");
  if (numberFormat !== undefined) look.numberFormat = textOf(numberFormat, "formatCode");
  const borders: Partial<Record<BorderSide, BorderStyle>> = {};
  for (const [local, side] of sides) {
    const edge = childOf(childOf(dxf, "border"), local);
    const line = borderFromFile(edge?.attributes["style"], colorOf(childOf(edge, "color"), palette, part, "#000000"));
    if (line.line !== "None") borders[side] = line;
  }
  if (Object.keys(borders).length > 0) look.borders = borders;
  return look;
}
