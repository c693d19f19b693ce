import type { SheetModel } from "../../model/book";
import { newSheet, normalStyle } from "../../model/newBook";
import { readRows } from "../cells/readRows";
import { readDrawing } from "../drawings/readDrawing";
import { readConditionalFormats } from "../conditional/readConditional";
import { parseArea } from "../../grid/address";
import { damaged } from "../package/fault";
import { countedGuid } from "../package/guid";
import type { LostParts } from "../package/lost";
import * as ns from "../package/namespaces";
import type { OpenedPackage } from "../package/openPackage";
import { readRelationships } from "../package/relationships";
import { readPage } from "../page/readPage";
import { colorOf } from "../styles/palette";
import type { StyleLists } from "../styles/readStyles";
import { readTable } from "../tables/readTable";
import { readValidations } from "../validations/validations";
import { flag, numberOf } from "../xml/attributes";
import { childOf, childrenOf } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { readColumns } from "./columns";
import { readProtection } from "./protection";
import { sheetSource } from "./sheetSource";
import { pointsOfWidth } from "./units";
import { readView } from "./view";

/** What a sheet needs from the rest of its workbook. */
export interface SheetContext {
  readonly file: OpenedPackage;
  readonly lost: LostParts;
  readonly styles: StyleLists;
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Notes that a part was read. */
  use(part: string): void;
}

/** How the workbook's list of sheets describes one. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetModel["visibility"];
  readonly part: string;
  readonly index: number;
}

/** @throws WorkbookError DAMAGED_PACKAGE, STRICT_WORKBOOK */
export function readSheet({ name, visibility, part, index }: SheetEntry, context: SheetContext): SheetModel {
  const { file, lost, styles, strings, date1904, use } = context;
  use(part);
  const xml = file.text(part);
  const { root, rows } = sheetSource(xml, part);
  const properties = childOf(root, "sheetPr");
  const format = childOf(root, "sheetFormatPr");
  if (flag(format, "zeroHeight")) lost.note(part, "zeroHeight");
  const extension = (local: string): XmlElement | undefined => extensions(root).find((element) => element.local === local);
  const plain = newSheet(root.attributes[`{${ns.revision}}uid`] ?? countedGuid("sheet", 0, index), name);
  const baseWidth = numberOf(format, "defaultColWidth", part, null);
  const defaultColumnWidth = baseWidth === null ? plain.defaultColumnWidth : pointsOfWidth(baseWidth);
  const { columns, defaultStyle } = readColumns(childOf(root, "cols")?.children ?? [], styles.cells, styles.cells[0] ?? normalStyle, defaultColumnWidth, part, lost);
  const sheet: SheetModel = {
    ...plain,
    visibility,
    tabColor: colorOf(childOf(properties, "tabColor"), styles.palette, part, ""),
    ...readView(childOf(childOf(root, "sheetViews"), "sheetView"), part, lost),
    rows: readRows(xml, rows, { part, lost, strings, styles: styles.cells, date1904, columns, defaultStyle }),
    columns,
    defaultStyle,
    defaultRowHeight: numberOf(format, "defaultRowHeight", part, plain.defaultRowHeight),
    defaultColumnWidth,
    merges: childrenOf(childOf(root, "mergeCells"), "mergeCell").map(({ attributes: { ref = "" } }) => {
      const area = parseArea(ref);
      if (area === null) throw damaged(part, "value", `mergeCell ${ref}`);
      return area;
    }),
    validations: [...readValidations(childOf(root, "dataValidations"), part, lost), ...readValidations(extension("dataValidations"), part, lost)],
    conditionalFormats: readConditionalFormats(root, extension("conditionalFormattings"), {
      part,
      lost,
      styles,
      newId: (at) => countedGuid("conditionalFormat", index, at),
    }),
    page: readPage(root, plain.page, part, lost),
    protection: readProtection(childOf(root, "sheetProtection"), plain.protection),
  };
  addRelated(sheet, root, part, index, context);
  noteLost(root, part, lost);
  return sheet;
}

/** Tables and the drawing are parts of their own. */
function addRelated(sheet: SheetModel, root: XmlElement, part: string, index: number, { file, lost, use }: SheetContext): void {
  const related = readRelationships(file, part);
  const targetOf = (element: XmlElement): string => {
    const id = element.attributes[`{${ns.officeRelationships}}id`];
    const target = related.find((relationship) => relationship.id === id && !relationship.isExternal)?.target;
    if (target === undefined) throw damaged(part, "incomplete", `${element.local} ${id ?? ""}`);
    use(target);
    return target;
  };
  for (const element of childrenOf(childOf(root, "tableParts"), "tablePart")) {
    const target = targetOf(element);
    sheet.tables.push(readTable(file.text(target), target, lost));
  }
  const drawing = childOf(root, "drawing");
  if (drawing === undefined) return;
  const { charts, pictures } = readDrawing(file, targetOf(drawing), sheet, index, lost, use);
  sheet.charts.push(...charts);
  sheet.pictures.push(...pictures);
}

function extensions(root: XmlElement): readonly XmlElement[] {
  return childrenOf(childOf(root, "extLst"), "ext").flatMap(({ children }) => children);
}

/** Elements that are read, and those that say nothing of the sheet's content. */
const known = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells conditionalFormatting dataValidations printOptions pageMargins pageSetup " +
    "headerFooter rowBreaks colBreaks drawing tableParts extLst sheetCalcPr phoneticPr"
  ).split(" "),
);

function noteLost(root: XmlElement, part: string, lost: LostParts): void {
  for (const { local } of root.children) if (!known.has(local)) lost.note(part, local);
  for (const { local } of extensions(root)) if (!["conditionalFormattings", "dataValidations"].includes(local)) lost.note(part, local);
}
