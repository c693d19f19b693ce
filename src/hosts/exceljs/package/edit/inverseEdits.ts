import { isFormulaCell } from "../../../../workbook/cellValue";
import type { CellContent } from "../../../../workbook/cellValue";
import { isSameContent } from "../../../../workbook/sameContent";
import type { TableRow, WorkbookEdit } from "../../../../workbook/workbookEdit";
import type { DraftRow, TableDraft } from "./tableDraft";

/**
 * The edits that put a table back as it was: rows that went come back, new rows go, changed cells get their content back, each only
 * where it still holds what was written. What a cell held besides its content (bold words within a text, a picture) does not come back.
 */
export function inverseEdits(draft: TableDraft): WorkbookEdit[] {
  const { table, columns, rows } = draft;
  const name = table.name;
  const edits: WorkbookEdit[] = [];
  const list: (DraftRow | null)[] = [...rows];

  // Before the new rows go, or a table could lose all of its rows in between.
  for (const { at, first, count } of gaps(rows, draft.rowsBefore)) {
    const gone = Array.from({ length: count }, (_row, index) => columns.map((_header, column) => draft.contentBefore(first + index, column)));
    list.splice(at, 0, ...gone.map(() => null));
    edits.push({ kind: "insertRows", table: name, at, rows: gone.map((contents) => rowOf(columns, contents)) });
    // A new row takes the formula that the table says; a cell with another one had it of its own.
    gone.forEach((contents, index) => {
      contents.forEach((content, column) => {
        if (content === null || !isFormulaCell(content) || table.columns[column]?.formula === null) return;
        edits.push({ kind: "setCell", table: name, row: at + index, column: columns[column] ?? "", content });
      });
    });
  }

  const added = list.flatMap((row, place) => (row?.origin === null ? [{ row, place }] : []));
  if (added.length > 0) {
    const expected = added.map(({ row }) => rowOf(columns, columns.map((_header, column) => draft.content(row, column))));
    edits.push({ kind: "removeRows", table: name, rows: added.map(({ place }) => place), expected });
  }

  for (const { origin, changes } of rows) {
    if (origin === null || changes === null) continue;
    for (const [column, content] of changes) {
      const before = draft.contentBefore(origin, column);
      if (isSameContent(content, before)) continue;
      edits.push({ kind: "setCell", table: name, row: origin, column: columns[column] ?? "", content: before, expected: plain(content) });
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

function rowOf(columns: readonly string[], contents: readonly CellContent[]): TableRow {
  return Object.fromEntries(columns.map((header, column) => [header, plain(contents[column] ?? null)]));
}

/** Without what only the editor knows of a formula. */
function plain(content: CellContent): CellContent {
  return content !== null && isFormulaCell(content) ? { formula: content.formula, result: content.result } : content;
}
