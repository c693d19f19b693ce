import type { ChartModel, ChartSeriesModel } from "../../model/chart";
import { decodeText } from "../xml/cellText";
import { childOf, childrenOf } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { markers } from "./chartMarkup";
import { typeOf } from "./chartTypes";

type ChartContent = Omit<ChartModel, "id" | "name" | "top" | "left" | "width" | "height">;

const val = (element: XmlElement | undefined, local: string): string | undefined => childOf(element, local)?.attributes["val"];

/** What a chart shows, and what of it is simplified; null for a chart of several kinds or one that the model does not know. */
export function readChart(space: XmlElement): { readonly chart: ChartContent; readonly simplified: readonly string[] } | null {
  const chart = childOf(space, "chart");
  const plot = childOf(chart, "plotArea");
  const kinds = plot?.children.filter(({ local }) => local.endsWith("Chart")) ?? [];
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) return null;
  const series = childrenOf(kind, "ser").map(readSeries);
  if (series.length === 0 || series.some((each) => each === null)) return null;
  const hasMarkers = kind.local === "lineChart" && childrenOf(kind, "ser").some((each) => val(childOf(each, "marker"), "symbol") !== "none");
  const grouping = (val(kind, "grouping") ?? null) as "standard" | null;
  const barDirection = kind.local === "barChart" ? ((val(kind, "barDir") ?? "col") as "col") : null;
  const type = typeOf({ element: kind.local, barDirection, grouping, hasMarkers });
  if (type === undefined) return null;
  const axis = childOf(plot, "valAx");
  const scaling = childOf(axis, "scaling");
  const limit = (name: string): number | null => {
    const value = val(scaling, name);
    return value === undefined || !Number.isFinite(Number(value)) ? null : Number(value);
  };
  const legend = childOf(chart, "legend");
  return {
    chart: {
      type,
      title: titleOf(chart),
      legendPosition: legend === undefined ? null : (sides[val(legend, "legendPos") ?? "r"] ?? "Right"),
      categoryAxisTitle: titleOf(childOf(plot, "catAx") ?? childOf(plot, "dateAx")),
      valueAxis: { title: titleOf(axis), minimum: limit("min"), maximum: limit("max"), numberFormat: decodeText(childOf(axis, "numFmt")?.attributes["formatCode"] ?? "General") },
      series: series as ChartSeriesModel[],
    },
    simplified: simplified(plot, kind),
  };
}

const sides: Readonly<Record<string, "Top" | "Bottom" | "Left" | "Right">> = { t: "Top", b: "Bottom", l: "Left", r: "Right", tr: "Right" };

function titleOf(element: XmlElement | undefined): string {
  const rich = childOf(childOf(childOf(element, "title"), "tx"), "rich");
  return childrenOf(rich, "p").map((paragraph) => childrenOf(paragraph, "r").map((run) => decodeText(childOf(run, "t")?.text ?? "")).join("")).join("\n");
}

function readSeries(series: XmlElement): ChartSeriesModel | null {
  const reference = (element: XmlElement | undefined): string | null => {
    const text = childOf(element?.children.find(({ local }) => ["numRef", "strRef", "multiLvlStrRef"].includes(local)), "f")?.text;
    return text === undefined ? null : `=${decodeText(text)}`;
  };
  const values = reference(childOf(series, "val"));
  if (values === null) return null;
  const name = childOf(series, "tx");
  const look = childOf(series, "spPr");
  const line = childOf(look, "ln");
  const solid = childOf(childOf(line ?? look, "solidFill") === undefined ? look : (line ?? look), "solidFill");
  const color = val(solid, "srgbClr");
  return {
    name: reference(name) ?? decodeText(childOf(name, "v")?.text ?? ""),
    values,
    categories: reference(childOf(series, "cat")),
    color: color === undefined ? "" : `#${color.toUpperCase()}`,
    lineStyle: lineStyleOf(line),
    markerStyle: Object.keys(markers).find((word) => markers[word] === val(childOf(series, "marker"), "symbol")) ?? "Automatic",
  };
}

function lineStyleOf(line: XmlElement | undefined): ChartSeriesModel["lineStyle"] {
  if (childOf(line, "noFill") !== undefined) return "None";
  const dash = val(line, "prstDash");
  if (dash === undefined) return "Automatic";
  return dash === "solid" ? "Continuous" : /dot/i.test(dash) && !/dash/i.test(dash) ? "Dot" : "Dash";
}

/** What is in the chart, changes what it shows, and has no place in the model. */
function simplified(plot: XmlElement | undefined, kind: XmlElement): string[] {
  const inSeries = ["dLbls", "trendline", "errBars", "dPt"].filter((local) => childrenOf(kind, "ser").some((series) => childOf(series, local) !== undefined));
  return [...inSeries, ...["dTable"].filter((local) => childOf(plot, local) !== undefined)];
}
