import type { TableRow, WorkbookEdit } from "../../../../workbook/workbookEdit";
import { WorkbookError } from "../../../../workbook/workbookError";
import { inverseEdits } from "../../../../workbook/draft/inverseEdits";
import { looksLikeFormula } from "../../../../workbook/textAsText";
import { readSharedStrings } from "../../../../ooxml/read/readSharedStrings";
import { firstDataRow, lastDataRow } from "../../../../ooxml/read/tables/readTablePart";
import type { TablePart } from "../../../../ooxml/read/tables/readTablePart";
import { tablePartsOf } from "../../../../ooxml/read/tables/readWorkbookTables";
import type { RelatedTable } from "../../../../ooxml/read/tables/readWorkbookTables";
import { readWorkbookOutline } from "../../../../ooxml/read/workbookOutline";
import type { SheetOutline, WorkbookOutline } from "../../../../ooxml/read/workbookOutline";
import { decodePart } from "../../../../ooxml/xml/decodePart";
import { damagedPart } from "../../../../ooxml/xml/partFault";
import { applyEdits } from "../../../../ooxml/xml/xmlEdit";
import { openPackage } from "../zip";
import type { ZipPackage } from "../zip";
import { CellFormats } from "./cellFormats";
import { draftCells } from "./draftCells";
import type { SettleLook, UnsettledCell } from "./draftCells";
import { dropCalcChain } from "./dropCalcChain";
import { changesFormulas, editRows } from "./editRows";
import { editTablePart } from "./editTablePart";
import { growCovers } from "./growCovers";
import { refuseBlockedRows, refuseFedTable, refuseSigned } from "./refusals";
import { refuseMoves } from "./refuseMoves";
import { SheetCells } from "./sheetCells";
import { indexSheet } from "./sheetIndex";
import { TableDraft } from "./tableDraft";

export interface EditOptions {
  /**
   * The number format that a column should have (`[$-107041E]d mmm yyyy`), or null for none. Asked only when a number is
   * written into a cell that would otherwise have no number format: neither its own nor that of the row above.
   */
  readonly numberFormat?: (table: string, header: string) => string | null;
  /** The height in points that a new row of a table, or one that was blank, should at least have for what it will hold; null for none. */
  readonly rowHeight?: (table: string, row: TableRow) => number | null;
}

export interface EditedPackage {
  /** The workbook as a file; the very bytes that were given when nothing changes. */
  readonly bytes: Uint8Array;
  /** Edits that put every touched cell back (architecture.md A14). */
  readonly inverse: readonly WorkbookEdit[];
}

/**
 * Edits tables in a workbook that Excel has saved, by changing only what must change: the cells, the ranges of the tables
 * and of validations and conditional formats that end with them. Within a sheet everything else keeps its characters,
 * every other part keeps its bytes (architecture.md A9). The calculation chain goes when cells gain or lose formulas.
 *
 * A cell keeps its look, and a new one takes that of the row above; formats that a cell's content needs beyond that are
 * added to the workbook's.
 *
 * All edits are applied, in their order, or none: a refusal changes nothing. A protected sheet is edited all the same,
 * because its protection guards typing, not files.
 *
 * @param file how errors name the file
 * @throws WorkbookError SIGNED_WORKBOOK, UNKNOWN_MARKUP, TABLE_MISSING, COLUMN_MISSING, TABLE_BLOCKED, CELL_CHANGED, TEXT_TOO_LONG, and
 *   those of `readWorkbookPackage`
 * @throws RangeError for a row that the table does not have, or a number that is none
 *
 *     const { bytes, inverse } = editWorkbookPackage(before, "projects.xlsx", [
 *       { kind: "setCell", table: "Projects", row: 0, column: "ชื่อโครงการ", content: "ใหม่" },
 *     ]);
 */
