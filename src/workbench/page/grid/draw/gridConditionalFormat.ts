import type { IStyleBase } from "@univerjs/core";
import { cellAddress, columnLetters } from "../../../../workbook/cellRef";
import type { Area, BookModel, SheetModel } from "../../../excel/model/book";
import type { ConditionalFormatModel, ConditionalLook, ConditionalRule, ScalePoint } from "../../../excel/model/conditionalFormat";
import type { PlainFormulas } from "../formulas/plainFormula";
import { gridRange } from "./gridSheet";
import { gridBorder } from "./gridStyle";
import { gridNumberFormat } from "./numberFormat";

/** A conditional format in the form Univer's file keeps it. */
export interface GridConditionalFormat {
  readonly cfId: string;
  readonly ranges: ReturnType<typeof gridRange>[];
  readonly stopIfTrue: boolean;
  readonly rule: Readonly<Record<string, unknown>>;
}

type Plain = (formula: string) => string;

/** Null for icon sets, which the grid draws with other icons than Excel: it then shows the values alone. */
export function gridConditionalFormat(model: ConditionalFormatModel, sheet: SheetModel, formulas: PlainFormulas): GridConditionalFormat | null {
  const first = model.areas[0];
  if (first === undefined) return null;
  const cell = cellAddress({ row: first.top + 1, column: first.left + 1 });
  const word = wordCompared(model, first);
  const rule = word !== null ? highlight(word.look, { subType: "text", operator: "equal", value: word.text }) : gridRule(model.rule, cell, (formula) => formulas.at(formula, { sheet, row: first.top, column: first.left }));
  return rule && { cfId: model.id, ranges: model.areas.map(gridRange), stopIfTrue: model.stopIfTrue, rule };
}

function gridRule(rule: ConditionalRule, cell: string, plain: Plain): Readonly<Record<string, unknown>> | null {
  switch (rule.kind) {
    case "custom":
      return highlight(rule.look, { subType: "formula", value: plain(rule.formula) });
    case "cellValue":
      return highlight(rule.look, { subType: "formula", value: comparison(rule, cell, plain) });
    case "containsText":
      return highlight(rule.look, { subType: "text", operator: textOperators[rule.operator], value: rule.text });
    case "dataBar":
      return {
        type: "dataBar",
        isShowValue: rule.showValue,
        config: { min: point(rule.min, "min"), max: point(rule.max, "max"), isGradient: rule.isGradient, positiveColor: rule.color, nativeColor: "#FF0000" },
      };
    case "colorScale":
      return {
        type: "colorScale",
        config: rule.points.map((each, index) => ({ index, color: each.color, value: point(each, index === 0 ? "min" : "max") })),
      };
    case "iconSet":
      return null;
  }
}

/** `=$I4="ช้ากว่าแผน"` over column I says that a cell is a word. The grid compares words at once, formulas it calculates cell by cell. */
function wordCompared({ areas, rule }: ConditionalFormatModel, first: Area): { readonly text: string; readonly look: ConditionalLook } | null {
  const [, letters, row, text] = (rule.kind === "custom" ? /^=\$?([A-Z]{1,3})(\d+)="((?:[^"]|"")*)"$/.exec(rule.formula) : null) ?? [];
  const isOwnCell = letters === columnLetters(first.left + 1) && Number(row) === first.top + 1;
  const isOneColumn = areas.every(({ left, right }) => left === first.left && right === first.left);
  return rule.kind === "custom" && text !== undefined && text !== "" && isOwnCell && isOneColumn ? { text: text.replaceAll('""', '"'), look: rule.look } : null;
}

const textOperators = { Contains: "containsText", NotContains: "notContainsText", BeginsWith: "beginsWith", EndsWith: "endsWith" } as const;

const highlight = (look: ConditionalLook, what: object): Readonly<Record<string, unknown>> => ({ type: "highlightCell", style: gridLook(look), ...what });

/** A comparison as a formula about the area's first cell: the grid compares with numbers only, Excel with formulas too. */
function comparison({ operator, formula1, formula2 }: ConditionalRule & { kind: "cellValue" }, cell: string, plain: Plain): string {
  const low = plain(formula1).replace(/^=/, "");
  const high = plain(formula2 ?? formula1).replace(/^=/, "");
  switch (operator) {
    case "Between":
      return `=AND(${cell}>=${low},${cell}<=${high})`;
    case "NotBetween":
      return `=OR(${cell}<${low},${cell}>${high})`;
    default:
      return `=${cell}${signs[operator]}(${low})`;
  }
}

const signs = { EqualTo: "=", NotEqualTo: "<>", GreaterThan: ">", LessThan: "<", GreaterThanOrEqualTo: ">=", LessThanOrEqualTo: "<=" } as const;

function gridLook({ fill, fontColor, bold, italic, strikethrough, underline, numberFormat, borders }: ConditionalLook): IStyleBase {
  const [edge] = Object.values(borders ?? {});
  return {
    ...(fill === undefined || fill === "" ? {} : { bg: { rgb: fill } }),
    ...(fontColor === undefined || fontColor === "" ? {} : { cl: { rgb: fontColor } }),
    ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
    ...(italic === undefined ? {} : { it: italic ? 1 : 0 }),
    ...(strikethrough === true ? { st: { s: 1 } } : {}),
    ...(underline === undefined || underline === "None" ? {} : { ul: { s: 1 } }),
    ...(numberFormat === undefined ? {} : { n: { pattern: gridNumberFormat(numberFormat) } }),
    ...(edge === undefined || edge.line === "None" ? {} : { bd: { t: gridBorder(edge), r: gridBorder(edge), b: gridBorder(edge), l: gridBorder(edge) } }),
  };
}

const pointTypes = { LowestValue: "min", HighestValue: "max", Number: "num", Percent: "percent", Formula: "formula", Percentile: "percentile" } as const;

function point({ type, formula }: ScalePoint, automatic: "min" | "max"): { readonly type: string; readonly value?: number | string } {
  const kind = type === "Automatic" ? automatic : pointTypes[type];
  if (formula === null || kind === "min" || kind === "max") return { type: kind };
  return { type: kind, value: kind === "formula" ? formula : Number(formula.replace(/^=/, "")) };
}

/** By sheet, the areas of conditional formats that change the number format, which the grid leaves to `univer/cellLooks.ts`. */
export function numberFormatAreas({ sheets }: BookModel): ReadonlyMap<string, readonly Area[]> {
  const changesFormat = ({ rule }: ConditionalFormatModel): boolean => "look" in rule && rule.look.numberFormat !== undefined;
  return new Map(sheets.map(({ id, conditionalFormats }) => [id, uniqueAreas(conditionalFormats.filter(changesFormat).flatMap(({ areas }) => areas))]));
}

const uniqueAreas = (areas: readonly Area[]): Area[] => [...new Map(areas.map((area) => [JSON.stringify(area), area])).values()];
