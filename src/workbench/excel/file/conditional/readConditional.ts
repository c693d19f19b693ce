import type { Area } from "../../model/area";
import type { ConditionalFormatModel, ConditionalLook, ConditionalRule } from "../../model/conditionalFormat";
import { fromFileFormula } from "../formula/newerFunctions";
import { parseAreas } from "../grid/areaNames";
import { damaged } from "../package/fault";
import type { LostParts } from "../package/lost";
import type { StyleLists } from "../styles/readStyles";
import { operatorWords } from "../words/ruleWords";
import { flag, numberOf } from "../xml/attributes";
import { decodeText } from "../xml/cellText";
import { childOf, childrenOf } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { readLook } from "../styles/readLook";
import { containsTextOf } from "./containsText";
import { readColorScale, readDataBar, readIconSet } from "./readScales";

export interface ConditionalContext {
  readonly part: string;
  readonly lost: LostParts;
  readonly styles: StyleLists;
  /** A new id for each rule that has none. */
  newId(index: number): string;
}

interface Ranked {
  readonly priority: number;
  readonly format: ConditionalFormatModel;
}

/**
 * The conditional formats of a sheet in order of priority: the sheet's own, those that Excel 2010's extension adds, and what
 * it says further of data bars. Rules of kinds that the model does not know are noted as lost.
 */
export function readConditionalFormats(sheet: XmlElement, extension: XmlElement | undefined, context: ConditionalContext): ConditionalFormatModel[] {
  const { part, lost, newId } = context;
  const extended = childrenOf(extension, "conditionalFormatting").flatMap((formatting) =>
    childrenOf(formatting, "cfRule").map((rule) => ({ rule, sqref: childOf(formatting, "sqref")?.text ?? "" })),
  );
  const extras = new Map(extended.map(({ rule }) => [rule.attributes["id"] ?? "", rule]));
  const found: Ranked[] = [];
  const linked = new Set<string>();
  const add = (rule: XmlElement, sqref: string, extra: XmlElement | undefined): void => {
    const type = rule.attributes["type"] ?? "";
    const areas = areasOf(sqref, part);
    const read = readRule(rule, extra, areas, context);
    if (read === null) {
      lost.note(part, `cfRule ${type}`);
      return;
    }
    const id = extra?.attributes["id"] ?? rule.attributes["id"] ?? newId(found.length);
    found.push({ priority: numberOf(rule, "priority", part, found.length + 1), format: { id, areas, stopIfTrue: flag(rule, "stopIfTrue"), rule: read } });
  };
  for (const formatting of childrenOf(sheet, "conditionalFormatting")) {
    for (const rule of childrenOf(formatting, "cfRule")) {
      const id = idOf(rule);
      linked.add(id);
      add(rule, formatting.attributes["sqref"] ?? "", extras.get(id));
    }
  }
  for (const { rule, sqref } of extended) {
    if (!linked.has(rule.attributes["id"] ?? "")) add(rule, sqref, undefined);
  }
  return found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

/** The id by which a rule of the sheet names what the extension says of it. */
function idOf(rule: XmlElement): string {
  return childrenOf(childOf(rule, "extLst"), "ext").map((ext) => childOf(ext, "id")?.text.trim() ?? "").find((id) => id !== "") ?? "none";
}

function areasOf(sqref: string, part: string): Area[] {
  const areas = parseAreas(sqref);
  if (areas === null || areas.length === 0) throw damaged(part, "value", `conditionalFormatting ${sqref}`);
  return areas;
}

function readRule(rule: XmlElement, extra: XmlElement | undefined, areas: readonly Area[], { part, styles, lost }: ConditionalContext): ConditionalRule | null {
  const formulas = [...childrenOf(rule, "formula"), ...childrenOf(rule, "f")].map(({ text }) => decodeText(text));
  const [first, second] = formulas.map(fromFileFormula);
  switch (rule.attributes["type"]) {
    case "expression":
      return first === undefined ? null : { kind: "custom", formula: first, look: lookOf(rule, styles, part) };
    case "cellIs": {
      const operator = operatorWords.toWord(rule.attributes["operator"]);
      if (operator === undefined || first === undefined) return null;
      return { kind: "cellValue", operator, formula1: first, formula2: second ?? null, look: lookOf(rule, styles, part) };
    }
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith": {
      const found = containsTextOf(rule.attributes["type"], rule.attributes["text"], formulas[0] ?? "", areas[0]);
      return found === null ? null : { ...found, look: lookOf(rule, styles, part) };
    }
    case "dataBar":
      return readDataBar(rule, extra, styles.palette, part);
    case "colorScale":
      return readColorScale(rule, styles.palette, part);
    case "iconSet":
      return readIconSet(rule, part, lost);
    default:
      return null;
  }
}

/** By number in the sheet's own rules, written out in the extension's. */
function lookOf(rule: XmlElement, { looks, palette }: StyleLists, part: string): ConditionalLook {
  const dxf = childOf(rule, "dxf");
  if (dxf !== undefined) return readLook(dxf, palette, part);
  const id = numberOf(rule, "dxfId", part, null);
  if (id === null) return {};
  const look = looks[id];
  if (look === undefined) throw damaged(part, "value", `dxfId="${id}"`);
  // Each rule may change its own.
  return structuredClone(look);
}
