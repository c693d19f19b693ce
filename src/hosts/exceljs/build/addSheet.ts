import type { Style, Workbook, Worksheet } from "exceljs";
import { cellAddress } from "../../../workbook/cellRef";
import { isFormulaCell } from "../../../workbook/cellValue";
import type { CellContent } from "../../../workbook/cellValue";
import type { LayoutStyle } from "../../../workbook/reportLayout";
import type { SheetBlueprint, TableBlueprint } from "../../../workbook/workbookBlueprint";
import { addConditionalFormats } from "./addConditionalFormats";
import { excelJsValue } from "./cellContent";
import { setUpPage } from "./pageSetup";
import { protectSheet, rowProperties, setWidths } from "./sheetFrame";
import { opaque } from "./styleBook";
import type { StyleBook } from "./styleBook";

/** What a sheet needs from the rest of its workbook. */
export interface SheetContext {
  readonly styleNamed: (name: string) => LayoutStyle;
  /** For headers and footers that name none. */
  readonly font: string | null;
}

/**
 * Draws what stands around the rows of a sheet: tables, merged cells, formats, set-up. The rows are written by `rows/`, validations and defined names
 * by the finishing step.
 */
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

  for (const { row, column, span } of blueprint.cells) if (span > 1) sheet.mergeCellsWithoutStyle(row, column, row, column + span - 1);
  for (const table of blueprint.tables) addTable(sheet, table);
  addConditionalFormats(sheet, blueprint.conditionalFormats);
  if (blueprint.isProtected) protectSheet(sheet);
}

/** exceljs makes the part, its relationship and its content type; the finishing step writes what stands in it. */
function addTable(sheet: Worksheet, { name, row, column, columns }: TableBlueprint): void {
  // Without its header exceljs puts nothing into cells.
  sheet.addTable({ name, ref: cellAddress({ row, column }), headerRow: false, columns: columns.map(({ header }) => ({ name: header })), rows: [] });
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