export function editWorkbookPackage(bytes: Uint8Array, file: string, edits: readonly WorkbookEdit[], options: EditOptions = {}): EditedPackage {
  const workbook = openPackage(bytes, { file });
  const outline = readWorkbookOutline(workbook);
  refuseSigned(workbook);
  workbook.verify();
  const sheets = touchedSheets(workbook, outline, edits);
  const context = { date1904: outline.date1904, strings: outline.sharedStrings === null ? [] : readSharedStrings(workbook, outline.sharedStrings) };
  const drafts = sheets.map((sheet) => draftSheet(workbook, sheet, edits, context));
  const all = drafts.flatMap(({ tables }) => tables);
  for (const edit of edits) all.find(({ table }) => isNamed(table, edit.table))?.draft.apply(edit);

  const formats = lazily(() => (outline.styles === null ? null : new CellFormats(workbook, outline.styles)));
  const settleLook: SettleLook = (cell) => settled(cell, formats.value(), options);
  const changes = drafts.map(({ cells, tables, others }) => {
    for (const draft of tables) {
      refuseBlockedRows(cells.index, draft.table, others(draft.table), draft.firstRow + draft.rowCount - 1);
      refuseMoves(workbook, draft);
    }
    return { cells, tables, drafted: tables.flatMap((draft) => draftCells(draft, settleLook)) };
  });

  let isChanged = false;
  for (const { cells, tables, drafted } of changes) {
    const resized = tables.filter(({ rowCount, rowsBefore }) => rowCount !== rowsBefore);
    if (drafted.length === 0 && resized.length === 0) continue;
    isChanged = true;
    const { source } = cells.index;
    const grown = resized.filter(({ rowsBefore }) => rowsBefore > 0).map(({ table, firstRow, rowCount }) => ({ before: dataRange(table), lastRow: firstRow + rowCount - 1 }));
    workbook.put(source.part, source.encode(applyEdits(source.text, [...editRows(cells, drafted, newRowHeights(tables, options)), ...growCovers(cells.index, grown)])));
    for (const draft of resized) workbook.put(draft.table.source.part, draft.table.source.encode(editTablePart(draft)));
  }
  if (changes.some(({ cells, drafted }) => changesFormulas(cells, drafted))) dropCalcChain(workbook, outline);
  const styles = formats.made()?.toBytes() ?? null;
  if (styles !== null && outline.styles !== null) workbook.put(outline.styles, styles);
  return { bytes: isChanged ? workbook.toBytes() : bytes, inverse: all.flatMap(({ draft }) => inverseEdits(draft)) };
}

/**
 * The look of a cell for what it will hold: a number has a number format, text that Excel would take for a formula when
 * its cell is edited has Excel's mark for text, numbers and formulas never have it. Text that looks like a number or date
 * gets no mark here, unlike in new files: it does no harm, and the workbook's formats stay as they are.
 */
function settled({ table, header, content, style, isNew }: UnsettledCell, formats: CellFormats | null, { numberFormat }: EditOptions): string | null {
  if (formats === null || content === null) return style;
  if (typeof content === "string") return formats.fitted(style, { numberFormat: null, textMark: looksLikeFormula(content) ? "on" : "as it is" });
  const code = isNew && typeof content === "number" ? (numberFormat?.(table, header) ?? null) : null;
  return formats.fitted(style, { numberFormat: code, textMark: "off" });
}

/** The heights of rows that tables gain or that were blank, by their number on the sheet; tables side by side share the tallest. */
function newRowHeights(tables: readonly TableDraft[], { rowHeight }: EditOptions): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  if (rowHeight === undefined) return heights;
  for (const draft of tables) {
    const { table, columns, rows, firstRow } = draft;
    const wasBlank = (row: number): boolean => columns.every((_header, column) => (draft.contentBefore(row, column) ?? "") === "");
    rows.forEach(({ origin, changes }, index) => {
      if (origin !== null && (changes === null || !wasBlank(origin))) return;
      const height = rowHeight(table.name, Object.fromEntries(columns.map((header, column) => [header, changes?.get(column) ?? null])));
      if (height !== null) heights.set(firstRow + index, Math.max(height, heights.get(firstRow + index) ?? 0));
    });
  }
  return heights;
}

interface TouchedSheet {
  readonly sheet: SheetOutline;
  readonly related: readonly RelatedTable[];
}

