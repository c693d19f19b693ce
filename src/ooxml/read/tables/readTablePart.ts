import { parseRange } from "../../grid/cellRange";
import type { CellRange } from "../../grid/cellRange";
import * as ns from "../../opc/namespaces";
import { decodePart } from "../../xml/decodePart";
import type { PartText } from "../../xml/decodePart";
import { damagedPart } from "../../xml/partFault";
import { scanXml } from "../../xml/scanXml";
import type { ScannedElement } from "../../xml/scanXml";
import { decodeCellText } from "../../xml/cellText";
import type { PackageParts } from "../../opc/packageParts";

/** A table as its part describes it. */
export interface TablePart {
  readonly source: PartText;
  /** The name that formulas use. */
  readonly name: string;
  /** Header, rows and totals. */
  readonly range: CellRange;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly TablePartColumn[];
  /** `worksheet` for an ordinary table; others are fed by a query or an XML mapping. */
  readonly kind: string;
  /** Opening tags that carry a range: the table itself, its filter and sort state, in that order. */
  readonly ranged: readonly RangedTag[];
}

export interface TablePartColumn {
  readonly name: string;
  /** The formula that Excel fills down, without `=`. */
  readonly formula: { readonly text: string; readonly isArray: boolean } | null;
  /** Bound to an XML mapping or a query column. */
  readonly isMapped: boolean;
}

/** A tag with a `ref`; of a sort state's conditions too. */
export interface RangedTag {
  readonly element: ScannedElement;
  readonly range: CellRange;
}

/** First row of data, counted on the sheet. */
export function firstDataRow(table: TablePart): number {
  return table.range.top + table.headerRows;
}

/** Last row of data; one less than the first when the table has none. */
export function lastDataRow(table: TablePart): number {
  return table.range.bottom - table.totalsRows;
}

/** @throws WorkbookError DAMAGED_PACKAGE: no range, no name, or columns that do not fit the range */
export function readTablePart(workbook: PackageParts, part: string): TablePart {
  const source = decodePart(workbook.bytes(part), { file: workbook.file, part });
  const columns: { name: string; formula: { text: string; readonly isArray: boolean } | null; isMapped: boolean }[] = [];
  const ranged: RangedTag[] = [];
  let root: ScannedElement | null = null;
  let isFormula = false;

  scanXml(source.text, source, {
    open(element) {
      if (element.uri !== ns.main) return;
      root ??= element;
      const ref = element.get("ref");
      const range = ref === undefined ? null : parseRange(ref);
      if (range !== null) ranged.push({ element, range });
      const column = columns.at(-1);
      if (element.local === "tableColumn") {
        columns.push({ name: decodeCellText(element.get("name") ?? ""), formula: null, isMapped: element.get("queryTableFieldId") !== undefined });
      } else if (column !== undefined && element.local === "xmlColumnPr") column.isMapped = true;
      else if (column !== undefined && element.local === "calculatedColumnFormula") {
        isFormula = true;
        column.formula = { text: "", isArray: ["1", "true"].includes(element.get("array") ?? "") };
      }
    },
    text(text) {
      const formula = isFormula ? columns.at(-1)?.formula : null;
      if (formula !== null && formula !== undefined) formula.text += text;
    },
    close(element) {
      if (element.local === "calculatedColumnFormula") isFormula = false;
    },
  });

  const table = root as ScannedElement | null; // assigned in a callback, which the compiler does not see
  const self = ranged[0];
  if (table === null || table.local !== "table" || self?.element !== table) throw damagedPart(source, "incomplete");
  const name = table.get("displayName") ?? table.get("name") ?? "";
  const headerRows = count(table.get("headerRowCount"), 1);
  const totalsRows = count(table.get("totalsRowCount"), 0);
  const { range } = self;
  if (name === "" || range.bottom - range.top + 1 < headerRows + totalsRows) throw damagedPart(source, "incomplete");
  if (columns.length !== range.right - range.left + 1) throw damagedPart(source, "tableColumns");
  return {
    source,
    name: decodeCellText(name),
    range,
    headerRows,
    totalsRows,
    columns: columns.map(({ formula, ...column }) => ({
      ...column,
      formula: formula === null || formula.text === "" ? null : { ...formula, text: decodeCellText(formula.text) },
    })),
    kind: table.get("tableType") ?? "worksheet",
    ranged,
  };
}

/** 0 or 1: Excel knows no table with more header or totals rows. */
function count(value: string | undefined, otherwise: 0 | 1): number {
  return value === undefined ? otherwise : value === "0" ? 0 : 1;
}
