import { isFormulaCell } from "../../src/workbook/cellValue";
import type { CellContent, CellValue } from "../../src/workbook/cellValue";
import type { TableRow, WorkbookEdit } from "../../src/workbook/workbookEdit";
import type { TableSnapshot, WorkbookSnapshot } from "../../src/workbook/workbookSnapshot";
import { withTable } from "./snapshotOf";

/** What a host would read after applying the edits: for tests of what edits say, without files. */
export function applyToSnapshot(snapshot: WorkbookSnapshot, edits: readonly WorkbookEdit[]): WorkbookSnapshot {
  return edits.reduce((state, edit) => withTable(state, edit.table, (table) => applied(table, edit)), snapshot);
}

function applied(table: TableSnapshot, edit: WorkbookEdit): TableSnapshot {
  switch (edit.kind) {
    case "setCell": {
      const at = indexOf(table, edit.column);
      return { ...table, rows: table.rows.map((row, index) => (index === edit.row ? row.map((cell, column) => (column === at ? shown(edit.content) : cell)) : row)) };
    }
    case "appendRows": {
      return { ...table, rows: [...(hasData(table) ? table.rows : []), ...newRows(table, edit.rows)] };
    }
    case "insertRows":
      return { ...table, rows: [...table.rows.slice(0, edit.at), ...newRows(table, edit.rows), ...table.rows.slice(edit.at)] };
    case "removeRows":
      return { ...table, rows: table.rows.filter((_row, index) => !edit.rows.includes(index)) };
  }
}

function newRows(table: TableSnapshot, rows: readonly TableRow[]): readonly (readonly CellValue[])[] {
  return rows.map((cells) => {
    const row: CellValue[] = table.columns.map(() => null);
    for (const [header, content] of Object.entries(cells)) row[indexOf(table, header)] = shown(content);
    return row;
  });
}

/** An empty table has one blank row, in which only hidden and computed columns say something. */
function hasData(table: TableSnapshot): boolean {
  return table.rows.length !== 1 || table.rows[0]!.some((cell, index) => cell !== null && !/^k[A-Z]/.test(table.columns[index]!) && table.columns[index] !== "แผน ณ วันที่ประเมิน");
}

function indexOf(table: TableSnapshot, header: string): number {
  const at = table.columns.indexOf(header);
  if (at < 0) throw new Error(`${table.name} has no column ${header}`);
  return at;
}

function shown(content: CellContent): CellValue {
  const value = isFormulaCell(content) ? content.result : content;
  return value === "" ? null : value;
}
