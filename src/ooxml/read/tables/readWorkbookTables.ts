import type { CellValue } from "../../../workbook/cellValue";
import { WorkbookError } from "../../../workbook/workbookError";
import type { TableSnapshot, WorkbookSnapshot } from "../../../workbook/workbookSnapshot";
import { contains, formatRange, intersects, parseRange } from "../../grid/cellRange";
import type { CellRange } from "../../grid/cellRange";
import * as ns from "../../opc/namespaces";
import { readRelationships } from "../../opc/relationships";
import { decodePart } from "../../xml/decodePart";
import type { PackageParts } from "../../opc/packageParts";
import { cellValueOf } from "../cellValueOf";
import type { CellContext } from "../cellValueOf";
import { FormulaColumns } from "./formulaColumns";
import { readCells } from "../readCells";
import { namedCellsOf, readNamedCells } from "./readNamedCells";
import { readSharedStrings } from "../readSharedStrings";
import { firstDataRow, lastDataRow, readTablePart } from "./readTablePart";
import type { TablePart } from "./readTablePart";
import { readWorkbookOutline } from "../workbookOutline";
import type { SheetOutline } from "../workbookOutline";

export interface ReadOptions {
  /** Defined names whose cells are read too. One that is missing, or stands for more than a cell, is passed over. */
  readonly namedCells?: readonly string[];
}

/**
 * Reads every table of a workbook (`.xlsx`, `.xlsm` and their templates) that lies open: cells as they were saved, formulas as their
 * stored results, dates as serial numbers. A header is what its cell says; the table's own name of the column counts
 * only where there is no header row or the cell is blank.
 *
 * @throws WorkbookError NOT_A_WORKBOOK, STRICT_WORKBOOK, DAMAGED_PACKAGE, FILE_TOO_LARGE, UNKNOWN_MARKUP
 */
export function readWorkbookTables(workbook: PackageParts, { namedCells = [] }: ReadOptions = {}): WorkbookSnapshot {
  const outline = readWorkbookOutline(workbook);
  const parts = outline.sheets.map((sheet) => ({ sheet, tables: tablePartsOf(workbook, sheet) }));
  const named = namedCellsOf(outline, namedCells);
  const needsCells = named.length > 0 || parts.some(({ tables }) => tables.length > 0);
  const strings = needsCells && outline.sharedStrings !== null ? readSharedStrings(workbook, outline.sharedStrings) : [];
  const context = { strings, date1904: outline.date1904 };
  return {
    file: workbook.file,
    date1904: outline.date1904,
    sheets: outline.sheets.map(({ name, visibility }) => ({ name, visibility })),
    tables: parts.flatMap(({ sheet, tables }) => (tables.length === 0 ? [] : readTables(workbook, sheet, tables, context))),
    namedCells: readNamedCells(workbook, named, context),
  };
}

/** A table part and the relationship through which its sheet names it. */
export interface RelatedTable {
  readonly id: string;
  readonly table: TablePart;
}

/** The table parts that a sheet has relationships to; the sheet decides which of them it uses (`tableParts`). */
export function tablePartsOf(workbook: PackageParts, sheet: SheetOutline): RelatedTable[] {
  return readRelationships(workbook, sheet.part)
    .filter(({ type, isExternal }) => type === ns.relationshipType.table && !isExternal)
    .map(({ id, target }) => ({ id, table: readTablePart(workbook, target) }));
}

/** Cells that the tables of one sheet may have together: a table over whole columns passes, a bomb does not. */
const mostCells = 50_000_000;

function readTables(workbook: PackageParts, sheet: SheetOutline, related: readonly RelatedTable[], context: CellContext): TableSnapshot[] {
  const source = decodePart(workbook.bytes(sheet.part), { file: workbook.file, part: sheet.part });
  return readCells(source, sheet.name, () => {
    const readers = related.map(({ id, table }) => ({ id, table, rows: new Map<number, CellValue[]>(), formulas: new FormulaColumns(table) }));
    const used = new Set<string>();
    const merges: CellRange[] = [];
    let cells = 0;

    return {
      wants: (row, column) => readers.some(({ table }) => contains(table.range, row, column)),
      cell(cell) {
        const value = cellValueOf(cell, context, source);
        if (value === null && !cell.hasFormula) return;
        for (const { table, rows, formulas } of readers) {
          if (!contains(table.range, cell.row, cell.column)) continue;
          formulas.see(cell);
          if (value === null) continue;
          let row = rows.get(cell.row);
          if (row === undefined) {
            cells += table.columns.length;
            if (cells > mostCells) throw new WorkbookError("FILE_TOO_LARGE", { file: workbook.file, limit: "tableCells", allowed: mostCells, found: cells, part: sheet.part });
            row = blankRow(table);
            rows.set(cell.row, row);
          }
          row[cell.column - table.range.left] = value;
        }
      },
      element(element) {
        if (element.uri !== ns.main) return;
        if (element.local === "tablePart") used.add(element.getNs(ns.officeRelationships, "id") ?? "");
        const merged = element.local === "mergeCell" ? parseRange(element.get("ref") ?? "") : null;
        if (merged !== null) merges.push(merged);
      },
      result: () =>
        readers
          .filter(({ id }) => used.has(id))
          .map(({ table, rows, formulas }) => snapshotOf(table, sheet.name, rows, formulas, merges)),
    };
  });
}

function snapshotOf(table: TablePart, sheet: string, rows: ReadonlyMap<number, CellValue[]>, formulas: FormulaColumns, merges: readonly CellRange[]): TableSnapshot {
  const blank = blankRow(table); // one list stands for all blank rows: a table may reach to the end of the sheet
  const first = firstDataRow(table);
  const headers = rows.get(table.range.top);
  return {
    name: table.name,
    sheet,
    // Without a header row this is the row above the table, so that the first row of data is always the next one.
    header: { sheet, row: first - 1, column: table.range.left },
    columns: table.columns.map(({ name }, index) => headerText(table.headerRows === 0 ? null : headers?.[index], name)),
    rows: Array.from({ length: lastDataRow(table) - first + 1 }, (_row, index) => rows.get(first + index) ?? blank),
    mergedRanges: merges.filter((range) => intersects(range, table.range)).map(formatRange),
    ...(formulas.typedOver.length === 0 ? {} : { typedOver: formulas.typedOver }),
  };
}

function blankRow(table: TablePart): CellValue[] {
  return table.columns.map(() => null);
}

/** What the header cell says, which is what the user sees; `name` where it says nothing. */
export function headerText(cell: CellValue | undefined, name: string): string {
  return (typeof cell === "string" && cell !== "") || typeof cell === "number" ? String(cell) : name;
}
