import { normalStyle } from "../../model/newBook";
import type { FontStyle } from "../../model/style";
import type { LostParts } from "../package/lost";
import { underlineWords } from "../words/styleWords";
import { flag, numberOf, textOf } from "../xml/attributes";
import { childOf } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { colorOf } from "./palette";
import type { Palette } from "./palette";

const { font: normalFont } = normalStyle;

/** A `font` of the styles. What it does not say is as in a new workbook. */
export function readFont(font: XmlElement | undefined, palette: Palette, part: string, lost: LostParts): FontStyle {
  if (["superscript", "subscript"].includes(childOf(font, "vertAlign")?.attributes["val"] ?? "")) lost.note(part, "vertAlign");
  for (const effect of ["outline", "shadow", "condense", "extend"]) if (isOn(font, effect)) lost.note(part, effect);
  const name = childOf(font, "name");
  return {
    name: name === undefined ? normalFont.name : textOf(name, "val"),
    size: numberOf(childOf(font, "sz"), "val", part, normalFont.size),
    color: colorOf(childOf(font, "color"), palette, part, normalFont.color),
    bold: isOn(font, "b"),
    italic: isOn(font, "i"),
    strikethrough: isOn(font, "strike"),
    underline: readUnderline(font),
  };
}

/** `<u/>` alone means a single line. */
export function readUnderline(font: XmlElement | undefined): FontStyle["underline"] {
  const underline = childOf(font, "u");
  return underline === undefined ? "None" : (underlineWords.toWord(underline.attributes["val"] ?? "single") ?? "Single");
}

/** `<b/>` means yes, `<b val="0"/>` no. */
export function isOn(font: XmlElement | undefined, local: string): boolean {
  const element = childOf(font, local);
  return element !== undefined && flag(element, "val", true);
}
