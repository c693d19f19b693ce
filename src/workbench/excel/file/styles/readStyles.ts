import { normalStyle } from "../../model/newBook";
import type { AlignmentStyle, CellStyle } from "../../model/style";
import type { ConditionalLook } from "../../model/conditionalFormat";
import { damaged } from "../package/fault";
import type { LostParts } from "../package/lost";
import { builtInFormat } from "../words/numberFormats";
import { horizontalWords, readingOrderWords, verticalWords } from "../words/styleWords";
import { flag, numberOf, textOf } from "../xml/attributes";
import { childOf, childrenOf } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { colorOf, paletteOf } from "./palette";
import type { Palette } from "./palette";
import { readBorders } from "./readBorder";
import { readFont } from "./readFont";
import { readLook } from "./readLook";

const { alignment: plainAlignment } = normalStyle;

/** The looks of a workbook, by the numbers under which cells and rules name them. */
export interface StyleLists {
  /** `s` of a cell; equal looks are one object. */
  readonly cells: readonly CellStyle[];
  /** `dxfId` of a conditional format. */
  readonly looks: readonly ConditionalLook[];
  readonly palette: Palette;
}

/** @param theme root of the theme part; @throws WorkbookError DAMAGED_PACKAGE for a number that names no font, fill or border */
export function readStyles(styleSheet: XmlElement | undefined, theme: XmlElement | undefined, part: string, lost: LostParts): StyleLists {
  const palette = paletteOf(theme, styleSheet);
  const list = (name: string): readonly XmlElement[] => childOf(styleSheet, name)?.children ?? [];
  const formats = new Map(list("numFmts").map((format) => [numberOf(format, "numFmtId", part, 0), textOf(format, "formatCode")]));
  const fonts = list("fonts").map((font) => readFont(font, palette, part, lost));
  const fills = list("fills").map((fill) => readFill(fill, palette, part, lost));
  const borders = list("borders").map((border) => readBorders(border, palette, part));
  if (childrenOf(childOf(styleSheet, "cellStyles"), "cellStyle").length > 1) lost.note(part, "cellStyles");
  for (const name of ["tableStyles"]) if (list(name).length > 0) lost.note(part, name);

  const known = new Map<string, CellStyle>();
  const cells = list("cellXfs").map((format): CellStyle => {
    const pick = <Item>(items: readonly Item[], name: string): Item => {
      const item = items[numberOf(format, name, part, 0)];
      if (item === undefined) throw damaged(part, "value", `${name}="${format.attributes[name] ?? "0"}"`);
      return item;
    };
    const numberFormat = numberOf(format, "numFmtId", part, 0);
    const protection = childOf(format, "protection");
    const style: CellStyle = {
      numberFormat: formats.get(numberFormat) ?? builtInFormat(numberFormat) ?? "General",
      font: pick(fonts, "fontId"),
      fill: pick(fills, "fillId"),
      borders: pick(borders, "borderId"),
      alignment: readAlignment(childOf(format, "alignment"), part),
      isLocked: flag(protection, "locked", true),
      isFormulaHidden: flag(protection, "hidden"),
      hasTextMark: flag(format, "quotePrefix"),
    };
    const key = JSON.stringify(style);
    const same = known.get(key) ?? style;
    known.set(key, same);
    return same;
  });
  const looks = list("dxfs").map((dxf) => readLook(dxf, palette, part));
  return { cells: cells.length > 0 ? cells : [normalStyle], looks, palette };
}

/** Only plain colours; a pattern or gradient becomes the colour that covers most of the cell. */
function readFill(fill: XmlElement, palette: Palette, part: string, lost: LostParts): string {
  const gradient = childOf(fill, "gradientFill");
  if (gradient !== undefined) {
    lost.note(part, "gradientFill");
    return colorOf(childOf(childOf(gradient, "stop"), "color"), palette, part, "");
  }
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes["patternType"] ?? "none";
  if (type === "none") return "";
  if (type === "solid") return colorOf(childOf(pattern, "fgColor"), palette, part, "#000000");
  // Every file has this one, and no cell uses it.
  if (type === "gray125" && pattern?.children.length === 0) return "";
  lost.note(part, "patternFill");
  return colorOf(childOf(pattern, "bgColor"), palette, part, "#FFFFFF");
}

function readAlignment(element: XmlElement | undefined, part: string): AlignmentStyle {
  if (element === undefined) return plainAlignment;
  const { horizontal, vertical, readingOrder } = element.attributes;
  return {
    horizontal: horizontalWords.toWord(horizontal) ?? plainAlignment.horizontal,
    vertical: verticalWords.toWord(vertical) ?? plainAlignment.vertical,
    wrapText: flag(element, "wrapText"),
    indentLevel: numberOf(element, "indent", part, 0),
    shrinkToFit: flag(element, "shrinkToFit"),
    textOrientation: degreesFromFile(numberOf(element, "textRotation", part, 0)),
    readingOrder: readingOrderWords.toWord(readingOrder) ?? plainAlignment.readingOrder,
  };
}

/** A file counts 0–90 upwards, 91–180 downwards, and 255 for letters upon each other. */
function degreesFromFile(rotation: number): number {
  return rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation;
}
