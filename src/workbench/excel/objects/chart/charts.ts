import { requireAllowed } from "../../cells/permission";
import { pointOf } from "../../file/drawings/geometry";
import { chartTypes } from "../../file/charts/chartTypes";
import type { SheetModel } from "../../model/book";
import type { ChartModel } from "../../model/chart";
import { invalidArgument, itemNotFound, notImplemented } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";
import type { Session } from "../../session/session";
import type { ExcelClass, Method, ScalarMember } from "../excelClass";
import { refTo } from "../objectRef";
import type { ObjectRef } from "../objectRef";
import { areaOf, givenArea } from "../range/areaOf";
import { sameName } from "../../structure/tableNames";
import type { ChartTarget } from "../targets";
import { seriesOf } from "./sourceSeries";

/** @throws ExcelError AccessDenied */
export function requireChartChange(session: Session, { sheet }: Pick<ChartTarget, "sheet">): void {
  requireAllowed(session, sheet, "allowEditObjects");
}

/** Excel has some eighty types; of those that are not kept here none is quietly made another. */
function givenType(value: Given): string {
  const type = value.text();
  if (!/^[A-Z3][A-Za-z0-9]+$/.test(type)) throw invalidArgument(`${JSON.stringify(type)} is no type of chart.`);
  if (!chartTypes.includes(type)) throw notImplemented(`charts of type ${type}`);
  return type;
}

function find(sheet: SheetModel, key: Given): ObjectRef<"Chart"> | null {
  const chart = sheet.charts.find(({ id, name }) => id === key.text() || sameName(name, key.text()));
  return chart === undefined ? null : refTo("Chart", { sheet, chart });
}

/** The library asks for charts by a method, where other collections have an indexer. */
const getItem: Method<"ChartCollection"> = (sheet, args) => {
  const found = find(sheet, args.at(0));
  if (found === null) throw itemNotFound(`There is no chart ${JSON.stringify(args.at(0).raw)}.`);
  return found;
};

export const chartCollectionClass: ExcelClass<"ChartCollection"> = {
  name: "ChartCollection",
  scalars: { count: { get: (sheet) => sheet.charts.length } },
  collection: {
    itemClass: "Chart",
    items: (sheet) => sheet.charts.map((chart) => refTo("Chart", { sheet, chart })),
    find,
  },
  methods: {
    add: (sheet, args, session) => {
      requireChartChange(session, { sheet });
      const type = givenType(args.at(0));
      const source = args.at(1).object("Range");
      const by = args.at(2).optional()?.oneOf(["Auto", "Columns", "Rows"]) ?? "Auto";
      const series = seriesOf(source.sheet, areaOf(source), by);
      const chart: ChartModel = { ...emptyChart(sheet.charts, session.workspace.nextNumber()), type, series };
      sheet.charts.push(chart);
      return refTo("Chart", { sheet, chart });
    },
    getCount: (sheet) => sheet.charts.length,
    getItem,
    _GetItem: getItem,
  },
};

/** Where and how large Excel puts a new one: 5 by 3 inches. */
function emptyChart(others: readonly ChartModel[], number: number): ChartModel {
  let count = others.length + 1;
  while (others.some(({ name }) => sameName(name, `Chart ${count}`))) count++;
  return {
    id: `{${number.toString(16).toUpperCase().padStart(8, "0")}-0008-4000-8000-000000000000}`,
    name: `Chart ${count}`,
    type: "Line",
    top: 36,
    left: 36,
    width: 360,
    height: 216,
    title: "",
    legendPosition: "Bottom",
    categoryAxisTitle: "",
    valueAxis: { title: "", minimum: null, maximum: null, numberFormat: "General" },
    series: [],
  };
}

const place = (name: "top" | "left" | "width" | "height"): ScalarMember<"Chart"> => ({
  get: ({ chart }) => chart[name],
  set: (target, value, session) => {
    requireChartChange(session, target);
    const points = value.number();
    if (points < 0 || (points === 0 && (name === "width" || name === "height"))) throw invalidArgument(`${name} of a chart is ${points}.`);
    target.chart[name] = points;
  },
});

export const chartClass: ExcelClass<"Chart"> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  exists: ({ sheet, chart }, session) => session.book.sheets.includes(sheet) && sheet.charts.includes(chart),
  scalars: {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set: (target, value, session) => {
        requireChartChange(session, target);
        const name = value.text();
        if (name === "") throw invalidArgument("A chart has a name.");
        target.chart.name = name;
      },
    },
    chartType: {
      get: ({ chart }) => chart.type,
      set: (target, value, session) => {
        requireChartChange(session, target);
        target.chart.type = givenType(value);
      },
    },
    top: place("top"),
    left: place("left"),
    width: place("width"),
    height: place("height"),
  },
  objects: {
    axes: (target) => refTo("ChartAxes", target),
    dataLabels: (target) => refTo("ChartDataLabels", target),
    legend: (target) => refTo("ChartLegend", target),
    series: (target) => refTo("ChartSeriesCollection", target),
    title: (target) => refTo("ChartTitle", target),
    worksheet: ({ sheet }) => refTo("Worksheet", sheet),
  },
  methods: {
    delete: (target, _args, session) => {
      requireChartChange(session, target);
      target.sheet.charts.splice(target.sheet.charts.indexOf(target.chart), 1);
    },
    setData: (target, args, session) => {
      requireChartChange(session, target);
      const source = args.at(0).object("Range");
      target.chart.series = seriesOf(source.sheet, areaOf(source), args.at(1).optional()?.oneOf(["Auto", "Columns", "Rows"]) ?? "Auto");
    },
    setPosition: (target, args, session) => {
      requireChartChange(session, target);
      const { sheet, chart } = target;
      const first = givenArea(sheet, args.at(0));
      const end = args.at(1).optional();
      const start = pointOf(sheet, { row: first.top, column: first.left, x: 0, y: 0 });
      Object.assign(chart, start);
      if (end === null) return;
      const last = givenArea(sheet, end);
      const stop = pointOf(sheet, { row: last.bottom + 1, column: last.right + 1, x: 0, y: 0 });
      Object.assign(chart, { width: stop.left - start.left, height: stop.top - start.top });
    },
  },
};
