import { isFormulaCell } from "../../../../workbook/cellValue";
import type { CellContent } from "../../../../workbook/cellValue";
import type { WorkbookEdit } from "../../../../workbook/workbookEdit";
import { isSameContent } from "./tableDraft";
import type { TableDraft } from "./tableDraft";

/**
 * The edits that put a table back as it was: new rows go, changed cells get their content back, rows that went come back.
 * What a cell held besides its content (bold words within a text, a picture) does not come back.
 */
export function inverseEdits(draft: TableDraft): WorkbookEdit[] {
  const { table, columns, kept, rowCount, rowsBefore } = draft;
  const name = table.name;
  const setCell = (row: number, column: number, content: CellContent): WorkbookEdit => ({ kind: "setCell", table: name, row, column: columns[column] ?? "", content });
  const edits: WorkbookEdit[] = [];
  if (rowCount > kept) edits.push({ kind: "removeLastRows", table: name, count: rowCount - kept });
  for (const row of draft.changedRows.filter((changed) => changed < kept)) {
    for (const [column, content] of draft.changesOf(row)) {
      const before = draft.contentBefore(row, column);
      if (!isSameContent(content, before)) edits.push(setCell(row, column, before));
    }
  }
  if (rowsBefore === kept) return edits;
  // The first new row takes the place of a single blank one; where that one was there besides, it is put back with the others.
  const isBlank = kept === 1 && columns.every((_header, column) => isBlankContent(draft.contentBefore(0, column)));
  const first = isBlank ? 0 : kept;
  const gone = Array.from({ length: rowsBefore - first }, (_row, index) => columns.map((_header, column) => draft.contentBefore(first + index, column)));
  edits.push({ kind: "appendRows", table: name, rows: gone.map((contents) => Object.fromEntries(columns.map((header, column) => [header, contents[column] ?? null]))) });
  // A new row takes the formula that the table says; a cell with another one had it of its own.
  gone.forEach((contents, index) => {
    contents.forEach((content, column) => {
      if (content !== null && isFormulaCell(content) && table.columns[column]?.formula !== null) edits.push(setCell(first + index, column, content));
    });
  });
  return edits;
}

function isBlankContent(content: CellContent): boolean {
  return content === null || content === "" || isFormulaCell(content);
}
