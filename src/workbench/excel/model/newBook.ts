import type { BookModel, SheetModel } from "./book";
import type { BorderStyle, CellStyle } from "./style";

const noBorder: BorderStyle = { line: "None", weight: "Thin", color: "#000000" };

/** What a new workbook's cells look like: the look of Excel's own `Normal`. */
export const normalStyle: CellStyle = {
  numberFormat: "General",
  font: { name: "Aptos Narrow", size: 11, color: "#000000", bold: false, italic: false, strikethrough: false, underline: "None" },
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

/** A workbook as File > New gives it: one empty sheet, `Sheet1`. */
export function newBook(): BookModel {
  const sheet = newSheet(sheetId(1), "Sheet1");
  return {
    sheets: [sheet],
    activeSheetId: sheet.id,
    names: [],
    settings: new Map(),
    properties: { title: "", subject: "", author: "", comments: "" },
    calculationMode: "Automatic",
    date1904: false,
    isStructureProtected: false,
    addInParts: [],
    lostParts: [],
  };
}

/** Office.js shows the id of a sheet as a GUID in braces. Example: `sheetId(1)` → "{00000000-0001-0000-0000-000000000000}". */
export function sheetId(number: number): string {
  const hex = number.toString(16).toUpperCase().padStart(12, "0");
  return `{${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000}`;
}

/** @param look of its cells; that of the workbook's other sheets */
export function newSheet(id: string, name: string, look: CellStyle = normalStyle): SheetModel {
  const texts = { left: "", center: "", right: "" };
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    rows: [],
    columns: [],
    defaultStyle: look,
    defaultRowHeight: 15,
    defaultColumnWidth: 48,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    page: {
      orientation: "Portrait",
      paperSize: null,
      margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
      centerHorizontally: false,
      centerVertically: false,
      zoom: { scale: 100 },
      printArea: [],
      titleRows: null,
      titleColumns: null,
      headers: { ...texts },
      footers: { ...texts },
      rowBreaks: [],
      columnBreaks: [],
      printGridlines: false,
      printHeadings: false,
      blackAndWhite: false,
      draftMode: false,
      printOrder: "DownThenOver",
      firstPageNumber: "",
    },
    protection: { isProtected: false, password: null, options: defaultProtection() },
    charts: [],
    pictures: [],
    names: [],
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

function defaultProtection(): SheetModel["protection"]["options"] {
  return {
    allowAutoFilter: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowEditObjects: false,
    allowEditScenarios: false,
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertColumns: false,
    allowInsertHyperlinks: false,
    allowInsertRows: false,
    allowPivotTables: false,
    allowSort: false,
    selectionMode: "Normal",
  };
}
