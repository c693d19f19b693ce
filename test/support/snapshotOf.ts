import { columnLetters } from "../../src/workbook/cellRef";
import { isFormulaCell } from "../../src/workbook/cellValue";
import type { CellContent, CellValue } from "../../src/workbook/cellValue";
import type { WorkbookBlueprint } from "../../src/workbook/workbookBlueprint";
import type { TableSnapshot, WorkbookSnapshot } from "../../src/workbook/workbookSnapshot";

/**
 * A blueprint as if it had been written to a file and read again, without any file: cached results for formulas, blanks for
 * empty text. For tests of what the schema writes and reads; the hosts have tests of their own.
 */
export function snapshotOf({ sheets, names }: WorkbookBlueprint, over: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  return {
    file: "สมุดงาน.xlsx",
    date1904: false,
    sheets: sheets.map(({ name, visibility }) => ({ name, visibility })),
    tables: sheets.flatMap(({ name: sheet, tables }) =>
      tables.map(
        ({ name, row, column, columns, rows }): TableSnapshot => ({
          name,
          sheet,
          header: { sheet, row, column },
          columns: columns.map(({ header }) => header),
          rows: rows.map((cells) => cells.map(valueOf)),
          mergedRanges: [],
        }),
      ),
    ),
    namedCells: Object.fromEntries(names.flatMap(({ name, refersTo }) => namedCell(sheets, name, refersTo))),
    ...over,
  };
}

function namedCell(sheets: WorkbookBlueprint["sheets"], name: string, refersTo: string): [string, CellValue][] {
  const [, sheetName, letters, row] = /^'([^']+)'!\$([A-Z]+)\$(\d+)$/.exec(refersTo) ?? [];
  const cells = sheets.find((sheet) => sheet.name === sheetName)?.cells;
  const cell = cells?.find((each) => each.row === Number(row) && columnLetters(each.column) === letters);
  return cell === undefined ? [] : [[name, valueOf(cell.content)]];
}

function valueOf(content: CellContent): CellValue {
  const value = isFormulaCell(content) ? content.result : content;
  return value === "" ? null : value;
}

/** The snapshot with one table changed. */
export function withTable(snapshot: WorkbookSnapshot, name: string, change: (table: TableSnapshot) => TableSnapshot): WorkbookSnapshot {
  return { ...snapshot, tables: snapshot.tables.map((table) => (table.name === name ? change(table) : table)) };
}

/** The snapshot without a table. */
export function withoutTable(snapshot: WorkbookSnapshot, name: string): WorkbookSnapshot {
  return { ...snapshot, tables: snapshot.tables.filter((table) => table.name !== name) };
}

/** The table with one cell changed; `row` counts from 0, the column is named by its header. */
export function withCell(table: TableSnapshot, row: number, header: string, value: CellValue): TableSnapshot {
  const index = table.columns.indexOf(header);
  if (index < 0) throw new Error(`${table.name} has no column ${header}`);
  return { ...table, rows: table.rows.map((cells, at) => (at === row ? cells.map((cell, column) => (column === index ? value : cell)) : cells)) };
}
