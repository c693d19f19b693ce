import type { SheetModel } from "../../model/book";
import { rowsMarkup } from "../cells/rowsMarkup";
import type { SharedStrings } from "../cells/sharedStrings";
import { conditionalMarkup } from "../conditional/conditionalMarkup";
import { areaName } from "../grid/areaNames";
import { countedGuid, fileGuid } from "../package/guid";
import * as ns from "../package/namespaces";
import { fitsToPages, pageMarkup } from "../page/pageMarkup";
import { argb } from "../styles/styleMarkup";
import type { StyleSheet } from "../styles/styleSheet";
import { validationsMarkup } from "../validations/validations";
import { countedList, element, xmlDeclaration } from "../xml/markup";
import { columnsMarkup } from "./columns";
import { protectionMarkup } from "./protection";
import { usualColumnWidth, widthOfPoints } from "./units";
import { viewMarkup } from "./view";

/** What a sheet needs from the rest of the new file. */
export interface SheetMarkupContext {
  readonly index: number;
  readonly isActive: boolean;
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  /** Relationship ids. */
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

/** A worksheet part in pieces. Elements in the order that the schema wants (ECMA-376 part 1, 18.3.1.99). */
export function sheetMarkup(sheet: SheetModel, { index, isActive, styles, strings, drawing, tables }: SheetMarkupContext): string[] {
  const namespaces = {
    xmlns: ns.main,
    "xmlns:r": ns.officeRelationships,
    "xmlns:mc": ns.markupCompatibility,
    "mc:Ignorable": "xr",
    "xmlns:xr": ns.revision,
    "xr:uid": fileGuid(sheet.id, countedGuid("sheet", 0, index)),
  };
  const tab = sheet.tabColor === "" ? "" : element("tabColor", { rgb: argb(sheet.tabColor) });
  const fit = fitsToPages(sheet.page) ? element("pageSetUpPr", { fitToPage: true }) : "";
  const conditional = conditionalMarkup(sheet.conditionalFormats, index, styles);
  const before = [
    tab + fit === "" ? "" : element("sheetPr", {}, tab, fit),
    viewMarkup(sheet, isActive),
    element("sheetFormatPr", {
      defaultColWidth: sheet.defaultColumnWidth === usualColumnWidth ? null : widthOfPoints(sheet.defaultColumnWidth),
      defaultRowHeight: sheet.defaultRowHeight,
      outlineLevelRow: deepestGroup(sheet.rows),
    }),
    columnsMarkup(sheet.columns, sheet.defaultStyle, sheet.defaultColumnWidth, styles),
  ];
  const behind = [
    protectionMarkup(sheet.protection),
    countedList("mergeCells", sheet.merges.map((area) => element("mergeCell", { ref: areaName(area) }))),
    conditional.own,
    validationsMarkup(sheet.validations),
    pageMarkup(sheet.page),
    drawing === null ? "" : element("drawing", { "r:id": drawing }),
    countedList("tableParts", tables.map((id) => element("tablePart", { "r:id": id }))),
    conditional.extension === "" ? "" : element("extLst", {}, extension(conditional.extension)),
  ];
  const root = element("worksheet", namespaces);
  return [`${xmlDeclaration}${root.slice(0, -2)}>${before.join("")}`, ...rowsMarkup(sheet, styles, strings), `${behind.join("")}</worksheet>`];
}

/** Where Excel 2010 put what its predecessor would not understand. */
function extension(rules: string): string {
  return element("ext", { "xmlns:x14": ns.excel2010, uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}" }, element("x14:conditionalFormattings", {}, rules));
}

/** Excel shows the margin with the groups only where the sheet says how deep they go. */
function deepestGroup(rows: SheetModel["rows"]): number | null {
  let deepest = 0;
  // Sparse: a register's rows are many, its groups few.
  rows.forEach((row) => (deepest = Math.max(deepest, row?.outline ?? 0)));
  return deepest === 0 ? null : deepest;
}
