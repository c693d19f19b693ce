import { isFormulaCell } from "../cellValue";
import type { CellContent } from "../cellValue";
import { isSameContent } from "../sameContent";
import type { TableRow, WorkbookEdit } from "../workbookEdit";
import type { DraftRow, RowDraft } from "./rowDraft";

/**
 * The edits that put a table back as it was: rows that went come back, new rows go, changed cells get their content back, each only
 * where it still holds what was written. What a cell held besides its content (bold words within a text, a picture) does not come back.
 *
 * @param idColumn the column of stored row ids, where the edits may be used after rows have moved; null = none
 * @param filled columns that Excel fills in new rows by itself: nothing is expected of them where the edits put nothing there
 */
export function inverseEdits(draft: RowDraft, idColumn: number | null = null, filled: ReadonlySet<number> = new Set()): WorkbookEdit[] {
  const { source, rows } = draft;
  const { columns, table: name } = source;
  const idOf = (row: DraftRow): string | null => {
    const id = idColumn === null ? null : draft.content(row, idColumn);
    return typeof id === "string" && id !== "" ? id : null;
  };
  const edits: WorkbookEdit[] = [];
  const list: (DraftRow | null)[] = [...rows];

  // Before the new rows go, or a table could lose all of its rows in between.
  for (const { at, first, count } of gaps(rows, source.rowCount)) {
    const gone = Array.from({ length: count }, (_row, index) => columns.map((_header, column) => source.contentBefore(first + index, column)));
    list.splice(at, 0, ...gone.map(() => null));
    edits.push({ kind: "insertRows", table: name, at, rows: gone.map((contents) => rowOf(columns, contents)) });
    // A new row takes the formula that the table says; a cell with another one had it of its own.
    gone.forEach((contents, index) => {
      contents.forEach((content, column) => {
        if (content === null || !isFormulaCell(content) || source.columnFormula(draft, Math.min(at + index, Math.max(rows.length - 1, 0)), column, null) === null) return;
        edits.push({ kind: "setCell", table: name, row: at + index, column: columns[column] ?? "", content });
      });
    });
  }

  const added = list.flatMap((row, place) => (row?.origin === null ? [{ row, place }] : []));
  if (added.length > 0) {
    const expected = added.map(({ row }) => rowOf(columns, columns.map((_header, column) => (row.changes?.has(column) !== true && filled.has(column) ? undefined : draft.content(row, column)))));
    edits.push({ kind: "removeRows", table: name, rows: added.map(({ place }) => place), ...(idColumn !== null && { rowIds: added.map(({ row }) => idOf(row)) }), expected });
  }

  for (const row of rows) {
    const { origin, changes } = row;
    if (origin === null || changes === null) continue;
    for (const [column, content] of changes) {
      const before = source.contentBefore(origin, column);
      if (isSameContent(content, before)) continue;
      const rowId = idOf(row);
      edits.push({ kind: "setCell", table: name, row: origin, ...(rowId !== null && { rowId }), column: columns[column] ?? "", content: before, expected: plain(content) });
    }
  }
  return edits;
}

/** Rows that went, in runs: where each run comes back (counted with the runs before it), its first row and their number. */
function gaps(rows: readonly DraftRow[], rowsBefore: number): readonly { readonly at: number; readonly first: number; readonly count: number }[] {
  const runs: { at: number; first: number; count: number }[] = [];
  const kept = rows.flatMap(({ origin }, place) => (origin === null ? [] : [{ origin, place }]));
  let next = 0;
  let shift = 0;
  const close = (upTo: number, at: number): void => {
    if (upTo > next) runs.push({ at, first: next, count: upTo - next });
    shift += Math.max(0, upTo - next);
  };
  let above = 0;
  for (const { origin, place } of kept) {
    close(origin, above + shift);
    next = origin + 1;
    above = place + 1;
  }
  close(rowsBefore, above + shift);
  return runs;
}

/** A row of contents by header; an undefined one is left out. */
function rowOf(columns: readonly string[], contents: readonly (CellContent | undefined)[]): TableRow {
  return Object.fromEntries(columns.flatMap((header, column) => (contents[column] === undefined ? [] : [[header, plain(contents[column] ?? null)]])));
}

/** Without what only the editor knows of a formula. */
function plain(content: CellContent): CellContent {
  return content !== null && isFormulaCell(content) ? { formula: content.formula, result: content.result } : content;
}
