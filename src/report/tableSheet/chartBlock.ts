import type { ChartSeries, LayoutChart } from "../../workbook/reportLayout";
import type { FlowCell } from "../page/flowRow";
import type { ChartTable } from "./tableSheet";
import { SERIES_COLORS, styleName } from "./tableSheetStyles";

/** A small table with a chart to its right, in the columns of the page's own table. */
export interface ChartBlock {
  readonly rows: readonly (readonly FlowCell<string>[])[];
  /** Points, the least of each row. */
  readonly rowHeight: number;
  readonly chart: LayoutChart;
}

/** Columns that a name in the small table takes: code and name of the projects below. */
const NAME_COLUMNS = 2;
/** A number of nine digits with two decimals. */
const NUMBER_PIXELS = 90;
const CHART_HEIGHT = 190;
const POINTS_PER_PIXEL = 0.75;

/** @param firstRow the row of the page on which the table begins, from 1 */
export function chartBlock(table: ChartTable, pixels: readonly number[], firstRow: number, font: string): ChartBlock {
  const places = placesOf(table.series.length, pixels);
  const after = places.at(-1);
  const chartColumn = (after === undefined ? NAME_COLUMNS : after.column + after.span - 1) + 1;
  const rowCount = Math.max(table.rows.length + 1, 6);
  const rowHeight = Math.max(20, CHART_HEIGHT / rowCount);
  const head: readonly FlowCell<string>[] = [
    { column: 1, span: NAME_COLUMNS, text: table.category, style: "head" },
    ...places.map(({ column, span }, index) => ({ column, span, text: table.series[index] ?? "", style: "head" })),
  ];
  const body = table.rows.map(({ name, values }): readonly FlowCell<string>[] => [
    { column: 1, span: NAME_COLUMNS, text: name, style: styleName("text", "plain") },
    ...places.map(({ column, span }, index) => {
      const value = values[index] ?? null;
      // Blank where there are no data: a chart takes any text for nought.
      return { column, span, style: styleName(table.look, "plain"), ...(value === null ? { text: null } : { text: "0", number: Number(value.toFixed(2)) }) };
    }),
  ]);
  const blank = Array.from({ length: rowCount - 1 - body.length }, (): readonly FlowCell<string>[] => []);
  const block = (column: number) => ({ row: firstRow + 1, column, rows: Math.max(1, table.rows.length), columns: 1 });
  return {
    rows: [head, ...body, ...blank],
    rowHeight,
    chart: {
      kind: table.kind,
      title: table.title,
      description: table.description,
      at: { row: firstRow, column: chartColumn },
      width: Math.max(260, sum(pixels.slice(chartColumn - 1)) * POINTS_PER_PIXEL - 8),
      height: rowCount * rowHeight,
      categories: block(1),
      series: places.map(({ column }, index): ChartSeries => ({ name: table.series[index] ?? "", values: block(column), color: SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0] })),
      valueAxis: { title: table.axis, min: 0, max: table.max, numberFormat: "#,##0" },
      font,
    },
  };
}

/** For each series as many columns of the page as a number needs. */
function placesOf(series: number, pixels: readonly number[]): readonly { readonly column: number; readonly span: number }[] {
  let column = NAME_COLUMNS + 1;
  return Array.from({ length: series }, () => {
    let span = 1;
    while (sum(pixels.slice(column - 1, column - 1 + span)) < NUMBER_PIXELS && column + span - 1 < pixels.length) span += 1;
    const place = { column, span };
    column += span;
    return place;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
