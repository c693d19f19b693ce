import type { BookModel, SheetModel } from "../../../src/workbench/excel/model/book";
import type { RowModel, Scalar } from "../../../src/workbench/excel/model/cells";
import type { BorderStyle, CellStyle } from "../../../src/workbench/excel/model/style";
import type { TableModel } from "../../../src/workbench/excel/model/table";

/** Books of the emulated Excel, built by hand: a test says only what it is about. */
const noBorder: BorderStyle = { line: "None", weight: "Thin", color: "#000000" };

export const plainStyle: CellStyle = {
  numberFormat: "General",
  font: { name: "TH Sarabun New", size: 16, color: "#000000", bold: false, italic: false, strikethrough: false, underline: "None" },
  fill: "",
  borders: {
    EdgeTop: noBorder, EdgeRight: noBorder, EdgeBottom: noBorder, EdgeLeft: noBorder, DiagonalDown: noBorder, DiagonalUp: noBorder,
  },
  alignment: {
    horizontal: "General", vertical: "Bottom", wrapText: false, indentLevel: 0, shrinkToFit: false, textOrientation: 0, readingOrder: "Context",
  },
  isLocked: true,
  isFormulaHidden: false,
  hasTextMark: false,
};

export function aRow(values: Scalar[] = [], over: Partial<RowModel> = {}): RowModel {
  return { values, formulas: null, styles: null, height: null, isHidden: false, outline: 0, style: null, ...over };
}

export function aTable(name: string, [top, left, bottom, right]: readonly [number, number, number, number], columns: readonly string[], over: Partial<TableModel> = {}): TableModel {
  return {
    id: `{${name}}`, name, area: { top, left, bottom, right },
    columns: columns.map((column, index) => ({ id: index + 1, name: column, formula: null, totalsFunction: null })),
    showHeaders: true, showTotals: false, style: "TableStyleLight1", showBandedRows: true, showBandedColumns: false,
    highlightFirstColumn: false, highlightLastColumn: false, showFilterButton: true, filters: new Map(), ...over,
  };
}

export function aSheet(name: string, over: Partial<SheetModel> = {}): SheetModel {
  return {
    id: `{${name}}`, name, visibility: "Visible", tabColor: "", showGridlines: true, rows: [], columns: [], defaultStyle: plainStyle,
    defaultRowHeight: 15, defaultColumnWidth: 48, merges: [], tables: [], validations: [], conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    page: {
      orientation: "Portrait", paperSize: "A4", margins: { top: 54, bottom: 54, left: 50, right: 50, header: 22, footer: 22 },
      centerHorizontally: false, centerVertically: false, zoom: { scale: 100 }, printArea: [], titleRows: null, titleColumns: null,
      headers: { left: "", center: "", right: "" }, footers: { left: "", center: "", right: "" }, rowBreaks: [], columnBreaks: [],
      printGridlines: false, printHeadings: false, blackAndWhite: false, draftMode: false, printOrder: "DownThenOver", firstPageNumber: "",
    },
    protection: {
      isProtected: false, password: null,
      options: {
        allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false, allowEditScenarios: false,
        allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false, allowInsertColumns: false, allowInsertHyperlinks: false,
        allowInsertRows: false, allowPivotTables: false, allowSort: false, selectionMode: "Normal",
      },
    },
    charts: [], pictures: [], names: [], selection: { top: 0, left: 0, bottom: 0, right: 0 }, ...over,
  };
}

export function aBook(sheets: SheetModel[], over: Partial<BookModel> = {}): BookModel {
  return {
    sheets, activeSheetId: sheets[0]?.id ?? "", names: [], settings: new Map(),
    properties: { title: "", subject: "", author: "", comments: "" }, calculationMode: "Automatic", date1904: false,
    isStructureProtected: false, addInParts: [], lostParts: [], ...over,
  };
}
