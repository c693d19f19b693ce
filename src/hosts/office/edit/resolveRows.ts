import type { RowDraft } from "../../../workbook/draft/rowDraft";
import type { TableRow, WorkbookEdit } from "../../../workbook/workbookEdit";
import { WorkbookError } from "../../../workbook/workbookError";
import type { TableSnapshot } from "../../../workbook/workbookSnapshot";

/**
 * An edit with the rows that it means as they stand in the draft now: where it carries stored ids, they count.
 *
 * @throws WorkbookError ROW_GONE
 */
export function resolveRows(edit: WorkbookEdit, draft: RowDraft, table: TableSnapshot, idColumn: number | null): WorkbookEdit {
  if (edit.kind === "setCell" && edit.rowId !== undefined) return { ...edit, row: placeOf(edit.rowId, edit.row, draft, table, idColumn) };
  if (edit.kind !== "removeRows" || edit.rowIds === undefined) return edit;
  const rows = edit.rows.map((row, index) => {
    const id = edit.rowIds?.[index] ?? null;
    const place = id === null ? row : placeOf(id, row, draft, table, idColumn);
    return { place, expected: edit.expected?.[index] ?? ({} satisfies TableRow) };
  });
  rows.sort((a, b) => a.place - b.place);
  return { kind: "removeRows", table: edit.table, rows: rows.map(({ place }) => place), ...(edit.expected !== undefined && { expected: rows.map(({ expected }) => expected) }) };
}

function placeOf(id: string, likely: number, draft: RowDraft, table: TableSnapshot, idColumn: number | null): number {
  if (idColumn === null) return likely;
  const idAt = (place: number): unknown => {
    const row = draft.rows[place];
    if (row === undefined) return null;
    return row.changes?.get(idColumn) ?? (row.origin === null ? null : table.rows[row.origin]?.[idColumn]);
  };
  if (idAt(likely) === id) return likely;
  const place = draft.rows.findIndex((_row, index) => idAt(index) === id);
  if (place < 0) throw new WorkbookError("ROW_GONE", { sheet: table.sheet, table: table.name });
  return place;
}
