import type { SheetModel } from "../../model/book";
import type { TableModel } from "../../model/table";
import { toFileFormula } from "../formula/newerFunctions";
import { areaName } from "../grid/areaNames";
import { fileGuid, tableGuid } from "../package/guid";
import { main, markupCompatibility, revision } from "../package/namespaces";
import { escapeXml } from "../xml/xmlText";
import { encodeText } from "../xml/cellText";
import { element, textContent, unless, xmlDeclaration } from "../xml/markup";
import { filtersMarkup } from "./filters";

/** @param id number of the table in the workbook, from 1 */
export function tableMarkup(table: TableModel, id: number, sheet: SheetModel): string {
  const { area, filters } = table;
  const attributes = {
    xmlns: main,
    "xmlns:mc": markupCompatibility,
    "mc:Ignorable": "xr",
    "xmlns:xr": revision,
    id,
    "xr:uid": fileGuid(table.id, tableGuid(id)),
    name: table.name,
    displayName: table.name,
    ref: areaName(area),
    headerRowCount: table.showHeaders ? null : 0,
    totalsRowCount: table.showTotals ? 1 : null,
    totalsRowShown: table.showTotals ? null : false,
  };
  const filtered = areaName(table.showTotals ? { ...area, bottom: area.bottom - 1 } : area);
  return (
    xmlDeclaration +
    element(
      "table",
      attributes,
      table.showFilterButton && table.showHeaders ? element("autoFilter", { ref: filtered }, ...filtersMarkup(filters)) : "",
      element("tableColumns", { count: table.columns.length }, ...table.columns.map((_column, index) => columnMarkup(table, index, sheet))),
      element("tableStyleInfo", {
        name: unless(table.style, ""),
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      }),
    )
  );
}

/** The words and the formula of a totals row stand in its cells; the table repeats them. */
function columnMarkup({ columns, area, showTotals }: TableModel, index: number, { rows }: SheetModel): string {
  const column = columns[index];
  if (column === undefined) return "";
  const [row, at] = [rows[area.bottom], area.left + index];
  const label = row?.values[at];
  const total = row?.formulas?.[at];
  const { id, formula, totalsFunction } = column;
  const isCustom = showTotals && totalsFunction === "custom" && total !== undefined;
  // Excel names line breaks in a header instead of writing them, and repairs the table when it finds others.
  const name = escapeXml(encodeText(column.name).replaceAll("\n", "_x000a_"));
  return element(
    "tableColumn",
    { id, name: "", totalsRowLabel: showTotals && totalsFunction === null && typeof label === "string" ? label : null, totalsRowFunction: totalsFunction },
    formula === null ? "" : element("calculatedColumnFormula", {}, textContent(toFileFormula(formula))),
    isCustom ? element("totalsRowFormula", {}, textContent(toFileFormula(total))) : "",
  ).replace('name=""', () => `name="${name}"`);
}
