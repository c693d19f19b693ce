import type { CellValue } from "../../workbook/cellValue";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import type { WorkbookSnapshot } from "../../workbook/workbookSnapshot";
import { columnRoles } from "../read/columnRoles";
import { headerIn, readTable } from "../read/origins";
import { readMeta } from "../read/readMeta";
import { isEmptyCell } from "../types/cellText";
import { tableNamed } from "../workbookSchema";
import type { SchemaChange, SchemaUpgrade } from "./schemaUpgrades";

/** What one change does to this workbook. */
export interface UpgradeEffect {
  readonly change: SchemaChange;
  readonly sheet: string;
  /** The header as it stands in the workbook. */
  readonly column: string;
  /** Cells that it changes, above 0. */
  readonly cells: number;
}

export interface UpgradePlan {
  readonly from: number;
  /** Same as `from` where the workbook is of today. */
  readonly to: number;
  readonly effects: readonly UpgradeEffect[];
  /** For any host; the version comes last. */
  readonly edits: readonly WorkbookEdit[];
}

/** What brings an older workbook to today's version: its cells changed version by version, each cell written once. A workbook without a binding is taken for one of today. */
export function planUpgrade(snapshot: WorkbookSnapshot, upgrades: readonly SchemaUpgrade[]): UpgradePlan {
  const tableOf = (name: string) => snapshot.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  const metaTable = tableOf("Meta");
  const meta = metaTable === undefined ? null : readTable(tableNamed("Meta"), metaTable);
  const from = meta === null ? null : readMeta(meta).schemaVersion;
  const due = from === null ? [] : upgrades.filter(({ to }) => to > from);
  const to = due.at(-1)?.to;
  if (meta === null || from === null || to === undefined) return { from: from ?? 0, to: from ?? 0, effects: [], edits: [] };

  /** Cells that change, by their place, as they will be. */
  const cells = new Map<string, { readonly table: string; readonly row: number; readonly index: number; value: CellValue }>();
  const effects = due.flatMap(({ changes }) => changes).flatMap((change): UpgradeEffect[] => {
    if (tableNamed(change.table).columns.every(({ field }) => field !== change.field)) throw new RangeError(`table ${change.table} has no field ${change.field} to upgrade`);
    const table = tableOf(change.table);
    const read = table === undefined ? null : readTable(tableNamed(change.table), table);
    const index = read?.indexOf.get(change.field);
    if (table === undefined || read === null || index === undefined) return []; // nothing there says anything
    let count = 0;
    table.rows.forEach((row, place) => {
      const key = `${table.name} ${place} ${index}`;
      const found = cells.get(key)?.value ?? row[index] ?? null;
      const value = changed(change, found, row);
      if (value === undefined) return;
      cells.set(key, { table: table.name, row: place, index, value });
      count += 1;
    });
    return count === 0 ? [] : [{ change, sheet: table.sheet, column: headerIn(read, change.field) ?? change.field, cells: count }];
  });
  const edits = [...cells.values()].map(({ table: name, row, index, value }): WorkbookEdit => {
    const table = tableOf(name) ?? meta.snapshot;
    const { id } = columnRoles(table);
    const rowId = id === null ? null : (table.rows[row]?.[id] ?? null);
    return { kind: "setCell", table: name, row, ...(typeof rowId === "string" && rowId !== "" && { rowId }), column: table.columns[index] ?? "", content: value, expected: table.rows[row]?.[index] ?? null };
  });
  return { from, to, effects, edits: [...edits, versionEdit(meta, to)] };
}

/** What a cell says after a change; undefined where it stays as it is. A row without anything in it says nothing by its blanks. */
function changed(change: SchemaChange, found: CellValue, row: readonly CellValue[]): CellValue | undefined {
  if (change.kind === "replaceWord") return typeof found === "string" && found.trim() === change.from ? change.to : undefined;
  const isBlank = (cell: CellValue): boolean => cell === null || isEmptyCell(cell);
  return isBlank(found) && !row.every(isBlank) ? change.value : undefined;
}

function versionEdit(meta: ReturnType<typeof readTable>, version: number): WorkbookEdit {
  const { snapshot, indexOf } = meta;
  const [key, value] = [indexOf.get("key") ?? 0, indexOf.get("value") ?? 1];
  const header = (index: number): string => snapshot.columns[index] ?? "";
  const row = snapshot.rows.findIndex((cells) => cells[key] === "schemaVersion");
  return row < 0
    ? { kind: "appendRows", table: snapshot.name, rows: [{ [header(key)]: "schemaVersion", [header(value)]: version }] }
    : { kind: "setCell", table: snapshot.name, row, column: header(value), content: version };
}
