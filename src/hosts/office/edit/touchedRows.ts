import { columnRoles } from "../../../schema/read/columnRoles";
import { RowDraft } from "../../../workbook/draft/rowDraft";
import type { WorkbookEdit } from "../../../workbook/workbookEdit";
import type { TableSnapshot } from "../../../workbook/workbookSnapshot";
import { resolveRows } from "./resolveRows";

/**
 * Rows of the last reading (from 0, ascending) whose content the edits need to know before they are made: rows that change or go, the rows
 * that new ones are put before, and the only row of a table with one.
 */
export function touchedRows(table: TableSnapshot, edits: readonly WorkbookEdit[]): readonly number[] {
  const { id, computed } = columnRoles(table);
  const draft = new RowDraft({
    table: table.name,
    columns: table.columns,
    rowCount: table.rows.length,
    contentBefore: (row, column) => {
      const value = table.rows[row]?.[column] ?? null;
      return computed.has(column) ? { formula: "", result: value } : value;
    },
    columnFormula: () => null,
    // What is refused is refused when the workbook itself has been looked at.
    refusal: (problem, { column }) => new Refused(`${problem} ${column}`),
  });
  for (const edit of edits) {
    try {
      draft.apply(withoutExpectations(resolveRows(edit, draft, table, id)));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }
  const touched = new Set<number>(table.rows.length === 1 ? [0] : []);
  const left = new Set<number>();
  draft.rows.forEach(({ origin, changes }, place) => {
    if (origin !== null) left.add(origin);
    if (origin !== null && (changes !== null || draft.rows[place - 1]?.origin === null)) touched.add(origin);
  });
  for (let row = 0; row < table.rows.length; row++) if (!left.has(row)) touched.add(row);
  return [...touched].sort((a, b) => a - b);
}

class Refused extends Error {}

function withoutExpectations(edit: WorkbookEdit): WorkbookEdit {
  if (edit.kind !== "setCell" && edit.kind !== "removeRows") return edit;
  const { expected: _expected, ...rest } = edit;
  return rest;
}

/** Neighbouring rows as runs. Example: 3, 4, 5, 9 → 3–5 and 9. */
export function runsOf(rows: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
