import { numberOf } from "../xml/attributes";
import { childOf, childrenOf } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { tinted } from "./tint";

/** How colours of one workbook are looked up. */
export interface Palette {
  /** Twelve colours of the theme in the order in which cells number them. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Excel's first 8 colours, which come twice, and the 48 of its old palette (ECMA-376 part 1, 18.8.27). */
const first = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const standard = [
  ...first,
  ...first,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(" "),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(" "),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
];

const officeTheme = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** @param theme root of the theme part, when there is one; @param styleSheet root of the styles, which may replace the old palette */
export function paletteOf(theme: XmlElement | undefined, styleSheet: XmlElement | undefined): Palette {
  const own = childrenOf(childOf(childOf(styleSheet, "colors"), "indexedColors"), "rgbColor").map(({ attributes: { rgb = "" } }) => rgb.slice(-6).toUpperCase());
  return { theme: themeColors(theme) ?? officeTheme, indexed: own.length > 0 ? own : standard };
}

/** Cells count light before dark, the theme itself dark before light. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

function themeColors(theme: XmlElement | undefined): readonly string[] | null {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  if (scheme === undefined) return null;
  return themeOrder.map((name, index) => {
    const color = childOf(scheme, name)?.children[0];
    const value = color?.local === "sysClr" ? color.attributes["lastClr"] : color?.attributes["val"];
    return /^[0-9A-Fa-f]{6}$/.test(value ?? "") ? (value ?? "").toUpperCase() : (officeTheme[index] ?? "000000");
  });
}

/** Colours that the system decides: 64 is text, 65 the window. */
const systemColors: Readonly<Record<number, string>> = { 64: "000000", 65: "FFFFFF" };

/**
 * A colour element (`color`, `fgColor`, `tabColor`) as `#RRGGBB`; `otherwise` when it is absent or leaves the choice to
 * Excel (`auto`). Theme colours are looked up and tinted.
 *
 * @throws WorkbookError DAMAGED_PACKAGE for a number that cannot be read
 */
export function colorOf(element: XmlElement | undefined, palette: Palette, part: string, otherwise: string): string {
  if (element === undefined) return otherwise;
  const tint = numberOf(element, "tint", part, 0);
  const rgb = element.attributes["rgb"];
  const theme = numberOf(element, "theme", part, null);
  const indexed = numberOf(element, "indexed", part, null);
  const base =
    rgb !== undefined && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb) ? rgb.slice(-6).toUpperCase()
    : theme !== null ? palette.theme[theme]
    : indexed !== null ? (palette.indexed[indexed] ?? systemColors[indexed])
    : undefined;
  return base === undefined ? otherwise : `#${tint === 0 ? base : tinted(base, tint)}`;
}
