import type { ChartModel } from "../../model/chart";
import { invalidArgument, notImplemented } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";
import type { Session } from "../../session/session";
import type { ExcelClass, ScalarMember } from "../excelClass";
import { refTo } from "../objectRef";
import type { ChartAxisTarget, ChartTarget } from "../targets";
import { requireChartChange } from "./charts";

/** A part that the emulation has in one way only. */
const always = <C extends "ChartTitle" | "ChartLegend" | "ChartDataLabels">(value: unknown, name: string): ScalarMember<C> => ({
  get: () => value,
  set: (_target, wanted) => {
    if (wanted.raw !== value) throw notImplemented(`${name} of a chart other than ${String(value)}`);
  },
});

function change(target: ChartTarget, session: Session, over: Partial<ChartModel>): void {
  requireChartChange(session, target);
  Object.assign(target.chart, over);
}

/** A title without a text is none. */
export const chartTitleClass: ExcelClass<"ChartTitle"> = {
  name: "ChartTitle",
  scalars: {
    text: { get: ({ chart }) => chart.title, set: (target, value, session) => change(target, session, { title: value.text() }) },
    visible: {
      get: ({ chart }) => chart.title !== "",
      set: (target, value, session) => {
        if (!value.boolean()) change(target, session, { title: "" });
        else if (target.chart.title === "") change(target, session, { title: "Chart Title" });
      },
    },
    overlay: always(false, "titles upon the plot"),
  },
};

export const chartLegendClass: ExcelClass<"ChartLegend"> = {
  name: "ChartLegend",
  scalars: {
    visible: {
      get: ({ chart }) => chart.legendPosition !== null,
      set: (target, value, session) => change(target, session, { legendPosition: value.boolean() ? (target.chart.legendPosition ?? "Bottom") : null }),
    },
    position: {
      get: ({ chart }) => chart.legendPosition ?? "Bottom",
      set: (target, value, session) => {
        const position = value.oneOf(["Top", "Bottom", "Left", "Right", "Corner", "Custom"]);
        if (position === "Corner" || position === "Custom") throw notImplemented(`legends at ${position}`);
        change(target, session, { legendPosition: position });
      },
    },
    overlay: always(false, "legends upon the plot"),
  },
};

/** The emulation has no labels at points: they may be switched off, which they are. */
export const chartDataLabelsClass: ExcelClass<"ChartDataLabels"> = {
  name: "ChartDataLabels",
  scalars: Object.fromEntries(["showValue", "showSeriesName", "showCategoryName", "showLegendKey", "showPercentage", "showBubbleSize"].map((name) => [name, always<"ChartDataLabels">(false, name)])),
};

export const chartAxesClass: ExcelClass<"ChartAxes"> = {
  name: "ChartAxes",
  objects: {
    categoryAxis: (target) => refTo("ChartAxis", { ...target, isValue: false }),
    valueAxis: (target) => refTo("ChartAxis", { ...target, isValue: true }),
  },
  methods: {
    getItem: (target, args) => {
      const type = args.at(0).oneOf(["Category", "Value", "Series"]);
      const group = args.at(1).optional()?.oneOf(["Primary", "Secondary"]) ?? "Primary";
      if (type === "Series" || group === "Secondary") throw notImplemented(`${group} ${type} axes`);
      return refTo("ChartAxis", { ...target, isValue: type === "Value" });
    },
  },
};

/** "" = as Excel sees fit. */
const limit = (name: "minimum" | "maximum"): ScalarMember<"ChartAxis"> => ({
  get: ({ chart, isValue }) => (isValue ? (chart.valueAxis[name] ?? "") : ""),
  set: (target, value, session) => {
    requireChartChange(session, target);
    if (!target.isValue) throw notImplemented("limits of a category axis");
    target.chart.valueAxis[name] = value.raw === "" ? null : value.number();
  },
});

export const chartAxisClass: ExcelClass<"ChartAxis"> = {
  name: "ChartAxis",
  scalars: {
    minimum: limit("minimum"),
    maximum: limit("maximum"),
    type: { get: ({ isValue }) => (isValue ? "Value" : "Category") },
    axisGroup: { get: () => "Primary" },
    numberFormat: {
      get: ({ chart, isValue }) => (isValue ? chart.valueAxis.numberFormat : "General"),
      set: (target, value, session) => {
        requireChartChange(session, target);
        if (!target.isValue) throw notImplemented("number formats of a category axis");
        target.chart.valueAxis.numberFormat = notEmpty(value);
      },
    },
  },
  objects: { title: (target) => refTo("ChartAxisTitle", target) },
};

function notEmpty(value: Given): string {
  if (value.text() === "") throw invalidArgument("A number format is not empty.");
  return value.text();
}

const titleOf = ({ chart, isValue }: ChartAxisTarget): string => (isValue ? chart.valueAxis.title : chart.categoryAxisTitle);

function setTitle(target: ChartAxisTarget, session: Session, text: string): void {
  requireChartChange(session, target);
  if (target.isValue) target.chart.valueAxis.title = text;
  else target.chart.categoryAxisTitle = text;
}

export const chartAxisTitleClass: ExcelClass<"ChartAxisTitle"> = {
  name: "ChartAxisTitle",
  scalars: {
    text: { get: titleOf, set: (target, value, session) => setTitle(target, session, value.text()) },
    visible: {
      get: (target) => titleOf(target) !== "",
      set: (target, value, session) => {
        if (!value.boolean()) setTitle(target, session, "");
        else if (titleOf(target) === "") setTitle(target, session, "Axis Title");
      },
    },
  },
};
