import { markers } from "../../file/charts/chartMarkup";
import { parseSheetReference, sheetReference } from "../../file/grid/sheetReference";
import { wireValue } from "../../cells/readCells";
import type { ChartSeriesModel } from "../../model/chart";
import { notImplemented } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";
import type { Session } from "../../session/session";
import { findSheet } from "../../structure/sheets";
import type { ExcelClass } from "../excelClass";
import { givenColor } from "../format/givenColor";
import { refTo } from "../objectRef";
import { areaOf } from "../range/areaOf";
import type { ChartSeriesTarget } from "../targets";
import { requireChartChange } from "./charts";
import { newSeries } from "./sourceSeries";

function change(target: ChartSeriesTarget, session: Session, over: Partial<ChartSeriesModel>): void {
  requireChartChange(session, target);
  Object.assign(target.series, over);
}

function referenceTo(value: Given): string {
  const range = value.object("Range");
  return `=${sheetReference(range.sheet.name, areaOf(range))}`;
}

/** A name that refers to a cell is shown as what the cell says. */
function shownName({ series: { name } }: ChartSeriesTarget, session: Session): string {
  const reference = name.startsWith("=") ? parseSheetReference(name.slice(1)) : null;
  const sheet = reference === null ? null : findSheet(session.book, reference.sheet);
  return reference === null || sheet === null ? name : String(wireValue(sheet.rows[reference.area.top]?.values[reference.area.left]));
}

export const chartSeriesCollectionClass: ExcelClass<"ChartSeriesCollection"> = {
  name: "ChartSeriesCollection",
  scalars: { count: { get: ({ chart }) => chart.series.length } },
  collection: { itemClass: "ChartSeries", items: (target) => target.chart.series.map((series) => refTo("ChartSeries", { ...target, series })) },
  methods: {
    add: (target, args, session) => {
      requireChartChange(session, target);
      const name = args.at(0).optional()?.text() ?? "";
      const index = args.at(1).optional()?.wholeNumber() ?? target.chart.series.length;
      const series = newSeries(name, "", null);
      target.chart.series.splice(index, 0, series);
      return refTo("ChartSeries", { ...target, series });
    },
  },
};

export const chartSeriesClass: ExcelClass<"ChartSeries"> = {
  name: "ChartSeries",
  exists: ({ chart, series }) => chart.series.includes(series),
  scalars: {
    name: { get: shownName, set: (target, value, session) => change(target, session, { name: value.text() }) },
    markerStyle: {
      get: ({ series }) => series.markerStyle,
      set: (target, value, session) => change(target, session, { markerStyle: value.oneOf(Object.keys(markers).filter((style) => style !== "Picture")) }),
    },
    hasDataLabels: {
      get: () => false,
      set: (_target, value) => {
        if (value.boolean()) throw notImplemented("labels at the points of a series");
      },
    },
  },
  objects: { format: (target) => refTo("ChartSeriesFormat", target) },
  methods: {
    delete: (target, _args, session) => {
      requireChartChange(session, target);
      target.chart.series.splice(target.chart.series.indexOf(target.series), 1);
    },
    setValues: (target, args, session) => change(target, session, { values: referenceTo(args.at(0)) }),
    setXAxisValues: (target, args, session) => change(target, session, { categories: referenceTo(args.at(0)) }),
  },
};

export const chartSeriesFormatClass: ExcelClass<"ChartSeriesFormat"> = {
  name: "ChartSeriesFormat",
  objects: { fill: (target) => refTo("ChartFill", target), line: (target) => refTo("ChartLineFormat", target) },
};

export const chartFillClass: ExcelClass<"ChartFill"> = {
  name: "ChartFill",
  methods: {
    clear: (target, _args, session) => change(target, session, { color: "" }),
    setSolidColor: (target, args, session) => change(target, session, { color: givenColor(args.at(0)) }),
  },
};

/** A series has one colour here, of its line or of what it fills. */
export const chartLineFormatClass: ExcelClass<"ChartLineFormat"> = {
  name: "ChartLineFormat",
  scalars: {
    color: { get: ({ series }) => series.color, set: (target, value, session) => change(target, session, { color: givenColor(value) }) },
    lineStyle: {
      get: ({ series }) => series.lineStyle,
      set: (target, value, session) => {
        const style = value.oneOf(["Automatic", "None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "RoundDot"]);
        if (style !== "Automatic" && style !== "None" && style !== "Continuous" && style !== "Dash" && style !== "Dot") throw notImplemented(`lines of style ${style}`);
        change(target, session, { lineStyle: style });
      },
    },
  },
  methods: { clear: (target, _args, session) => change(target, session, { lineStyle: "None" }) },
};
