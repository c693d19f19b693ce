import type { LayoutCell, LayoutChart, LayoutDataBar, LayoutRow, ReportLayout } from "../../workbook/reportLayout";
import type { FlowCell } from "../page/flowRow";
import { type Ruler, measureRow, rulerOf } from "../page/measureRow";
import { columnOfPixels } from "../page/pageGeometry";
import { widePage } from "../page/widePage";
import { cellText } from "../projectReport/cellText";
import { chartBlock } from "./chartBlock";
import type { TableColumn, TableRow, TableSheet, TableValue } from "./tableSheet";
import { BAR_COLOR, CHART_FONT, TABLE_SHEET_STYLES, ragStyleName, styleName } from "./tableSheetStyles";

const NO_DATA = "–";

/**
 * A sheet over many projects as a page: title and as-of date, how things stand, a chart with its numbers, one table whose heading is on every page, the legend. A4 landscape, one
 * page wide.
 */
export function layoutTableSheet(sheet: TableSheet): ReportLayout {
  const page = new Page(sheet);
  page.line(sheet.title, "title");
  page.line(sheet.subtitle, "subtitle");
  page.gap();
  sheet.facts.forEach((fact, index) => page.line(fact, index === 0 ? "fact" : "factMore"));
  page.gap();
  const charts = sheet.chart === null ? [] : [page.chart(sheet.chart)];
  for (const text of sheet.signs ?? []) page.line(text, "legend");
  const headRow = page.head();
  for (const row of sheet.rows) page.row(row);
  if (sheet.rows.length === 0) page.line(sheet.noRows, "factMore");
  page.gap();
  for (const text of sheet.legend) page.line(text, "legend");
  return {
    sheetName: sheet.sheetName,
    title: sheet.title,
    page: widePage(headRow, ...sheet.footer),
    columnWidths: page.widths,
    rows: page.rows,
    styles: TABLE_SHEET_STYLES,
    dataBars: page.bars(headRow),
    frozen: { rows: 0, columns: sheet.frozenColumns },
    ...(charts.length === 0 ? {} : { charts }),
  };
}

/** Rows as they come to stand, one below the other. */
class Page {
  readonly rows: LayoutRow[] = [];
  readonly widths: readonly number[];
  private readonly ruler: Ruler<string>;

  constructor(private readonly sheet: TableSheet) {
    this.widths = sheet.columns.map(({ pixels }) => columnOfPixels(pixels));
    this.ruler = rulerOf(this.widths, TABLE_SHEET_STYLES);
  }

  /** Text over the whole width. */
  line(text: string, style: string): void {
    this.push([{ column: 1, span: this.widths.length, text: cellText(text), style }]);
  }

  gap(): void {
    this.rows.push({ height: 9, cells: [] });
  }

  /** The heading of the table; gives back its row. */
  head(): number {
    this.push(this.sheet.columns.map(({ title }, index) => ({ column: index + 1, span: 1, text: title, style: "head" })));
    return this.rows.length;
  }

  row({ look, values, outline, lights = {} }: TableRow): void {
    const cells = this.sheet.columns.map((column, index): FlowCell<string> => {
      const light = lights[index];
      const style = light === undefined ? styleName(column.look, look) : ragStyleName(light);
      return { column: index + 1, span: 1, style, ...content(values[index] ?? null, column, look) };
    });
    this.push(cells, outline);
  }

  /** The small table, and the chart beside it. */
  chart(table: NonNullable<TableSheet["chart"]>): LayoutChart {
    const block = chartBlock(table, this.sheet.columns.map(({ pixels }) => pixels), this.rows.length + 1, CHART_FONT);
    for (const cells of block.rows) this.push(cells, undefined, block.rowHeight);
    this.gap();
    return block.chart;
  }

  /** Bars in the rows of projects only: totals lie on other scales. */
  bars(headRow: number): readonly LayoutDataBar[] {
    return this.sheet.columns.flatMap(({ barTo }, index): readonly LayoutDataBar[] => {
      if (barTo === undefined || this.sheet.rows.length === 0) return [];
      return [{ block: { row: headRow + 1, column: index + 1, rows: this.sheet.rows.length, columns: 1 }, min: 0, max: barTo, color: BAR_COLOR }];
    });
  }

  private push(cells: readonly FlowCell<string>[], outline?: number, least = 0): void {
    const { othersHeight } = measureRow({ cells }, this.ruler);
    const drawn = cells.map(({ column, span, text, number, style }): LayoutCell => ({ column, span, value: number ?? text, style }));
    this.rows.push({ height: Math.max(othersHeight, least), cells: drawn, ...(outline === undefined ? {} : { outline }) });
  }
}

/** What is unknown is a dash where a project has it, and nothing where a group says nothing. */
function content(value: TableValue, { look: column }: TableColumn, row: TableRow["look"]): Pick<FlowCell<string>, "text" | "number"> {
  if (typeof value === "number") return { text: "0", number: column === "percent" || column === "points" ? Number(value.toFixed(2)) : value };
  if (value === null) return { text: row === "plain" && column !== "text" ? NO_DATA : null };
  const text = cellText(value);
  return { text: text === "" ? null : text };
}
