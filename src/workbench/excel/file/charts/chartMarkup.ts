import type { BookModel } from "../../model/book";
import type { ChartModel, ChartSeriesModel } from "../../model/chart";
import { chart, drawing, officeRelationships } from "../package/namespaces";
import { element, textContent, xmlDeclaration } from "../xml/markup";
import { shapeOf } from "./chartTypes";
import type { ChartShape } from "./chartTypes";
import { numberCache, referencedValues, textCache } from "./seriesCache";

const value = (name: string, val: string | number | boolean): string => element(`c:${name}`, { val });

/** @param font of all words of the chart, Thai ones too; @throws Error for a type that no file can keep */
export function chartMarkup(model: ChartModel, book: BookModel, font: string): string {
  const shape = shapeOf(model.type);
  if (shape === undefined) throw new Error(`a chart of type ${model.type} cannot be saved`);
  const axes = shape.element === "pieChart" ? "" : axesMarkup(model, shape);
  return (
    xmlDeclaration +
    element(
      "c:chartSpace",
      { "xmlns:c": chart, "xmlns:a": drawing, "xmlns:r": officeRelationships },
      value("roundedCorners", false),
      element(
        "c:chart",
        {},
        model.title === "" ? "" : titleMarkup(model.title),
        value("autoTitleDeleted", model.title === ""),
        element("c:plotArea", {}, "<c:layout/>", plotMarkup(model, shape, book), axes),
        model.legendPosition === null ? "" : element("c:legend", {}, value("legendPos", legendSides[model.legendPosition]), value("overlay", false)),
        value("plotVisOnly", true),
        value("dispBlanksAs", "gap"),
      ),
      element("c:txPr", {}, "<a:bodyPr/><a:lstStyle/>", element("a:p", {}, element("a:pPr", {}, element("a:defRPr", {}, typefaces(font))), '<a:endParaRPr lang="th-TH"/>')),
    )
  );
}

const legendSides = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;

/** Thai is a complex script, which has a typeface of its own. */
const typefaces = (font: string): string => element("a:latin", { typeface: font }) + element("a:cs", { typeface: font });

function titleMarkup(text: string): string {
  const paragraphs = text.split("\n").map((line) => element("a:p", {}, line === "" ? "" : element("a:r", {}, element("a:t", {}, textContent(line)))));
  return element("c:title", {}, element("c:tx", {}, element("c:rich", {}, "<a:bodyPr/><a:lstStyle/>", ...paragraphs)), value("overlay", false));
}

function plotMarkup({ series }: ChartModel, { element: name, barDirection, grouping, hasMarkers }: ChartShape, book: BookModel): string {
  // One that has no values yet shows nothing.
  const list = series.filter(({ values }) => values !== "").map((each, index) => seriesMarkup(each, index, { element: name, hasMarkers }, book));
  const children = [
    barDirection === null ? "" : value("barDir", barDirection),
    grouping === null ? "" : value("grouping", grouping),
    value("varyColors", name === "pieChart"),
    ...list,
    name === "barChart" ? value("gapWidth", 150) : "",
    name === "barChart" && grouping !== "clustered" ? value("overlap", 100) : "",
    name === "lineChart" ? value("marker", true) : "",
    name === "pieChart" ? value("firstSliceAng", 0) : value("axId", categoryAxis) + value("axId", valueAxis),
  ];
  return element(`c:${name}`, {}, ...children);
}

const categoryAxis = 1;
const valueAxis = 2;

function seriesMarkup({ name, values, categories, color, lineStyle, markerStyle }: ChartSeriesModel, index: number, shape: Pick<ChartShape, "element" | "hasMarkers">, book: BookModel): string {
  const isLine = shape.element === "lineChart";
  const numbers = (reference: string): string => element("c:numRef", {}, element("c:f", {}, textContent(reference.slice(1))), numberCache(referencedValues(reference, book)));
  const texts = (reference: string): string => element("c:strRef", {}, element("c:f", {}, textContent(reference.slice(1))), textCache(referencedValues(reference, book)));
  return element(
    "c:ser",
    {},
    value("idx", index),
    value("order", index),
    name.startsWith("=") ? element("c:tx", {}, texts(name)) : name === "" ? "" : element("c:tx", {}, element("c:v", {}, textContent(name))),
    seriesLook(color, lineStyle, isLine),
    isLine ? element("c:marker", {}, value("symbol", shape.hasMarkers ? (markers[markerStyle] ?? "auto") : "none")) : "",
    shape.element === "barChart" ? value("invertIfNegative", false) : "",
    categories === null ? "" : element("c:cat", {}, texts(categories)),
    element("c:val", {}, numbers(values)),
    isLine ? value("smooth", false) : "",
  );
}

/** Office.js's words for markers and the file's. */
export const markers: Readonly<Record<string, string>> = {
  Automatic: "auto",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
  Picture: "picture",
};

export const dashes: Readonly<Record<ChartSeriesModel["lineStyle"], string | null>> = { Automatic: null, None: null, Continuous: "solid", Dash: "dash", Dot: "sysDot" };

function seriesLook(color: string, lineStyle: ChartSeriesModel["lineStyle"], isLine: boolean): string {
  const fill = color === "" ? "" : element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1).toUpperCase() }));
  const dash = dashes[lineStyle];
  const hasLine = lineStyle !== "Automatic" || (isLine && fill !== "");
  const line = !hasLine ? "" : element("a:ln", {}, lineStyle === "None" ? "<a:noFill/>" : isLine ? fill : "", dash === null ? "" : element("a:prstDash", { val: dash }));
  const look = (isLine ? "" : fill) + line;
  return look === "" ? "" : element("c:spPr", {}, look);
}

function axesMarkup({ categoryAxisTitle, valueAxis: { title, minimum, maximum, numberFormat } }: ChartModel, { barDirection }: ChartShape): string {
  const [across, up] = barDirection === "bar" ? ["l", "b"] : ["b", "l"];
  const axisTitle = (text: string): string => (text === "" ? "" : titleMarkup(text));
  return (
    element(
      "c:catAx",
      {},
      value("axId", categoryAxis),
      element("c:scaling", {}, value("orientation", "minMax")),
      value("delete", false),
      value("axPos", across ?? "b"),
      axisTitle(categoryAxisTitle),
      element("c:numFmt", { formatCode: "General", sourceLinked: true }),
      value("majorTickMark", "out"),
      value("minorTickMark", "none"),
      value("tickLblPos", "nextTo"),
      value("crossAx", valueAxis),
      value("crosses", "autoZero"),
    ) +
    element(
      "c:valAx",
      {},
      value("axId", valueAxis),
      element("c:scaling", {}, value("orientation", "minMax"), maximum === null ? "" : value("max", maximum), minimum === null ? "" : value("min", minimum)),
      value("delete", false),
      value("axPos", up ?? "l"),
      "<c:majorGridlines/>",
      axisTitle(title),
      element("c:numFmt", { formatCode: numberFormat, sourceLinked: numberFormat === "General" }),
      value("majorTickMark", "out"),
      value("minorTickMark", "none"),
      value("tickLblPos", "nextTo"),
      value("crossAx", categoryAxis),
      value("crosses", "autoZero"),
    )
  );
}
