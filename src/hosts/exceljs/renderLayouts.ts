import { Workbook } from "exceljs";
import type { ReportLayout } from "../../workbook/reportLayout";
import { dataBarsOf } from "../../workbook/dataBars";
import { checkLayouts } from "../../ooxml/write/checkLayouts";
import { coverSpan, putCell } from "./build/addSheet";
import { setUpPage } from "./build/pageSetup";
import { addConditionalFormats } from "./build/addConditionalFormats";
import { addPicture } from "./build/addPicture";
import { printNamesOfPages } from "../../ooxml/write/printNames";
import { dyDescent } from "../../ooxml/write/rowSizes";
import { openOn, protectSheet, setHeight, setWidths } from "./build/sheetFrame";
import { StyleBook } from "./build/styleBook";
import { styleFinder } from "./createWorkbookFile";
import type { FileOptions } from "./createWorkbookFile";
import { instantOf } from "./fileTime";
import type { ChartFacts } from "./package/finish/finishStep";
import { finishPackage } from "./package/finish/finishPackage";
import { writtenBy } from "./writtenBy";

/**
 * Draws pages into a workbook file (`.xlsx`), a sheet each: values and styles only, protected without a password.
 * The same pages and time make the same bytes. The file is titled by its first page.
 *
 * @throws WorkbookError TEXT_TOO_LONG
 * @throws Error for pages that Excel would have to repair (no pages, two of one name, cells that overlap, …)
 */
export async function renderLayouts(layouts: readonly ReportLayout[], { time }: FileOptions): Promise<Uint8Array> {
  checkLayouts(layouts);
  const workbook = new Workbook();
  const book = new StyleBook();
  for (const layout of layouts) drawSheet(workbook, layout, book);
  openOn(workbook, 0);
  const facts = {
    properties: { title: layouts[0]?.title ?? "", subject: "", created: time === null ? null : instantOf(time) },
    names: printNamesOfPages(layouts),
    sheets: layouts.map((layout) => ({ name: layout.sheetName, validations: [], charts: chartsOf(layout) })),
    tables: [],
    drawings: layouts.flatMap(({ pictures = [] }) => (pictures.length === 0 ? [] : [pictures.map(({ description }) => description)])),
    addIn: null,
  };
  return finishPackage(await writtenBy(workbook), facts, fast);
}

/** Reports are made by the hundred; level 6 would save a tenth of their size for half as much time again. */
const fast = 1;

function drawSheet(workbook: Workbook, layout: ReportLayout, book: StyleBook): void {
  const styleNamed = styleFinder(layout.styles);
  const sheet = workbook.addWorksheet(layout.sheetName, { properties: { dyDescent }, views: [layout.frozen === undefined ? { state: "normal", showGridLines: false } : { state: "frozen", xSplit: layout.frozen.columns, ySplit: layout.frozen.rows, showGridLines: false }] });
  setUpPage(sheet, layout.page, Object.values(layout.styles)[0]?.font.name ?? null);
  setWidths(sheet, layout.columnWidths);
  layout.rows.forEach(({ height, cells, pageBreakBefore, outline }, index) => {
    const row = index + 1;
    setHeight(sheet, row, height);
    if (outline !== undefined) sheet.getRow(row).outlineLevel = outline;
    // A break stands below a row, and none can stand above the first.
    if (pageBreakBefore === true && row > 1) sheet.getRow(row - 1).addPageBreak();
    for (const { column, span, value, style } of cells) {
      putCell(sheet, row, column, value, styleNamed(style), book);
      coverSpan(sheet, row, column, span, book.plain(styleNamed(style)));
    }
  });
  // Groups fold below the row that they are about.
  if (layout.rows.some(({ outline }) => outline !== undefined)) sheet.properties.outlineProperties = { summaryBelow: false, summaryRight: false };
  addConditionalFormats(sheet, dataBarsOf(layout));
  for (const picture of layout.pictures ?? []) addPicture(workbook, sheet, picture);
  protectSheet(sheet);
}

function chartsOf({ charts = [], rows }: ReportLayout): readonly ChartFacts[] {
  const valueAt = (row: number, column: number) => rows[row - 1]?.cells.find((cell) => cell.column === column)?.value ?? null;
  return charts.map((chart) => ({
    chart,
    valuesOf: ({ row, column, rows: height, columns }) => Array.from({ length: height * columns }, (_cell, index) => valueAt(row + Math.floor(index / columns), column + (index % columns))),
  }));
}
