import type { CellValue } from "./cellValue";
import type { TableSnapshot, WorkbookSnapshot } from "./workbookSnapshot";

/** What became of a workbook since it was read or since the change before. */
export interface WorkbookChange {
  /** Who did it: the user of this window, or somebody else. Only a local change may lead to writing. */
  readonly source: "local" | "remote";
  readonly tables: readonly TableChange[];
  /** Named cells that hold something else now; names that did not change are absent. */
  readonly namedCells: WorkbookSnapshot["namedCells"];
}

export type TableChange =
  /** Rows whose cells changed where they stand, each whole; and the cells typed over formulas, all of the table's, where those are others now. */
  | { readonly kind: "cells"; readonly table: string; readonly rows: readonly ChangedRow[]; readonly typedOver?: TypedOver }
  /** Rows came, went or moved, or the header changed: the table as it is now. */
  | { readonly kind: "table"; readonly table: TableSnapshot }
  | { readonly kind: "gone"; readonly table: string };

type TypedOver = NonNullable<TableSnapshot["typedOver"]>;

export interface ChangedRow {
  /** From 0 below the header. */
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** Who wants to know. Called between actions of the host, never within one. */
export interface WorkbookListener {
  changed(change: WorkbookChange): void;
  /** A change could not be read; the workbook should be read anew. */
  failed(error: unknown): void;
}

/** The snapshot with a change taken in; the one that is given stays as it is. */
export function applyChanges(snapshot: WorkbookSnapshot, change: WorkbookChange): WorkbookSnapshot {
  const tables = new Map(snapshot.tables.map((table) => [keyOf(table.name), table]));
  for (const each of change.tables) {
    if (each.kind === "gone") tables.delete(keyOf(each.table));
    else if (each.kind === "table") tables.set(keyOf(each.table.name), each.table);
    else {
      const table = tables.get(keyOf(each.table));
      if (table === undefined) throw new RangeError(`no table ${each.table} to change`);
      const rows = [...table.rows];
      for (const { row, cells } of each.rows) rows[row] = cells;
      tables.set(keyOf(table.name), withTypedOver({ ...table, rows }, each.typedOver ?? table.typedOver ?? []));
    }
  }
  return { ...snapshot, tables: [...tables.values()], namedCells: { ...snapshot.namedCells, ...change.namedCells } };
}

/** What turned one reading of a workbook into another, in the least words; null when nothing did. */
export function changesBetween(before: WorkbookSnapshot, after: WorkbookSnapshot, source: WorkbookChange["source"]): WorkbookChange | null {
  const earlier = new Map(before.tables.map((table) => [keyOf(table.name), table]));
  const left = new Set(after.tables.map(({ name }) => keyOf(name)));
  const tables: TableChange[] = before.tables.filter(({ name }) => !left.has(keyOf(name))).map(({ name }) => ({ kind: "gone", table: name }));
  for (const table of after.tables) {
    const change = tableChange(earlier.get(keyOf(table.name)), table);
    if (change !== null) tables.push(change);
  }
  const names = new Set([...Object.keys(before.namedCells), ...Object.keys(after.namedCells)]);
  const changedNames = [...names].filter((name) => !isSameValue(before.namedCells[name] ?? null, after.namedCells[name] ?? null));
  const namedCells = Object.fromEntries(changedNames.map((name) => [name, after.namedCells[name] ?? null]));
  return tables.length === 0 && changedNames.length === 0 ? null : { source, tables, namedCells };
}

/** What turned one reading of a table into another; null when nothing did. */
export function tableChange(before: TableSnapshot | undefined, after: TableSnapshot): TableChange | null {
  if (before === undefined || !isSameFrame(before, after)) return { kind: "table", table: after };
  const rows = after.rows.flatMap((cells, row): ChangedRow[] => (isSameRow(before.rows[row] ?? [], cells) ? [] : [{ row, cells }]));
  const typedOver = after.typedOver ?? [];
  const isTypedOverAnew = !isSameList(before.typedOver ?? [], typedOver);
  return rows.length === 0 && !isTypedOverAnew ? null : { kind: "cells", table: after.name, rows, ...(isTypedOverAnew && { typedOver }) };
}

/** The table with these cells typed over formulas. */
export function withTypedOver({ typedOver: _before, ...table }: TableSnapshot, typedOver: TypedOver): TableSnapshot {
  return typedOver.length === 0 ? table : { ...table, typedOver };
}

function isSameList(a: TypedOver, b: TypedOver): boolean {
  return a.length === b.length && a.every(({ row, column }, index) => row === b[index]?.row && column === b[index]?.column);
}

function isSameFrame(a: TableSnapshot, b: TableSnapshot): boolean {
  return (
    a.sheet === b.sheet && a.header.row === b.header.row && a.header.column === b.header.column && a.rows.length === b.rows.length &&
    a.columns.length === b.columns.length && a.columns.every((header, index) => header === b.columns[index]) &&
    a.mergedRanges.join(" ") === b.mergedRanges.join(" ")
  );
}

function isSameRow(a: readonly CellValue[], b: readonly CellValue[]): boolean {
  return a === b || (a.length === b.length && a.every((cell, index) => isSameValue(cell, b[index] ?? null)));
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) return a.error === b.error;
  return a === b || ((a === null || a === "") && (b === null || b === ""));
}

/** Table names are the same in upper and lower case, as in Excel. */
const keyOf = (name: string): string => name.toLowerCase();
