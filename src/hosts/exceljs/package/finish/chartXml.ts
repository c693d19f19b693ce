import { columnLetters } from "../../../../workbook/cellRef";
import type { ChartSeries, LayoutBlock, LayoutChart } from "../../../../workbook/reportLayout";
import { encodeCellText } from "../../../../ooxml/xml/cellText";
import { declaration } from "../../../../ooxml/xml/declaration";
import { escapeXml } from "../../../../ooxml/xml/xmlText";
import type { ChartFacts } from "./finishStep";

/**
 * A chart's part. It holds what its cells say besides their addresses, so that viewers that do not calculate show it; every text names its font for
 * Latin and for Thai letters. Source: ECMA-376 part 1, 21.2.
 */
export function chartXml({ chart, valuesOf }: ChartFacts, sheetName: string): string {
  const { kind, title, series, valueAxis, font } = chart;
  const plot = series.map((each, index) => seriesXml(each, index, chart, valuesOf, sheetName)).join("");
  const grouping = kind === "line" ? `<c:grouping val="standard"/>` : `<c:barDir val="col"/><c:grouping val="clustered"/>`;
  const element = kind === "line" ? "lineChart" : "barChart";
  const after = kind === "line" ? `<c:marker val="1"/>` : `<c:gapWidth val="80"/>`;
  return (
    `${declaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"` +
    ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart>` +
    (title === "" ? `<c:autoTitleDeleted val="1"/>` : `${titleXml(title, font, 1400)}<c:autoTitleDeleted val="0"/>`) +
    `<c:plotArea><c:layout/><c:${element}>${grouping}<c:varyColors val="0"/>${plot}${after}<c:axId val="1001"/><c:axId val="1002"/></c:${element}>` +
    `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/>${textXml(font, 1000)}<c:crossAx val="1002"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>${limit("max", valueAxis.max)}${limit("min", valueAxis.min)}</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/>` +
    `${valueAxis.title === "" ? "" : titleXml(valueAxis.title, font, 1000)}<c:numFmt formatCode="${escapeXml(valueAxis.numberFormat)}" sourceLinked="0"/><c:majorTickMark val="out"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textXml(font, 1000)}<c:crossAx val="1001"/><c:crosses val="autoZero"/></c:valAx></c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(font, 1000)}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function seriesXml({ name, values, color }: ChartSeries, index: number, { kind, categories }: LayoutChart, valuesOf: ChartFacts["valuesOf"], sheetName: string): string {
  const fill = `<a:solidFill><a:srgbClr val="${color.toUpperCase()}"/></a:solidFill>`;
  const look = kind === "line" ? `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>` : `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  const smooth = kind === "line" ? `<c:smooth val="0"/>` : "";
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${text(name)}</c:v></c:tx>${look}` +
    `<c:cat><c:strRef><c:f>${escapeXml(reference(categories, sheetName))}</c:f>${cache("strCache", valuesOf(categories))}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapeXml(reference(values, sheetName))}</c:f>${cache("numCache", valuesOf(values))}</c:numRef></c:val>${smooth}</c:ser>`
  );
}

function cache(element: "strCache" | "numCache", values: readonly (string | number | null)[]): string {
  const points = values.flatMap((value, index) => {
    const isShown = value !== null && (element === "strCache" || typeof value === "number");
    return isShown ? [`<c:pt idx="${index}"><c:v>${typeof value === "number" ? value : text(value)}</c:v></c:pt>`] : [];
  });
  const format = element === "numCache" ? "<c:formatCode>General</c:formatCode>" : "";
  return `<c:${element}>${format}<c:ptCount val="${values.length}"/>${points.join("")}</c:${element}>`;
}

function titleXml(title: string, font: string, size: number): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="1">${typeface(font)}</a:defRPr></a:pPr><a:r><a:rPr lang="th-TH" sz="${size}" b="1">${typeface(font)}</a:rPr><a:t>${text(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function textXml(font: string, size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}">${typeface(font)}</a:defRPr></a:pPr><a:endParaRPr lang="th-TH"/></a:p></c:txPr>`;
}

const typeface = (font: string): string => `<a:latin typeface="${escapeXml(font)}"/><a:cs typeface="${escapeXml(font)}"/>`;
const text = (value: string): string => escapeXml(encodeCellText(value));
const limit = (name: "min" | "max", value: number | null): string => (value === null ? "" : `<c:${name} val="${value}"/>`);

/** `'sheet'!$B$2:$B$9`. */
export function reference({ row, column, rows, columns }: LayoutBlock, sheetName: string): string {
  const corner = (r: number, c: number): string => `$${columnLetters(c)}$${r}`;
  const last = rows * columns === 1 ? "" : `:${corner(row + rows - 1, column + columns - 1)}`;
  return `'${sheetName.replaceAll("'", "''")}'!${corner(row, column)}${last}`;
}
