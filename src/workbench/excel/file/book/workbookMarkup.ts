import type { BookModel, SheetModel } from "../../model/book";
import { isNotCalculated } from "../cells/rowsMarkup";
import { main, officeRelationships } from "../package/namespaces";
import { element, unless, xmlDeclaration } from "../xml/markup";
import { namesMarkup } from "./names";

const modes = { Automatic: "auto", AutomaticExceptTables: "autoNoTable", Manual: "manual" } as const;
const states = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** @param sheetIds relationship of each sheet */
export function workbookMarkup(book: BookModel, sheetIds: readonly string[]): string {
  const activeTab = Math.max(0, book.sheets.findIndex(({ id }) => id === book.activeSheetId));
  const firstVisible = Math.max(0, book.sheets.findIndex(({ visibility }) => visibility === "Visible"));
  const sheets = book.sheets.map(({ name, visibility }, index) => element("sheet", { name, sheetId: index + 1, state: states[visibility], "r:id": sheetIds[index] }));
  return (
    xmlDeclaration +
    element(
      "workbook",
      { xmlns: main, "xmlns:r": officeRelationships },
      element("workbookPr", { date1904: unless(book.date1904, false) }),
      book.isStructureProtected ? element("workbookProtection", { lockStructure: true }) : "",
      element("bookViews", {}, element("workbookView", { firstSheet: unless(Math.min(firstVisible, activeTab), 0), activeTab: unless(activeTab, 0) })),
      element("sheets", {}, ...sheets),
      namesMarkup(book),
      element("calcPr", { calcId: 191029, calcMode: unless(modes[book.calculationMode], "auto"), fullCalcOnLoad: book.sheets.some(hasUncalculated) ? true : null }),
    )
  );
}

function hasUncalculated({ rows }: SheetModel): boolean {
  return rows.some((row) => row !== undefined && row.formulas !== null && row.formulas.some((formula, column) => formula !== undefined && isNotCalculated(row.values[column] ?? null)));
}
