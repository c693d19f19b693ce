import type { StoredRecord } from "../../domain/model/records/stored";
import type { TableSnapshot } from "../../workbook/workbookSnapshot";
import type { SchemaTable, TableName } from "../spec/tableSpec";
import { matchColumns } from "./matchColumns";

/** A table of a workbook as it was read, with its columns found. */
export interface ReadTable {
  readonly spec: SchemaTable;
  readonly snapshot: TableSnapshot;
  /** Index in `snapshot.columns` by field. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly unknownHeaders: readonly string[];
}

/** Where a record was read: the row counts from 0 below the header. */
export interface RecordOrigin {
  readonly table: ReadTable;
  readonly row: number;
}

/** Which table and row every record of a reading came from. Records are found by identity; a changed copy has no origin. */
export interface Origins {
  readonly tables: ReadonlyMap<TableName, ReadTable>;
  readonly ofRecord: ReadonlyMap<StoredRecord, RecordOrigin>;
}

/** Finds the columns of a table. */
export function readTable(spec: SchemaTable, snapshot: TableSnapshot): ReadTable {
  const { indexOf, unknown } = matchColumns(spec.columns, snapshot.columns);
  return { spec, snapshot, indexOf, unknownHeaders: unknown };
}

/** A column's header as it stands in the workbook; `null` when the column is missing. */
export function headerIn(table: ReadTable, field: string): string | null {
  const index = table.indexOf.get(field);
  return index === undefined ? null : (table.snapshot.columns[index] ?? null);
}
