import type { Area } from "../../model/area";
import type { ConditionalFormatModel, ConditionalRule, ScalePoint } from "../../model/conditionalFormat";
import { toFileFormula } from "../formula/newerFunctions";
import { areaNames } from "../grid/areaNames";
import { countedGuid, fileGuid } from "../package/guid";
import { argb } from "../styles/styleMarkup";
import type { StyleSheet } from "../styles/styleSheet";
import { iconSetWords, isNewerIconSet, operatorWords, scalePointWords } from "../words/ruleWords";
import { element, textContent, unless } from "../xml/markup";
import type { AttributeValue } from "../xml/markup";
import { containsTextRule } from "./containsText";

/** What a sheet's rules are in a file: elements of the sheet, and of its extension. */
export interface ConditionalMarkup {
  readonly own: string;
  readonly extension: string;
}

/** Priorities count from 1 in the order of the list. Rules that follow each other on the same cells share an element. */
export function conditionalMarkup(formats: readonly ConditionalFormatModel[], sheetIndex: number, styles: StyleSheet): ConditionalMarkup {
  const groups: { sqref: string; rules: string[] }[] = [];
  const extension: string[] = [];
  formats.forEach((format, index) => {
    const sqref = areaNames(format.areas);
    const { rule, further } = ruleMarkup({ ...format, id: fileGuid(format.id, countedGuid("conditionalFormat", sheetIndex, index)) }, index + 1, styles);
    if (rule !== null) {
      const last = groups.at(-1);
      if (last?.sqref === sqref) last.rules.push(rule);
      else groups.push({ sqref, rules: [rule] });
    }
    if (further !== null) extension.push(element("x14:conditionalFormatting", { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" }, further, element("xm:sqref", {}, sqref)));
  });
  return { own: groups.map(({ sqref, rules }) => element("conditionalFormatting", { sqref }, ...rules)).join(""), extension: extension.join("") };
}

function ruleMarkup({ id, areas, stopIfTrue, rule }: ConditionalFormatModel, priority: number, styles: StyleSheet): { readonly rule: string | null; readonly further: string | null } {
  const cfRule = (type: string, attributes: Readonly<Record<string, AttributeValue>>, ...children: readonly string[]): string =>
    element("cfRule", { type, ...(("look" in rule) && { dxfId: styles.look(rule.look) }), priority, stopIfTrue: unless(stopIfTrue, false), ...attributes }, ...children);
  switch (rule.kind) {
    case "custom":
      return { rule: cfRule("expression", {}, formula(rule.formula)), further: null };
    case "cellValue":
      return { rule: cfRule("cellIs", { operator: operatorWords.toFile(rule.operator) }, formula(rule.formula1), rule.formula2 === null ? "" : formula(rule.formula2)), further: null };
    case "containsText": {
      const { type, operator, text, formula: stored } = containsTextRule(rule, areas[0] as Area);
      return { rule: cfRule(type, { operator, text }, element("formula", {}, textContent(stored))), further: null };
    }
    case "dataBar":
      return dataBar(rule, id, cfRule);
    case "colorScale": {
      const points = rule.points.map((point) => pointMarkup(point));
      const colors = rule.points.map(({ color }) => element("color", { rgb: argb(color) }));
      return { rule: cfRule("colorScale", {}, element("colorScale", {}, ...points, ...colors)), further: null };
    }
    case "iconSet":
      return iconSet(rule, { priority, stopIfTrue: unless(stopIfTrue, false), id }, cfRule);
  }
}

const formula = (text: string): string => element("formula", {}, textContent(toFileFormula(text)));

type CfRule = (type: string, attributes: Readonly<Record<string, AttributeValue>>, ...children: readonly string[]) => string;
type Bar = Extract<ConditionalRule, { readonly kind: "dataBar" }>;

/** Bars fill the whole cell at the top of their scale and nothing at its foot, which Excel 2007's own words cannot say alone. */
function dataBar(bar: Bar, id: string, cfRule: CfRule): { readonly rule: string; readonly further: string } {
  const color = argb(bar.color);
  const link = element(
    "extLst",
    {},
    element("ext", { "xmlns:x14": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" }, element("x14:id", {}, id)),
  );
  const own = element("dataBar", { minLength: 0, maxLength: 100, showValue: unless(bar.showValue, true) }, pointMarkup(bar.min, "min"), pointMarkup(bar.max, "max"), element("color", { rgb: color }));
  const further = element(
    "x14:dataBar",
    { minLength: 0, maxLength: 100, showValue: unless(bar.showValue, true), gradient: unless(bar.isGradient, true) },
    extendedPoint(bar.min, "autoMin"),
    extendedPoint(bar.max, "autoMax"),
    element("x14:negativeFillColor", { rgb: "FFFF0000" }),
    element("x14:axisColor", { rgb: "FF000000" }),
  );
  return { rule: cfRule("dataBar", {}, own, link), further: element("x14:cfRule", { type: "dataBar", id }, further) };
}

type Icons = Extract<ConditionalRule, { readonly kind: "iconSet" }>;

/** The sets of Excel 2010 stand in the extension alone. */
function iconSet({ style, points, showIconOnly, reverse }: Icons, common: Readonly<Record<string, AttributeValue>>, cfRule: CfRule): { readonly rule: string | null; readonly further: string | null } {
  const name = iconSetWords.toFile(style);
  if (name === undefined) throw new Error(`there is no icon set ${style}`);
  const attributes = { iconSet: name, showValue: showIconOnly ? false : null, reverse: unless(reverse, false) };
  if (!isNewerIconSet(name)) return { rule: cfRule("iconSet", {}, element("iconSet", attributes, ...points.map((point) => pointMarkup(point)))), further: null };
  const further = element("x14:iconSet", attributes, ...points.map((point) => extendedPoint(point, "autoMin")));
  return { rule: null, further: element("x14:cfRule", { type: "iconSet", ...common }, further) };
}

const fileValue = (text: string): string => (text.startsWith("=") ? toFileFormula(text) : text);

/** @param automatic what an older Excel is told of an automatic end */
function pointMarkup({ type, formula: value }: ScalePoint, automatic: "min" | "max" = "min"): string {
  return element("cfvo", { type: type === "Automatic" ? automatic : (scalePointWords.toFile(type) ?? "num"), val: value === null ? null : fileValue(value) });
}

function extendedPoint({ type, formula: value }: ScalePoint, automatic: "autoMin" | "autoMax"): string {
  const name = type === "Automatic" ? automatic : (scalePointWords.toFile(type) ?? "num");
  return element("x14:cfvo", { type: name }, value === null ? "" : element("xm:f", {}, textContent(fileValue(value))));
}
