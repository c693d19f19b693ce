import { isFormulaCell } from "../../workbook/cellValue";
import type { CellContent, CellValue } from "../../workbook/cellValue";
import type { TableRow, WorkbookEdit } from "../../workbook/workbookEdit";
import type { TableSnapshot, WorkbookSnapshot } from "../../workbook/workbookSnapshot";
import { matchColumns } from "../read/matchColumns";
import { isEmptyCell } from "../types/cellText";
import { ALL_TABLES } from "../workbookSchema";

/**
 * What a workbook says once the edits are applied, as far as reading looks: the results of formulas that Excel fills down by itself are left blank,
 * because computed columns are never read. Rows that no edit touches stay the very same lists. Throws `RangeError` for a table or column that is not there.
 */
export function snapshotAfter(snapshot: WorkbookSnapshot, edits: readonly WorkbookEdit[]): WorkbookSnapshot {
  const tables = new Map(snapshot.tables.map((table) => [table.name.toLowerCase(), new DraftTable(table)]));
  for (const edit of edits) {
    const table = tables.get(edit.table.toLowerCase());
    if (table === undefined) throw new RangeError(`no table ${edit.table}`);
    table.apply(edit);
  }
  return { ...snapshot, tables: snapshot.tables.map((table) => tables.get(table.name.toLowerCase())?.finished() ?? table) };
}

/** A table while edits are applied; its rows are copied with the first of them. */
class DraftTable {
  private rows: (readonly CellValue[])[] | null = null;

  constructor(private readonly table: TableSnapshot) {}

  apply(edit: WorkbookEdit): void {
    const rows = (this.rows ??= [...this.table.rows]);
    switch (edit.kind) {
      case "setCell": {
        const row = edit.rowId === undefined ? edit.row : this.rowOf(edit.rowId, edit.row);
        rows[row] = this.withCell(rows[row] ?? [], edit.column, edit.content);
        return;
      }
      case "appendRows":
        if (rows.length === 1 && this.isBlank(rows[0] ?? [])) rows.length = 0;
        rows.push(...edit.rows.map((row) => this.newRow(row)));
        return;
      case "insertRows":
        rows.splice(edit.at, 0, ...edit.rows.map((row) => this.newRow(row)));
        return;
      case "removeRows": {
        const gone = edit.rows.map((row, index) => this.rowOf(edit.rowIds?.[index] ?? null, row)).sort((a, b) => b - a);
        for (const row of gone) rows.splice(row, 1);
        if (rows.length === 0) rows.push(this.newRow({}));
      }
    }
  }

  finished(): TableSnapshot {
    return this.rows === null ? this.table : { ...this.table, rows: this.rows };
  }

  private newRow(cells: TableRow): readonly CellValue[] {
    return Object.entries(cells).reduce<readonly CellValue[]>((row, [header, content]) => this.withCell(row, header, content), this.table.columns.map(() => null));
  }

  private withCell(row: readonly CellValue[], header: string, content: CellContent): readonly CellValue[] {
    const at = this.table.columns.indexOf(header);
    if (at < 0) throw new RangeError(`${this.table.name} has no column ${header}`);
    return row.map((cell, column) => (column === at ? shown(content) : cell));
  }

  private rowOf(rowId: string | null, row: number): number {
    const idColumn = this.columnsOf("stored").get("id");
    if (rowId === null || idColumn === undefined) return row;
    const found = (this.rows ?? []).findIndex((cells) => cells[idColumn] === rowId);
    return found < 0 ? row : found;
  }

  private isBlank(cells: readonly CellValue[]): boolean {
    const computed = new Set(this.columnsOf("computed").values());
    return cells.every((cell, index) => computed.has(index) || isEmptyCell(cell));
  }

  private columnsOf(kind: "stored" | "computed"): ReadonlyMap<string, number> {
    const spec = ALL_TABLES.find(({ name }) => name.toLowerCase() === this.table.name.toLowerCase());
    if (spec === undefined) return new Map();
    const { indexOf } = matchColumns(spec.columns, this.table.columns);
    return new Map([...indexOf].filter(([field]) => spec.columns.find((column) => column.field === field)?.kind === kind));
  }
}

function shown(content: CellContent): CellValue {
  const value = isFormulaCell(content) ? content.result : content;
  return value === "" ? null : value;
}
