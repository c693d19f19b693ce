import { type BelongsToProject, type ProjectKey, projectKeyOf } from "../../domain/model/records/projectKey";
import type { StoredRecord } from "../../domain/model/records/stored";
import type { ReadTable } from "../../schema/read/origins";
import type { CellRef } from "../../workbook/cellRef";
import type { LiveWorkbook } from "./liveWorkbook";

/** The record that stands in a row of the workbook, and the project it belongs to. */
export interface SelectedRecord {
  readonly record: StoredRecord;
  readonly projectKey: ProjectKey;
}

/** What stands in the row of a selected cell; `null` outside the tables of projects, and in rows that belong to none. */
export function recordAt(live: LiveWorkbook, cell: CellRef | null): SelectedRecord | null {
  if (cell === null) return null;
  const table = [...live.reading.origins.tables.values()].find((each) => covers(each, cell));
  if (table === undefined) return null;
  const row = cell.row - table.snapshot.header.row - 1;
  for (const [record, origin] of live.reading.origins.ofRecord) {
    if (origin.table !== table || origin.row !== row) continue;
    return belongsToProject(record) ? { record, projectKey: projectKeyOf(record) } : null;
  }
  return null;
}

function covers({ snapshot }: ReadTable, { sheet, row, column }: CellRef): boolean {
  const { header } = snapshot;
  return (
    snapshot.sheet === sheet && row > header.row && row <= header.row + snapshot.rows.length &&
    column >= header.column && column < header.column + snapshot.columns.length
  );
}

function belongsToProject(record: StoredRecord): record is StoredRecord & BelongsToProject {
  const { projectCode } = record as StoredRecord & Partial<BelongsToProject>;
  return projectCode !== undefined && projectCode !== null;
}
