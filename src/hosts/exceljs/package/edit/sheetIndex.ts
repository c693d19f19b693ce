import type { CellRange } from "../../../../ooxml/grid/cellRange";
import { parseRange, parseRanges } from "../../../../ooxml/grid/cellRange";
import * as ns from "../../../../ooxml/opc/namespaces";
import { scanSheet } from "../../../../ooxml/read/scanSheet";
import type { RawCell } from "../../../../ooxml/read/scanSheet";
import type { PartText } from "../../../../ooxml/xml/decodePart";
import { damagedPart } from "../../../../ooxml/xml/partFault";
import type { ElementEnd, ScannedElement } from "../../../../ooxml/xml/scanXml";

/** Where everything stands in a worksheet that an edit may have to touch, as positions in its XML. */
export interface SheetIndex {
  readonly source: PartText;
  readonly sheet: string;
  /** `x:` or "": what the sheet writes before the names of its elements. */
  readonly prefix: string;
  readonly data: { readonly element: ScannedElement; readonly end: ElementEnd };
  /** In ascending order. */
  readonly rows: readonly IndexedRow[];
  /** Something among the rows that is no row. */
  readonly unknown: ScannedElement | null;
  readonly dimension: { readonly element: ScannedElement; readonly range: CellRange } | null;
  readonly merges: readonly CellRange[];
  /** Styles of whole columns. */
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: string }[];
  readonly covers: readonly Cover[];
  /** Shared formulas by their number. */
  readonly shared: ReadonlyMap<string, readonly RawCell[]>;
  /** Ranges of array formulas and data tables. */
  readonly arrays: readonly CellRange[];
  /** Relationships of the tables that the sheet uses. */
  readonly tables: ReadonlySet<string>;
}

export interface IndexedRow {
  readonly number: number;
  readonly element: ScannedElement;
  readonly end: ElementEnd;
  /** In ascending order; of rows that were not asked for, none. */
  readonly cells: readonly RawCell[];
  /** Something in it that is no cell. */
  readonly unknown: ScannedElement | null;
}

/** A data validation or conditional format and the cells that it covers. */
export interface Cover {
  readonly kind: "validation" | "conditionalFormat";
  readonly ranges: readonly CellRange[];
  /** Where the ranges are written: an attribute `sqref`, or the text of an `xm:sqref` (those that Excel 2010 added). */
  readonly place: { readonly element: ScannedElement; readonly text: ElementEnd | null };
}

/** @param wanted rows whose cells will be looked at */
export function indexSheet(source: PartText, sheet: string, wanted: (row: number) => boolean): SheetIndex {
  const rows: IndexedRow[] = [];
  const merges: CellRange[] = [];
  const columnStyles: { first: number; last: number; style: string }[] = [];
  const covers: Cover[] = [];
  const shared = new Map<string, RawCell[]>();
  const arrays: CellRange[] = [];
  const tables = new Set<string>();
  let cells: RawCell[] = [];
  let unknownInRow: ScannedElement | null = null;
  let found: Pick<SheetIndex, "prefix" | "unknown" | "dimension"> = { prefix: "", unknown: null, dimension: null };
  const data: SheetIndex["data"][] = [];
  /** Text of an `xm:sqref` and the rule it belongs to. */
  let listed: string | null = null;
  let rule: Cover["kind"] | null = null;

  scanSheet(source, sheet, {
    cell(cell) {
      if (wanted(cell.row)) cells.push(cell);
      const { formula } = cell;
      if (formula?.kind === "shared" && formula.shared !== null) addTo(shared, formula.shared, cell);
      const area = formula?.kind === "array" || formula?.kind === "dataTable" ? parseRange(formula.ref ?? "") : null;
      if (area !== null) arrays.push(area);
    },
    unknown(element, row) {
      if (row === null) found = { ...found, unknown: found.unknown ?? element };
      else unknownInRow ??= element;
    },
    rowEnd({ number, element }, end) {
      rows.push({ number, element, end, cells, unknown: unknownInRow });
      cells = [];
      unknownInRow = null;
    },
    dataEnd(element, end) {
      data.push({ element, end });
    },
    element(element) {
      const kind = coverKinds[element.local];
      if (element.uri === ns.excel2010 && kind !== undefined) rule = kind;
      if (element.uri === ns.excelFormula && element.local === "sqref") listed = "";
      if (element.uri !== ns.main) return;
      const ref = parseRange(element.get("ref") ?? "");
      const covered = parseRanges(element.get("sqref") ?? "");
      if (element.local === "worksheet") found = { ...found, prefix: element.prefix };
      if (element.local === "dimension" && ref !== null) found = { ...found, dimension: { element, range: ref } };
      if (element.local === "mergeCell" && ref !== null) merges.push(ref);
      if (element.local === "tablePart") tables.add(element.getNs(ns.officeRelationships, "id") ?? "");
      if (kind !== undefined && covered !== null) covers.push({ kind, ranges: covered, place: { element, text: null } });
      const style = element.local === "col" ? element.get("style") : undefined;
      if (style !== undefined) columnStyles.push({ first: Number(element.get("min")), last: Number(element.get("max")), style });
    },
    text(text) {
      if (listed !== null) listed += text;
    },
    elementEnd(element, end) {
      if (listed === null || element.uri !== ns.excelFormula || element.local !== "sqref") return;
      const ranges = parseRanges(listed);
      if (ranges !== null && rule !== null) covers.push({ kind: rule, ranges, place: { element, text: end } });
      listed = null;
    },
  });

  const [sheetData] = data;
  if (sheetData === undefined) throw damagedPart(source, "incomplete");
  return { source, sheet, ...found, data: sheetData, rows, merges, columnStyles, covers, shared, arrays, tables };
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Elements that cover cells, in the main namespace and in Excel 2010's. */
const coverKinds: Readonly<Record<string, Cover["kind"]>> = { dataValidation: "validation", conditionalFormatting: "conditionalFormat" };
