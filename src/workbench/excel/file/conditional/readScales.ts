import type { ConditionalRule, ScalePoint } from "../../model/conditionalFormat";
import { fromFileFormula } from "../formula/newerFunctions";
import { damaged } from "../package/fault";
import type { LostParts } from "../package/lost";
import type { Palette } from "../styles/palette";
import { colorOf } from "../styles/palette";
import { iconSetWords, scalePointWords } from "../words/ruleWords";
import { flag } from "../xml/attributes";
import { decodeText } from "../xml/cellText";
import { childOf, childrenOf } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";

/** @param extra what Excel 2010's extension says of the same bar: automatic ends, a solid colour */
export function readDataBar(rule: XmlElement, extra: XmlElement | undefined, palette: Palette, part: string): ConditionalRule {
  const bar = childOf(rule, "dataBar");
  const further = childOf(extra, "dataBar");
  const [min, max] = childrenOf(further ?? bar, "cfvo").map((point) => readPoint(point, part));
  if (min === undefined || max === undefined) throw damaged(part, "incomplete", "dataBar");
  return {
    kind: "dataBar",
    color: colorOf(childOf(bar, "color") ?? childOf(further, "fillColor"), palette, part, "#638EC6"),
    min,
    max,
    showValue: flag(bar, "showValue", true),
    isGradient: flag(further, "gradient", true),
  };
}

export function readColorScale(rule: XmlElement, palette: Palette, part: string): ConditionalRule {
  const scale = childOf(rule, "colorScale");
  const colors = childrenOf(scale, "color").map((color) => colorOf(color, palette, part, "#FFFFFF"));
  const points = childrenOf(scale, "cfvo").map((point) => readPoint(point, part));
  if (points.length < 2 || points.length !== colors.length) throw damaged(part, "incomplete", "colorScale");
  return { kind: "colorScale", points: points.map((point, index) => ({ ...point, color: colors[index] ?? "#FFFFFF" })) };
}

/** Null for a set of one's own icons. */
export function readIconSet(rule: XmlElement, part: string, lost: LostParts): ConditionalRule | null {
  const set = childOf(rule, "iconSet");
  const style = iconSetWords.toWord(set?.attributes["iconSet"] ?? "3TrafficLights1");
  if (style === undefined || flag(set, "custom")) return null;
  const points = childrenOf(set, "cfvo");
  if (points.some((point) => !flag(point, "gte", true))) lost.note(part, "cfvo gte");
  return { kind: "iconSet", style, points: points.map((point) => readPoint(point, part)), showIconOnly: !flag(set, "showValue", true), reverse: flag(set, "reverse") };
}

function readPoint(point: XmlElement, part: string): ScalePoint {
  const type = point.attributes["type"];
  if (type === "autoMin" || type === "autoMax") return { type: "Automatic", formula: null };
  const word = scalePointWords.toWord(type);
  if (word === undefined) throw damaged(part, "value", `cfvo type="${type ?? ""}"`);
  if (word === "LowestValue" || word === "HighestValue") return { type: word, formula: null };
  // An attribute in the sheet's own rules, `xm:f` in the extension's.
  const value = decodeText(point.attributes["val"] ?? childOf(point, "f")?.text ?? "");
  return { type: word, formula: value === "" ? null : Number.isFinite(Number(value)) ? value : fromFileFormula(value) };
}
