import { WorkbookError } from "../../workbook/workbookError";
import type { WorkbookSnapshot } from "../../workbook/workbookSnapshot";
import type { WorkbookMeta } from "../meta";
import { SCHEMA_VERSION } from "../schemaVersion";
import type { TableName } from "../spec/tableSpec";
import { RECORD_TABLES, tableNamed } from "../workbookSchema";
import { type ReadTable, readTable } from "./origins";
import { LOST_META, readMeta } from "./readMeta";

/** `Lists` only feeds the drop-downs. */
export const READ_TABLES: readonly TableName[] = [...RECORD_TABLES.map(({ name }) => name), "Settings", "Meta"];

export interface KaonaTables {
  readonly tables: ReadonlyMap<TableName, ReadTable>;
  readonly meta: WorkbookMeta;
}

/**
 * Finds our tables in a workbook, by name, and what it is known by. `known` is the newest version of the format that can be read.
 *
 * @throws WorkbookError NOT_KAONA when nothing in it is ours; NEWER_SCHEMA when a newer Kaona made it
 */
export function kaonaTables(snapshot: WorkbookSnapshot, known: number = SCHEMA_VERSION): KaonaTables {
  const tables = findTables(snapshot);
  if (!isKaona(tables)) throw new WorkbookError("NOT_KAONA", { file: snapshot.file });
  const metaTable = tables.get("Meta");
  const meta = metaTable === undefined ? LOST_META : readMeta(metaTable);
  if (meta.schemaVersion > known) throw new WorkbookError("NEWER_SCHEMA", { file: snapshot.file, found: meta.schemaVersion, known });
  return { tables, meta };
}

function findTables(snapshot: WorkbookSnapshot): ReadonlyMap<TableName, ReadTable> {
  const byName = new Map(snapshot.tables.map((table) => [table.name.toLowerCase(), table]));
  const tables = new Map<TableName, ReadTable>();
  for (const name of READ_TABLES) {
    const table = byName.get(name.toLowerCase());
    if (table !== undefined) tables.set(name, readTable(tableNamed(name), table));
  }
  return tables;
}

/** A binding, or a table of projects or rounds with a project code: other people's workbooks have tables called Settings or Projects too. */
function isKaona(tables: ReadonlyMap<TableName, ReadTable>): boolean {
  const meta = tables.get("Meta");
  if (meta?.snapshot.rows.some((cells) => cells.includes("schemaVersion")) === true) return true;
  return (["Projects", "Rounds"] as const).some((name) => tables.get(name)?.indexOf.has("projectCode") === true);
}
