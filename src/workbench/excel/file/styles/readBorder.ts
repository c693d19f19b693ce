import type { BorderSide, BorderStyle } from "../../model/style";
import { borderFromFile, noBorder } from "../words/styleWords";
import { flag } from "../xml/attributes";
import { childOf } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { colorOf } from "./palette";
import type { Palette } from "./palette";

/** `left` and `right` are `start` and `end` in some files. */
const edges: readonly (readonly [BorderSide, readonly string[]])[] = [
  ["EdgeTop", ["top"]],
  ["EdgeRight", ["right", "end"]],
  ["EdgeBottom", ["bottom"]],
  ["EdgeLeft", ["left", "start"]],
];

/** A `border` of the styles; both diagonals share one line in a file. */
export function readBorders(border: XmlElement | undefined, palette: Palette, part: string): Record<BorderSide, BorderStyle> {
  const line = (names: readonly string[]): BorderStyle => {
    const edge = names.map((name) => childOf(border, name)).find((element) => element !== undefined);
    return borderFromFile(edge?.attributes["style"], colorOf(childOf(edge, "color"), palette, part, noBorder.color));
  };
  const diagonal = line(["diagonal"]);
  return {
    ...(Object.fromEntries(edges.map(([side, names]) => [side, line(names)])) as Record<"EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft", BorderStyle>),
    DiagonalDown: flag(border, "diagonalDown") ? diagonal : noBorder,
    DiagonalUp: flag(border, "diagonalUp") ? diagonal : noBorder,
  };
}
