import type { ICellData, IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import type { Area, SheetModel } from "../../../excel/model/book";
import type { RowModel } from "../../../excel/model/cells";
import type { CellStyle } from "../../../excel/model/style";
import type { PlainFormulas } from "../formulas/plainFormula";
import { gridValue } from "./gridCell";
import { lineHeight, pixels } from "./pixels";

/** Gives a look the name under which the workbook holds it. */
export type StyleNames = (style: CellStyle) => string;

/** How cells are drawn; without formulas they show the values that their formulas have. */
export interface Drawing {
  readonly formulas: PlainFormulas | null;
  readonly styleName: StyleNames;
}

/** Rows and columns beyond what is in use, so that people can go on writing. */
const spare = { rows: 200, columns: 12 };

/** A sheet of the emulated Excel as the grid's own data. */
export function gridSheet(sheet: SheetModel, drawing: Drawing): Partial<IWorksheetData> {
  const { styleName } = drawing;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    showGridlines: sheet.showGridlines ? 1 : 0,
    ...gridExtent(sheet),
    defaultRowHeight: Math.max(pixels(sheet.defaultRowHeight), lineHeight(sheet.defaultStyle.font.size)),
    defaultColumnWidth: pixels(sheet.defaultColumnWidth),
    defaultStyle: styleName(sheet.defaultStyle),
    freeze: gridFreeze(sheet.frozen),
    mergeData: sheet.merges.map(gridRange),
    cellData: gridCells(sheet, drawing),
    rowData: gridRows(sheet, styleName),
    columnData: gridColumns(sheet, styleName),
  };
}

export const gridRange = ({ top, left, bottom, right }: Area): { startRow: number; startColumn: number; endRow: number; endColumn: number } => ({
  startRow: top, startColumn: left, endRow: bottom, endColumn: right,
});

function gridFreeze({ rows, columns }: SheetModel["frozen"]): IWorksheetData["freeze"] {
  return { xSplit: columns, ySplit: rows, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
}

function gridCells(sheet: SheetModel, drawing: Drawing): IWorksheetData["cellData"] {
  const cells: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((row, rowIndex) => {
    if (row === undefined) return;
    const drawn: Record<number, ICellData> = {};
    for (const column of columnsInUse(row)) drawn[column] = gridCell(sheet, row, rowIndex, column, drawing);
    cells[rowIndex] = drawn;
  });
  return cells;
}

function columnsInUse({ values, formulas, styles }: RowModel): Set<number> {
  const columns = new Set<number>();
  values.forEach((value, column) => value !== null && value !== undefined && columns.add(column));
  formulas?.forEach((formula, column) => formula !== undefined && columns.add(column));
  styles?.forEach((style, column) => style !== undefined && columns.add(column));
  return columns;
}

/** One cell. A formula goes along with the value it has, so that nothing needs calculating when a book is opened. */
export function gridCell(sheet: SheetModel, row: RowModel | undefined, rowIndex: number, column: number, { formulas, styleName }: Drawing): ICellData {
  const formula = row?.formulas?.[column];
  const style = row?.styles?.[column];
  return {
    ...gridValue(row?.values[column] ?? null),
    ...(style?.hasTextMark === true && typeof row?.values[column] === "string" ? { t: 4 } : {}),
    ...(formula === undefined || formulas === null ? {} : { f: formulas.at(formula, { sheet, row: rowIndex, column }) }),
    ...(style === undefined ? {} : { s: styleName(style) }),
  };
}

function gridRows(sheet: SheetModel, styleName: StyleNames): IWorksheetData["rowData"] {
  const rows: Record<number, Partial<IRowData>> = {};
  sheet.rows.forEach((row, index) => {
    if (row === undefined) return;
    rows[index] = {
      ...(row.height === null ? fittedHeight(sheet, row) : { h: pixels(row.height), ia: 0 }),
      ...(row.isHidden ? { hd: 1 } : {}),
      ...(row.style === null ? {} : { s: styleName(row.style) }),
    };
  });
  return rows;
}

/** Rows without a height of their own are as tall as their largest letters need; wrapped text is measured by the grid. */
function fittedHeight(sheet: SheetModel, row: RowModel): Partial<IRowData> {
  const styles = [...columnsInUse(row)].map((column) => row.styles?.[column] ?? row.style ?? sheet.columns[column]?.style ?? sheet.defaultStyle);
  const needed = Math.max(pixels(sheet.defaultRowHeight), ...styles.map(({ font }) => lineHeight(font.size)));
  return { h: needed, ia: styles.some(({ alignment }) => alignment.wrapText) ? 1 : 0 };
}

function gridColumns(sheet: SheetModel, styleName: StyleNames): IWorksheetData["columnData"] {
  const columns: Record<number, Partial<IColumnData>> = {};
  sheet.columns.forEach((column, index) => {
    if (column === undefined) return;
    columns[index] = {
      ...(column.width === null ? {} : { w: pixels(column.width) }),
      ...(column.isHidden ? { hd: 1 } : {}),
      ...(column.style === null ? {} : { s: styleName(column.style) }),
    };
  });
  return columns;
}

/** How far the grid reaches, in steps, so that it is drawn anew only now and then as a sheet grows. */
export function gridExtent(sheet: SheetModel): { readonly rowCount: number; readonly columnCount: number } {
  const { rows, columns } = usedExtent(sheet);
  const reach = (used: number, spareCount: number, step: number): number => Math.ceil((used + spareCount) / step) * step;
  return { rowCount: reach(rows, spare.rows, 1000), columnCount: reach(columns, spare.columns, 26) };
}

function usedExtent(sheet: SheetModel): { readonly rows: number; readonly columns: number } {
  const blocks = [...sheet.merges, ...sheet.tables.map(({ area }) => area)];
  const widths = sheet.rows.map((row) => Math.max(row?.values.length ?? 0, row?.styles?.length ?? 0, row?.formulas?.length ?? 0));
  return {
    rows: Math.max(sheet.rows.length, ...blocks.map(({ bottom }) => bottom + 1)),
    columns: widths.reduce((most, width) => Math.max(most, width), Math.max(sheet.columns.length, 0, ...blocks.map(({ right }) => right + 1))),
  };
}
