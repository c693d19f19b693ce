import type { CellRange } from "./cellRange";
import { parseAddress } from "./cellRange";
import type { TableSnapshot } from "../../../workbook/workbookSnapshot";

/** What an event of Excel's says, as far as it is believed: where something happened, and who did it. */
export interface ChangeEvent {
  readonly sheet: string | null;
  readonly address: string;
  readonly changeType: string;
  readonly source: "local" | "remote";
}

/** What must be looked at again. */
export interface Dirt {
  /** Rows by table, from 0; `all` where rows may have come, gone or moved. */
  readonly tables: Map<string, { rows: Set<number> | "all"; source: "local" | "remote" }>;
  named: "local" | "remote" | null;
}

export const newDirt = (): Dirt => ({ tables: new Map(), named: null });

/** More rows than this are not looked at one by one. */
const manyRows = 2_000;

/** Notes what an event touches; details of the event are not looked at, since they are there for single cells only. */
export function noteChange(dirt: Dirt, event: ChangeEvent, tables: readonly TableSnapshot[], namedCellSheets: ReadonlySet<string>): void {
  const { sheet, address, changeType, source } = event;
  if (sheet === null || namedCellSheets.has(sheet)) dirt.named = stronger(dirt.named, source);
  const range = parseAddress(address);
  for (const table of tables) {
    if (sheet !== null && table.sheet !== sheet) continue;
    const touched = range === null || changeType !== "RangeEdited" ? "all" : touchedRows(table, range);
    if (touched === null) continue;
    const known = dirt.tables.get(table.name);
    const rows = known === undefined ? touched : union(known.rows, touched);
    dirt.tables.set(table.name, { rows, source: stronger(known?.source ?? null, source) });
  }
}

/** Both together. */
export function mergeDirt(a: Dirt, b: Dirt): Dirt {
  const merged: Dirt = { tables: new Map(a.tables), named: b.named === null ? a.named : stronger(a.named, b.named) };
  for (const [table, { rows, source }] of b.tables) {
    const known = merged.tables.get(table);
    merged.tables.set(table, known === undefined ? { rows, source } : { rows: union(known.rows, rows), source: stronger(known.source, source) });
  }
  return merged;
}

/** Local work may lead to writing, so of both it counts. */
function stronger(a: "local" | "remote" | null, b: "local" | "remote"): "local" | "remote" {
  return a === "local" || b === "local" ? "local" : "remote";
}

function union(a: Set<number> | "all", b: Set<number> | "all"): Set<number> | "all" {
  if (a === "all" || b === "all") return "all";
  const both = new Set([...a, ...b]);
  return both.size > manyRows ? "all" : both;
}

/** Rows of the table in a range; `all` for its header and for the rows right below, into which it grows; null when it is not touched. */
function touchedRows({ header, columns, rows }: TableSnapshot, range: CellRange): Set<number> | "all" | null {
  const first = header.row + 1;
  const last = header.row + rows.length;
  const isBeside = range.right < header.column || range.left > header.column + columns.length;
  if (isBeside || range.bottom < header.row) return null;
  // A table also grows to the right, by a column typed beside it.
  if (range.left > header.column + columns.length - 1) return range.top <= last ? "all" : null;
  if (range.top <= header.row) return "all";
  if (range.top > last + 1) return null;
  if (range.bottom > last) return "all";
  if (range.bottom - range.top > manyRows) return "all";
  return new Set(Array.from({ length: range.bottom - range.top + 1 }, (_row, index) => range.top - first + index));
}
