import type { CellValue } from "./cellValue";
import type { TableSnapshot, WorkbookSnapshot } from "./workbookSnapshot";

/**
 * The later snapshot, with every row that says the same as before being the very same list: rows before and after what was changed, so that whoever keeps
 * something by row keeps it. The given snapshots stay as they are. Linear in the cells.
 */
export function withSharedRows(before: WorkbookSnapshot, after: WorkbookSnapshot): WorkbookSnapshot {
  const earlier = new Map(before.tables.map((table) => [table.name.toLowerCase(), table]));
  return { ...after, tables: after.tables.map((table) => withRowsOf(earlier.get(table.name.toLowerCase()), table)) };
}

function withRowsOf(before: TableSnapshot | undefined, after: TableSnapshot): TableSnapshot {
  if (before === undefined || before === after || before.rows === after.rows) return after;
  const rows = [...after.rows];
  const shortest = Math.min(before.rows.length, rows.length);
  let head = 0;
  for (; head < shortest && isSameRow(before.rows[head], rows[head]); head += 1) rows[head] = before.rows[head] as readonly CellValue[];
  for (let tail = 1; tail <= shortest - head && isSameRow(before.rows.at(-tail), rows.at(-tail)); tail += 1) {
    rows[rows.length - tail] = before.rows.at(-tail) as readonly CellValue[];
  }
  // In between, rows that were changed where they stand: only where nothing came or went.
  if (before.rows.length === rows.length) {
    for (let row = head; row < rows.length; row += 1) if (isSameRow(before.rows[row], rows[row])) rows[row] = before.rows[row] as readonly CellValue[];
  }
  return { ...after, rows };
}

function isSameRow(a: readonly CellValue[] | undefined, b: readonly CellValue[] | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && a.length === b.length && a.every((cell, index) => isSameCell(cell, b[index] ?? null));
}

function isSameCell(a: CellValue, b: CellValue): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && a !== null && b !== null && a.error === b.error);
}
