import type { Finding } from "../../domain/checks/finding";
import type { StoredRecord } from "../../domain/model/records/stored";
import type { CellValue } from "../../workbook/cellValue";
import type { CellCalendar } from "../spec/columnType";
import type { ReadTable } from "./origins";

/** What was made of one row. */
export interface ReadRow {
  readonly record: StoredRecord;
  readonly findings: readonly Finding[];
  /** Whether it had to do without its id because an earlier row has the same. */
  readonly isCopy: boolean;
}

/**
 * What was made of rows, by the very list of their cells: a workbook that is read again and again gives the same record for a row that is still the same
 * list, so that whoever looks can tell by identity what changed. Forgets with the snapshots.
 */
export class RowMemory {
  private readonly tables = new Map<string, { readonly frame: string; readonly rows: WeakMap<readonly CellValue[], ReadRow> }>();

  /** The rows of a table under its present headers. */
  of({ spec, snapshot }: ReadTable, { date1904 }: CellCalendar): WeakMap<readonly CellValue[], ReadRow> {
    const frame = JSON.stringify([date1904, snapshot.columns]);
    const known = this.tables.get(spec.name);
    if (known?.frame === frame) return known.rows;
    const rows = new WeakMap<readonly CellValue[], ReadRow>();
    this.tables.set(spec.name, { frame, rows });
    return rows;
  }
}
