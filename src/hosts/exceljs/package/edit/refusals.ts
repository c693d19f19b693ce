import { cellAddress } from "../../../../workbook/cellRef";
import { isFormulaCell } from "../../../../workbook/cellValue";
import { WorkbookError } from "../../../../workbook/workbookError";
import { contains, lastRow } from "../../../../ooxml/grid/cellRange";
import type { RawCell } from "../../../../ooxml/read/scanSheet";
import { lastDataRow } from "../../../../ooxml/read/tables/readTablePart";
import type { TablePart } from "../../../../ooxml/read/tables/readTablePart";
import type { ZipPackage } from "../zip";
import { readRelationships } from "../../../../ooxml/opc/relationships";
import * as ns from "../../../../ooxml/opc/namespaces";
import type { SheetIndex } from "./sheetIndex";
import type { DraftContent } from "./tableDraft";

/** Why a table is TABLE_BLOCKED; `facts.reason` of the error. */
export type BlockReason =
  /** A totals row stands where the next row would go. */
  | "totalsRow"
  /** Something is written below the table. */
  | "cellsBelow"
  | "tableBelow"
  | "mergeBelow"
  /** The sheet has no more rows. */
  | "sheetEnd"
  /** The cell is part of merged cells, which a table cannot have. */
  | "merged"
  /** Rows would move, and one of them is hidden (`refuseMoves`). */
  | "hiddenRow"
  /** Rows would move, and a formula in them or elsewhere names cells by their address. */
  | "rowFormula"
  | "referenced"
  /** Rows would move, and a comment or link hangs on one of them. */
  | "attached"
  /** Rows would move, and a validation or conditional format covers only some of them. */
  | "ruleInside";

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export function blocked(index: SheetIndex, table: TablePart, at: CellPlace, reason: BlockReason): WorkbookError {
  return new WorkbookError("TABLE_BLOCKED", { file: index.source.file, sheet: index.sheet, table: table.name, cell: cellAddress(at), reason });
}

export function unknownMarkup(index: SheetIndex, at: CellPlace | null, element: string): WorkbookError {
  return new WorkbookError("UNKNOWN_MARKUP", {
    file: index.source.file,
    sheet: index.sheet,
    part: index.source.part,
    element,
    line: null,
    cell: at === null ? null : cellAddress(at),
  });
}

/** A digital signature covers parts that an edit changes: editing would break it. Macros have a signature of their own, which is not meant. */
export function refuseSigned(workbook: ZipPackage): void {
  const isSigned = readRelationships(workbook, "").some(({ type }) => type === ns.relationshipType.signatureOrigin);
  if (isSigned || workbook.names.some((name) => name.toLowerCase().startsWith("_xmlsignatures/"))) throw new WorkbookError("SIGNED_WORKBOOK", { file: workbook.file });
}

/** A table that a query or an XML mapping fills: what is written there is lost at the next refresh. */
export function refuseFedTable(index: SheetIndex, table: TablePart): void {
  if (table.kind !== "worksheet") throw unknownMarkup(index, { row: table.range.top, column: table.range.left }, table.kind);
  const mapped = table.columns.findIndex(({ isMapped }) => isMapped);
  if (mapped >= 0) throw unknownMarkup(index, { row: table.range.top, column: table.range.left + mapped }, "xmlColumnPr");
}

/** Refuses a cell that cannot be replaced without harm to something else. */
export function refuseUnsafeCell(index: SheetIndex, table: TablePart, at: CellPlace, cell: RawCell | undefined): void {
  if (index.unknown !== null) throw unknownMarkup(index, null, index.unknown.local);
  if (cell !== undefined && cell.unknown !== null) throw unknownMarkup(index, at, cell.unknown);
  const array = index.arrays.find(({ top, left, bottom, right }) => contains({ top, left, bottom, right }, at.row, at.column) && (top !== bottom || left !== right));
  if (array !== undefined) throw unknownMarkup(index, at, "array");
  if (cell?.formula?.kind === "dataTable") throw unknownMarkup(index, at, "dataTable");
  if (index.merges.some((merged) => contains(merged, at.row, at.column))) throw blocked(index, table, at, "merged");
}

/** Excel's limits for one cell (Excel specifications and limits). */
const longestText = 32_767;
const longestFormula = 8_192;

/**
 * @throws WorkbookError TEXT_TOO_LONG
 * @throws RangeError for a number that is none: only a programming slip gets here
 */
export function refuseImpossibleContent(index: SheetIndex, at: CellPlace, content: DraftContent): void {
  if (content === null) return;
  const value = isFormulaCell(content) ? content.result : content;
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${value} is no content for ${cellAddress(at)}`);
  const tooLong = (found: number, allowed: number) => new WorkbookError("TEXT_TOO_LONG", { file: index.source.file, sheet: index.sheet, cell: cellAddress(at), found, allowed });
  if (typeof value === "string" && value.length > longestText) throw tooLong(value.length, longestText);
  if (isFormulaCell(content) && content.formula.length > longestFormula) throw tooLong(content.formula.length, longestFormula);
}

/** Refuses rows below a table where something stands in the way; `last` is the row that the table will end with. */
export function refuseBlockedRows(index: SheetIndex, table: TablePart, others: readonly TablePart[], last: number): void {
  const { left, right } = table.range;
  const first = lastDataRow(table) + 1;
  if (last < first) return;
  if (table.totalsRows > 0) throw blocked(index, table, { row: first, column: left }, "totalsRow");
  if (last > lastRow) throw blocked(index, table, { row: lastRow, column: left }, "sheetEnd");
  const isInTheWay = ({ top, ...range }: TablePart["range"]): boolean => top <= last && range.bottom >= first && range.left <= right && range.right >= left;
  const other = others.find(({ range }) => isInTheWay(range));
  if (other !== undefined) throw blocked(index, table, { row: Math.max(other.range.top, first), column: other.range.left }, "tableBelow");
  const merged = index.merges.find(isInTheWay);
  if (merged !== undefined) throw blocked(index, table, { row: Math.max(merged.top, first), column: merged.left }, "mergeBelow");
  for (const row of index.rows) {
    if (row.number < first || row.number > last) continue;
    const cell = row.cells.find(({ column, value, inline, formula }) => column >= left && column <= right && (value !== null || inline !== null || formula !== null));
    if (cell !== undefined) throw blocked(index, table, cell, "cellsBelow");
  }
}
