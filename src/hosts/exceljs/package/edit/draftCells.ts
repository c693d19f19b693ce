import { isFormulaCell } from "../../../../workbook/cellValue";
import { isSameContent } from "../../../../workbook/sameContent";
import type { IndexedRow } from "./sheetIndex";
import { movedCell } from "./movedCell";
import { refuseImpossibleContent, refuseUnsafeCell } from "./refusals";
import type { SheetCells } from "./sheetCells";
import type { DraftContent, TableDraft } from "./tableDraft";

/** One cell that changes. */
export interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly content: DraftContent;
  readonly style: string | null;
  /** The cell goes altogether: its row is no longer in the table. */
  readonly isRemoved: boolean;
  /** The cell as it is to be written, where it stood elsewhere before and only moves; else null. */
  readonly moved: string | null;
}

/** A cell whose look is to be settled. */
export interface UnsettledCell {
  readonly table: string;
  readonly header: string;
  readonly content: DraftContent;
  /** The look it has, or would have by its place. */
  readonly style: string | null;
  /** Whether it gets its look only now. */
  readonly isNew: boolean;
}

/** Gives back the number of the format that a cell should have. */
export type SettleLook = (cell: UnsettledCell) => string | null;

/**
 * The cells of a sheet that a table's edits change, each with the look it will have. Cells that would hold what they hold
 * already are left out.
 *
 * @throws WorkbookError UNKNOWN_MARKUP, TABLE_BLOCKED, TEXT_TOO_LONG for a cell that cannot be written
 */
export function draftCells(draft: TableDraft, settleLook: SettleLook): DraftCell[] {
  const { table, cells, firstRow, rows, rowCount, rowsBefore, columns } = draft;
  const left = table.range.left;
  const drafted: DraftCell[] = [];
  const add = (row: number, column: number, content: DraftContent, style: string | null, isNew: boolean): void => {
    const at = { row: firstRow + row, column: left + column };
    refuseUnsafeCell(cells.index, table, at, cells.at(at.row, at.column));
    refuseImpossibleContent(cells.index, at, content);
    drafted.push({ ...at, content, style: settleLook({ table: table.name, header: columns[column] ?? "", content, style, isNew }), isRemoved: false, moved: null });
  };
  const remove = (row: number, column: number): void => {
    const at = { row: firstRow + row, column: left + column };
    const cell = cells.at(at.row, at.column);
    if (cell === undefined) return;
    refuseUnsafeCell(cells.index, table, at, cell);
    drafted.push({ ...at, content: null, style: cell.element.get("s") ?? null, isRemoved: true, moved: null });
  };

  rows.forEach((held, row) => {
    const { origin, changes } = held;
    if (origin === row) {
      for (const [column, content] of changes ?? []) {
        if (isSameContent(content, draft.contentBefore(row, column))) continue;
        const cell = cells.at(firstRow + row, left + column);
        const style = cell === undefined ? lookOf(cells, firstRow + row, left + column, firstRow) : (cell.element.get("s") ?? null);
        add(row, column, content, style, cell === undefined);
      }
      return;
    }
    if (origin !== null) {
      columns.forEach((_header, column) => {
        const from = cells.at(firstRow + origin, left + column);
        const change = changes?.get(column);
        const style = from?.element.get("s") ?? null;
        if (change !== undefined && !isSameContent(change, draft.contentBefore(origin, column))) {
          add(row, column, change, style, from === undefined);
          return;
        }
        if (from === undefined) {
          remove(row, column);
          return;
        }
        const at = { row: firstRow + row, column: left + column };
        refuseUnsafeCell(cells.index, table, from, from);
        refuseUnsafeCell(cells.index, table, at, cells.at(at.row, at.column));
        const moved = movedCell(cells, table, from, at);
        drafted.push({ ...at, content: draft.contentBefore(origin, column), style, isRemoved: false, moved });
      });
      return;
    }
    const model = draft.draft.originAbove(row) ?? rows.find((each) => each.origin !== null)?.origin ?? null;
    columns.forEach((_header, column) => {
      const content = changes?.get(column) ?? null;
      const at = [firstRow + row, left + column] as const;
      const like = model === null ? undefined : cells.at(firstRow + model, left + column);
      const style = like === undefined ? ownLook(cells, ...at) : (like.element.get("s") ?? null);
      if (content === null && style === null && cells.at(...at) === undefined) return;
      add(row, column, content, style, true);
    });
  });
  for (let row = rowCount; row < rowsBefore; row++) columns.forEach((_header, column) => remove(row, column));
  return drafted;
}

/** The look of a cell that is not there yet: that of the cell above it in the table, else of its row, else of its column. */
function lookOf(cells: SheetCells, row: number, column: number, firstRow: number): string | null {
  const above = row > firstRow ? cells.at(row - 1, column) : undefined;
  return above === undefined ? ownLook(cells, row, column) : (above.element.get("s") ?? null);
}

/** The look that Excel gives a cell by itself. */
function ownLook(cells: SheetCells, row: number, column: number): string | null {
  const own = cells.at(row, column)?.element.get("s");
  return own ?? rowLook(cells.row(row)) ?? cells.index.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
}

function rowLook(row: IndexedRow | undefined): string | null {
  const isStyled = ["1", "true"].includes(row?.element.get("customFormat") ?? "");
  return isStyled ? (row?.element.get("s") ?? null) : null;
}

/** Whether a cell will hold a formula. */
export function holdsFormula({ content, isRemoved }: DraftCell): boolean {
  return !isRemoved && content !== null && isFormulaCell(content);
}