/** The sheets whose tables are edited. */
function touchedSheets(workbook: ZipPackage, { sheets }: WorkbookOutline, edits: readonly WorkbookEdit[]): TouchedSheet[] {
  const all = sheets.map((sheet) => ({ sheet, related: tablePartsOf(workbook, sheet) }));
  const names = new Set(edits.map(({ table }) => table.toLowerCase()));
  for (const name of names) {
    const found = all.flatMap(({ related }) => related).filter(({ table }) => isNamed(table, name));
    const [, second] = found;
    if (second !== undefined) throw damagedPart(second.table.source, "tableName");
    if (found.length === 0) throw new WorkbookError("TABLE_MISSING", { file: workbook.file, table: edits.find(({ table }) => table.toLowerCase() === name)?.table ?? name });
  }
  return all.filter(({ related }) => related.some(({ table }) => names.has(table.name.toLowerCase())));
}

function draftSheet(workbook: ZipPackage, { sheet, related }: TouchedSheet, edits: readonly WorkbookEdit[], context: ConstructorParameters<typeof SheetCells>[1]) {
  const source = decodePart(workbook.bytes(sheet.part), { file: workbook.file, part: sheet.part });
  const edited = related.filter(({ table }) => edits.some((edit) => isNamed(table, edit.table)));
  const index = indexSheet(source, sheet.name, rowsOfInterest(edited.map(({ table }) => table), edits));
  const missing = edited.find(({ id }) => !index.tables.has(id));
  if (missing !== undefined) throw new WorkbookError("TABLE_MISSING", { file: workbook.file, table: missing.table.name });
  const used = related.filter(({ id }) => index.tables.has(id)).map(({ table }) => table);
  const cells = new SheetCells(index, context);
  for (const { table } of edited) refuseFedTable(index, table);
  return { cells, tables: edited.map(({ table }) => new TableDraft(table, cells)), others: (table: TablePart) => used.filter((other) => other !== table) };
}

/** Rows whose cells the edits can come to touch or look at: headers, rows that are set and those above them, and both sides of the last row. */
function rowsOfInterest(tables: readonly TablePart[], edits: readonly WorkbookEdit[]): (row: number) => boolean {
  const single = new Set<number>();
  const blocks: { readonly first: number; readonly last: number }[] = [];
  for (const table of tables) {
    let grown = 0;
    let shrunk = 0;
    let highest = Number.POSITIVE_INFINITY;
    single.add(table.range.top).add(firstDataRow(table));
    for (const edit of edits) {
      if (!isNamed(table, edit.table)) continue;
      if (edit.kind === "setCell") single.add(firstDataRow(table) + edit.row).add(firstDataRow(table) + edit.row - 1);
      if (edit.kind === "appendRows") grown += edit.rows.length;
      if (edit.kind === "insertRows") grown += edit.rows.length;
      if (edit.kind === "removeRows") shrunk += edit.rows.length;
      // From the first row that can move on; edits before may have counted it further down.
      const moves = edit.kind === "insertRows" ? edit.at : edit.kind === "removeRows" ? (edit.rows[0] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
      highest = Math.min(highest, firstDataRow(table) + moves - grown - 1);
    }
    blocks.push({ first: Math.min(lastDataRow(table) - shrunk, highest), last: lastDataRow(table) + grown });
  }
  return (row) => single.has(row) || blocks.some(({ first, last }) => row >= first && row <= last);
}

/** Table names are the same in upper and lower case, as in Excel. */
function isNamed(table: TablePart, name: string): boolean {
  return table.name.toLowerCase() === name.toLowerCase();
}

function dataRange(table: TablePart) {
  return { ...table.range, top: firstDataRow(table), bottom: lastDataRow(table) };
}

/** A value made when it is first asked for. */
function lazily<Value>(make: () => Value): { readonly value: () => Value; readonly made: () => Value | null } {
  let made: { readonly value: Value } | null = null;
  return { value: () => (made ??= { value: make() }).value, made: () => made?.value ?? null };
}
