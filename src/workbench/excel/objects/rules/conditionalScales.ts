import type { ScalePoint } from "../../model/conditionalFormat";
import { invalidArgument, notImplemented } from "../../protocol/excelError";
import { given } from "../../protocol/given";
import type { Given } from "../../protocol/given";
import type { ExcelClass } from "../excelClass";
import { givenColor } from "../format/givenColor";
import { refTo } from "../objectRef";
import { iconSetWords } from "../../file/words/ruleWords";
import { changeRule, ruleOf } from "./conditionalRules";
import { givenFormula, onlyKnown } from "./givenFormula";

/** `{ type, formula }`; some types need no formula, and a number may be written as one. */
function givenPoint(record: Readonly<Record<string, unknown>>, place: string, types: readonly ScalePoint["type"][]): ScalePoint {
  const type = given(record["type"], `${place}.type`).oneOf(types);
  if (type === "Automatic" || type === "LowestValue" || type === "HighestValue") return { type, formula: null };
  const value = given(record["formula"] ?? null, `${place}.formula`);
  if (typeof value.raw === "number") return { type, formula: String(value.number()) };
  const plain = value.text().replace(/^=/, "");
  if (plain.trim() !== "" && Number.isFinite(Number(plain))) return { type, formula: plain };
  return { type, formula: givenFormula(value) };
}

const shown = ({ type, formula }: ScalePoint): Record<string, unknown> => ({ type, ...(formula !== null && { formula }) });

const scaleTypes: readonly ScalePoint["type"][] = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"];

const bound = (name: "min" | "max") => ({
  get: (target: Parameters<typeof ruleOf>[0]) => shown(ruleOf(target, "dataBar")[name]),
  set: (target: Parameters<typeof ruleOf>[0], value: Given, session: Parameters<typeof changeRule>[1]) =>
    changeRule(target, session, "dataBar", () => ({ [name]: givenPoint(onlyKnown(value, ["type", "formula"]), name, ["Automatic", ...scaleTypes]) })),
});

export const dataBarConditionalFormatClass: ExcelClass<"DataBarConditionalFormat"> = {
  name: "DataBarConditionalFormat",
  scalars: {
    showDataBarOnly: {
      get: (target) => !ruleOf(target, "dataBar").showValue,
      set: (target, value, session) => changeRule(target, session, "dataBar", () => ({ showValue: !value.boolean() })),
    },
    lowerBoundRule: bound("min"),
    upperBoundRule: bound("max"),
  },
  objects: { positiveFormat: (target) => refTo("ConditionalDataBarPositiveFormat", target) },
};

export const conditionalDataBarPositiveFormatClass: ExcelClass<"ConditionalDataBarPositiveFormat"> = {
  name: "ConditionalDataBarPositiveFormat",
  scalars: {
    fillColor: {
      get: (target) => ruleOf(target, "dataBar").color,
      set: (target, value, session) => changeRule(target, session, "dataBar", () => ({ color: givenColor(value) })),
    },
    gradientFill: {
      get: (target) => ruleOf(target, "dataBar").isGradient,
      set: (target, value, session) => changeRule(target, session, "dataBar", () => ({ isGradient: value.boolean() })),
    },
    borderColor: {
      get: () => "",
      set: (_target, value) => {
        if (value.text() !== "") throw notImplemented("borders of data bars");
      },
    },
  },
};

export const colorScaleConditionalFormatClass: ExcelClass<"ColorScaleConditionalFormat"> = {
  name: "ColorScaleConditionalFormat",
  scalars: {
    threeColorScale: { get: (target) => ruleOf(target, "colorScale").points.length === 3 },
    criteria: {
      get: (target) => {
        const points = ruleOf(target, "colorScale").points.map((point) => ({ ...shown(point), color: point.color }));
        const [minimum, midpoint, maximum] = points.length === 3 ? points : [points[0], undefined, points[1]];
        return { minimum, ...(midpoint !== undefined && { midpoint }), maximum };
      },
      set: (target, value, session) =>
        changeRule(target, session, "colorScale", () => {
          const record = onlyKnown(value, ["minimum", "midpoint", "maximum"]);
          const names = ["minimum", "midpoint", "maximum"].filter((name) => name !== "midpoint" || (record[name] !== undefined && record[name] !== null));
          const points = names.map((name) => {
            const point = onlyKnown(given(record[name], name), ["type", "formula", "color"]);
            return { ...givenPoint(point, name, scaleTypes), color: givenColor(given(point["color"], `${name}.color`)) };
          });
          return { points };
        }),
    },
  },
};

const iconCounts: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };
const iconCount = (style: string): number => iconCounts[/^(Three|Four|Five)/.exec(style)?.[0] ?? ""] ?? 3;

export const iconSetConditionalFormatClass: ExcelClass<"IconSetConditionalFormat"> = {
  name: "IconSetConditionalFormat",
  scalars: {
    style: {
      get: (target) => ruleOf(target, "iconSet").style,
      set: (target, value, session) =>
        changeRule(target, session, "iconSet", () => {
          const style = value.text();
          if (iconSetWords.toFile(style) === undefined) throw invalidArgument(`There is no icon set ${style}.`);
          const count = iconCount(style);
          return { style, points: Array.from({ length: count }, (_point, index) => ({ type: "Percent" as const, formula: String(Math.round((100 * index) / count)) })) };
        }),
    },
    showIconOnly: {
      get: (target) => ruleOf(target, "iconSet").showIconOnly,
      set: (target, value, session) => changeRule(target, session, "iconSet", () => ({ showIconOnly: value.boolean() })),
    },
    reverseIconOrder: {
      get: (target) => ruleOf(target, "iconSet").reverse,
      set: (target, value, session) => changeRule(target, session, "iconSet", () => ({ reverse: value.boolean() })),
    },
    criteria: {
      get: (target) => ruleOf(target, "iconSet").points.map((point) => ({ ...shown(point), operator: "GreaterThanOrEqual" })),
      set: (target, value, session) =>
        changeRule(target, session, "iconSet", ({ style, points }) => {
          const list = value.list();
          if (list.length !== iconCount(style)) throw invalidArgument(`${style} has ${iconCount(style)} icons.`);
          // The first icon is for whatever is below the second; its criterion counts for nothing and may be empty.
          return { points: list.map((each, index) => (index === 0 ? (points[0] ?? { type: "Percent" as const, formula: "0" }) : givenIcon(each))) };
        }),
    },
  },
};

function givenIcon(value: Given): ScalePoint {
  const record = onlyKnown(value, ["type", "formula", "operator", "customIcon"]);
  if (given(record["operator"] ?? null, "operator").optional()?.oneOf(["GreaterThan", "GreaterThanOrEqual"]) === "GreaterThan") throw notImplemented("icons above a value only");
  if (given(record["customIcon"] ?? null, "customIcon").optional() !== null) throw notImplemented("icons of one's own");
  return givenPoint(record, "criteria", ["Number", "Percent", "Formula", "Percentile"]);
}
