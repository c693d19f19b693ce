import type { Style, Workbook, Worksheet } from "exceljs";
import { isFormulaCell } from "../../../workbook/cellValue";
import type { CellContent } from "../../../workbook/cellValue";
import type { LayoutStyle } from "../../../workbook/reportLayout";
import type { SheetBlueprint, TableBlueprint } from "../../../workbook/workbookBlueprint";
import { addConditionalFormats } from "./addConditionalFormats";
import { excelJsValue } from "./cellContent";
import { setUpPage } from "./pageSetup";
import { protectSheet, rowProperties, setHeight, setWidths } from "./sheetFrame";
import { opaque } from "./styleBook";
import type { StyleBook } from "./styleBook";
import { rowsOrBlank } from "./tableRows";

/** What a sheet needs from the rest of its workbook. */
export interface SheetContext {
  readonly styleNamed: (name: string) => LayoutStyle;
  readonly book: StyleBook;
  /** For headers and footers that name none. */
  readonly font: string | null;
}

/** Builds a sheet: cells, tables, formats, set-up. Validations and defined names come with the finishing step. */
export function addSheet(workbook: Workbook, blueprint: SheetBlueprint, context: SheetContext): void {
  const { frozen } = blueprint;
  const bodyStyles = blueprint.tables.flatMap(({ columns }) => columns.map(({ bodyStyle }) => context.styleNamed(bodyStyle)));
  const sheet = workbook.addWorksheet(blueprint.name, {
    state: blueprint.visibility,
    properties: { ...rowProperties(bodyStyles), ...(blueprint.tabColor !== null && { tabColor: opaque(blueprint.tabColor) }) },
    views: [frozen.rows + frozen.columns > 0 ? { state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows } : { state: "normal" }],
  });
  setUpPage(sheet, blueprint.page, context.font);
  setWidths(sheet, blueprint.columnWidths);
  for (const column of blueprint.hiddenColumns) sheet.getColumn(column).hidden = true;

  for (const { row, column, span, content, style } of blueprint.cells) {
    putCell(sheet, row, column, content, context.styleNamed(style), context.book);
    coverSpan(sheet, row, column, span, context.book.plain(context.styleNamed(style)));
  }
  for (const table of blueprint.tables) addTable(sheet, table, context);
  for (const [row, height] of Object.entries(blueprint.rowHeights)) setHeight(sheet, Number(row), height);
  addConditionalFormats(sheet, blueprint.conditionalFormats);
  if (blueprint.isProtected) protectSheet(sheet);
}

function addTable(sheet: Worksheet, table: TableBlueprint, { styleNamed, book }: SheetContext): void {
  // exceljs makes the part, its relationship and its content type; the finishing step writes what stands in it.
  sheet.addTable({
    name: table.name,
    ref: sheet.getCell(table.row, table.column).address,
    columns: table.columns.map(({ header }) => ({ name: header })),
    rows: [],
  });
  table.columns.forEach(({ header, headerStyle }, index) => {
    putCell(sheet, table.row, table.column + index, header, styleNamed(headerStyle), book);
  });
  const bodyStyles = table.columns.map(({ bodyStyle }) => styleNamed(bodyStyle));
  rowsOrBlank(table).forEach((contents, rowIndex) => {
    bodyStyles.forEach((style, index) => {
      putCell(sheet, table.row + 1 + rowIndex, table.column + index, contents[index] ?? null, style, book);
    });
  });
}

export function putCell(sheet: Worksheet, row: number, column: number, content: CellContent, style: LayoutStyle, book: StyleBook): void {
  const cell = sheet.getCell(row, column);
  cell.value = excelJsValue(content, { sheet: sheet.name, row, column });
  cell.style = typeof content === "string" ? book.forText(style, content) : book.plain(style);
  if (isFormulaCell(content) && content.formula.startsWith("=")) throw new Error(`${sheet.name}!${cell.address}: a stored formula has no "="`);
}

/** Merges a cell with those right of it. Each keeps the style of its own, or the right edge would lose its border. */
export function coverSpan(sheet: Worksheet, row: number, column: number, span: number, style: Partial<Style>): void {
  if (span <= 1) return;
  for (let covered = column + 1; covered < column + span; covered++) sheet.getCell(row, covered).style = style;
  sheet.mergeCellsWithoutStyle(row, column, row, column + span - 1);
}
