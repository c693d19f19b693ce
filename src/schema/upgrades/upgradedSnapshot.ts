import type { CellContent, CellValue } from "../../workbook/cellValue";
import { isFormulaCell } from "../../workbook/cellValue";
import type { TableRow, WorkbookEdit } from "../../workbook/workbookEdit";
import type { TableSnapshot, WorkbookSnapshot } from "../../workbook/workbookSnapshot";
import type { UpgradePlan } from "./planUpgrade";

/** What would be read from an older workbook once it is upgraded; the workbook itself stays as it is. */
export function upgradedSnapshot(snapshot: WorkbookSnapshot, { edits }: Pick<UpgradePlan, "edits">): WorkbookSnapshot {
  if (edits.length === 0) return snapshot;
  const byTable = new Map<string, WorkbookEdit[]>();
  for (const edit of edits) {
    const own = byTable.get(edit.table);
    if (own === undefined) byTable.set(edit.table, [edit]);
    else own.push(edit);
  }
  return { ...snapshot, tables: snapshot.tables.map((table) => edited(table, byTable.get(table.name) ?? [])) };
}

function edited(table: TableSnapshot, edits: readonly WorkbookEdit[]): TableSnapshot {
  if (edits.length === 0) return table;
  const rows = [...table.rows];
  const indexOf = new Map(table.columns.map((header, index) => [header, index]));
  for (const edit of edits) {
    if (edit.kind === "setCell") {
      const at = indexOf.get(edit.column);
      rows[edit.row] = (rows[edit.row] ?? []).map((cell, index) => (index === at ? shown(edit.content) : cell));
    } else if (edit.kind === "appendRows") rows.push(...edit.rows.map((cells) => rowOf(table, cells)));
    else throw new RangeError(`An upgrade does not ${edit.kind}`);
  }
  return { ...table, rows };
}

function rowOf({ columns }: TableSnapshot, cells: TableRow): readonly CellValue[] {
  return columns.map((header) => shown(cells[header] ?? null));
}

function shown(content: CellContent): CellValue {
  return isFormulaCell(content) ? content.result : content;
}
