import type { TableColumnModel, TableModel } from "../../model/table";
import { fromFileFormula } from "../formula/newerFunctions";
import { parseArea } from "../../grid/address";
import { damaged } from "../package/fault";
import type { LostParts } from "../package/lost";
import { tableGuid } from "../package/guid";
import { revision } from "../package/namespaces";
import { flag, numberOf, textOf } from "../xml/attributes";
import { decodeText } from "../xml/cellText";
import { childOf, childrenOf, parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { readFilters } from "./filters";

/** @throws WorkbookError DAMAGED_PACKAGE: no range or name, or columns that do not fit the range */
export function readTable(xml: string, part: string, lost: LostParts): TableModel {
  const table = parseXml(xml, part);
  const area = parseArea(table.attributes["ref"] ?? "");
  const name = textOf(table, "displayName") || textOf(table, "name");
  if (table.local !== "table" || area === null || name === "") throw damaged(part, "incomplete", table.attributes["ref"] ?? null);
  const columns = childrenOf(childOf(table, "tableColumns"), "tableColumn").map((column, index) => readColumn(column, index, part, lost));
  if (columns.length !== area.right - area.left + 1) throw damaged(part, "value", `${columns.length} columns in ${table.attributes["ref"] ?? ""}`);
  noteLost(table, part, lost);
  const style = childOf(table, "tableStyleInfo");
  const filter = childOf(table, "autoFilter");
  return {
    id: table.attributes[`{${revision}}uid`] ?? tableGuid(numberOf(table, "id", part, 0)),
    name,
    area,
    columns,
    showHeaders: numberOf(table, "headerRowCount", part, 1) > 0,
    showTotals: numberOf(table, "totalsRowCount", part, 0) > 0,
    style: textOf(style, "name"),
    showBandedRows: flag(style, "showRowStripes"),
    showBandedColumns: flag(style, "showColumnStripes"),
    highlightFirstColumn: flag(style, "showFirstColumn"),
    highlightLastColumn: flag(style, "showLastColumn"),
    showFilterButton: filter !== undefined,
    filters: readFilters(filter, part, lost),
  };
}

function readColumn(column: XmlElement, index: number, part: string, lost: LostParts): TableColumnModel {
  const formula = childOf(column, "calculatedColumnFormula");
  if (formula !== undefined && flag(formula, "array")) lost.note(part, "calculatedColumnFormula array");
  if (childOf(column, "xmlColumnPr") !== undefined) lost.note(part, "xmlColumnPr");
  const text = decodeText(formula?.text ?? "");
  const totals = column.attributes["totalsRowFunction"] ?? "none";
  return { id: numberOf(column, "id", part, index + 1), name: textOf(column, "name"), formula: text === "" ? null : fromFileFormula(text), totalsFunction: totals === "none" ? null : totals };
}

/** Looks of rows yet to come, the source of a query, the order in which rows were sorted. */
function noteLost(table: XmlElement, part: string, lost: LostParts): void {
  const columns = childrenOf(childOf(table, "tableColumns"), "tableColumn");
  for (const name of ["headerRowDxfId", "dataDxfId", "totalsRowDxfId", "headerRowCellStyle", "dataCellStyle", "totalsRowCellStyle", "queryTableFieldId", "connectionId", "comment"]) {
    if ([table, ...columns].some(({ attributes }) => attributes[name] !== undefined)) lost.note(part, name);
  }
  if ((table.attributes["tableType"] ?? "worksheet") !== "worksheet") lost.note(part, "tableType");
  if (childOf(table, "sortState") !== undefined) lost.note(part, "sortState");
}
