import { columnRoles } from "../../../schema/read/columnRoles";
import { cellAddress } from "../../../workbook/cellRef";
import { isFormulaCell } from "../../../workbook/cellValue";
import type { CellContent } from "../../../workbook/cellValue";
import { inverseEdits } from "../../../workbook/draft/inverseEdits";
import { RowDraft } from "../../../workbook/draft/rowDraft";
import { isSameContent, isSameFormula } from "../../../workbook/sameContent";
import type { WorkbookEdit } from "../../../workbook/workbookEdit";
import { withTypedOver } from "../../../workbook/workbookChange";
import { WorkbookError } from "../../../workbook/workbookError";
import type { TableSnapshot } from "../../../workbook/workbookSnapshot";
import { isBlank, toRangeCell } from "../cells/cellTexts";
import type { RangeCell } from "../cells/cellTexts";
import type { LocatedTable } from "./locateRows";
import { resolveRows } from "./resolveRows";

/** Cells to write into rows that are there; a null is a cell that stays. Rows and columns from 0 within the table. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (RangeCell | null)[])[];
  /** The same cells as they were. */
  readonly before: readonly (readonly (RangeCell | null)[])[];
}

/** Rows to take out or put in, by where they stand when it is their turn. */
export type RowMove =
  | {
      readonly kind: "delete";
      readonly row: number;
      /** The rows as they are. */
      readonly before: readonly (readonly RangeCell[])[];
      /** Whether each has an id by which it is known from all others. */
      readonly isToldApart: boolean;
    }
  | {
      readonly kind: "insert";
      readonly row: number;
      /** A null is a cell that Excel fills. */
      readonly cells: readonly (readonly (RangeCell | null)[])[];
      /** The row that the new ones are put before, with its own cells written. */
      readonly pushed: readonly RangeCell[];
      /** Whether that row has an id. */
      readonly isToldApart: boolean;
    };

export type Deletion = Extract<RowMove, { readonly kind: "delete" }>;
export type Insertion = Extract<RowMove, { readonly kind: "insert" }>;

/** What has to be done to a table in Excel. */
export interface TablePlan {
  readonly located: LocatedTable;
  readonly blocks: readonly CellBlock[];
  /** First what is put in, then what is taken out, each from the bottom up. */
  readonly moves: readonly RowMove[];
  /** Rows for below the table. */
  readonly appended: readonly (readonly (RangeCell | null)[])[];
  readonly inverse: readonly WorkbookEdit[];
  /** The table as a reading would find it afterwards, but for results that Excel works out. */
  readonly after: TableSnapshot;
}

/**
 * Turns edits into what has to be done to a table.
 *
 * @throws WorkbookError COLUMN_MISSING, CELL_CHANGED, ROW_GONE
 */
export function tablePlan(located: LocatedTable, edits: readonly WorkbookEdit[]): TablePlan {
  const { known, frame, places, contents } = located;
  const { id, computed } = columnRoles(frame);
  const draft = new RowDraft({
    table: known.name,
    columns: frame.columns,
    rowCount: known.rows.length,
    contentBefore: (row, column) => contents.get(row)?.[column] ?? null,
    columnFormula: () => null, // Excel fills its columns itself
    refusal: (problem, { row, column }) => {
      const place = row === null ? null : (places.get(row) ?? row);
      const cell = place === null ? {} : { cell: cellAddress({ row: frame.row + 2 + place, column: frame.column + 1 + frame.columns.indexOf(column) }) };
      return new WorkbookError(problem, { sheet: frame.sheet, table: known.name, ...cell, column });
    },
  });
  for (const edit of edits) draft.apply(resolveRows(edit, draft, known, id));
  const { moves, appended } = rowMoves(draft, located);
  return { located, blocks: cellBlocks(draft, located), moves, appended, inverse: inverseEdits(draft, id, computed), after: afterwards(draft, located) };
}

function cellBlocks(draft: RowDraft, { places }: LocatedTable): readonly CellBlock[] {
  const rows = draft.rows.flatMap((row): { place: number; changes: readonly (readonly [number, CellContent, CellContent])[] }[] => {
    const { origin, changes } = row;
    if (origin === null || changes === null) return [];
    const changed = [...changes].flatMap(([column, content]): [number, CellContent, CellContent][] => {
      const before = draft.source.contentBefore(origin, column);
      return isWritten(content, before) ? [[column, content, before]] : [];
    });
    return changed.length === 0 ? [] : [{ place: places.get(origin) ?? origin, changes: changed.sort(([a], [b]) => a - b) }];
  });
  rows.sort((a, b) => a.place - b.place);
  const blocks: { row: number; column: number; last: number; cells: (RangeCell | null)[][]; before: (RangeCell | null)[][] }[] = [];
  for (const { place, changes } of rows) {
    const column = changes[0]?.[0] ?? 0;
    const last = changes.at(-1)?.[0] ?? column;
    const line = (pick: 1 | 2): (RangeCell | null)[] => {
      const cells: (RangeCell | null)[] = Array.from({ length: last - column + 1 }, () => null);
      for (const change of changes) cells[change[0] - column] = toRangeCell(change[pick]);
      return cells;
    };
    const above = blocks.at(-1);
    if (above !== undefined && above.row + above.cells.length === place && above.column === column && above.last === last) {
      above.cells.push(line(1));
      above.before.push(line(2));
    } else blocks.push({ row: place, column, last, cells: [line(1)], before: [line(2)] });
  }
  return blocks;
}

/** A formula that is there already need not be written: its result is Excel's affair. */
function isWritten(content: CellContent, before: CellContent): boolean {
  if (content !== null && before !== null && isFormulaCell(content) && isFormulaCell(before)) return !isSameFormula(content.formula, before.formula);
  return !isSameContent(content === "" ? null : content, before === "" ? null : before);
}

function rowMoves(draft: RowDraft, { known, places, frame, contents }: LocatedTable): { readonly moves: readonly RowMove[]; readonly appended: TablePlan["appended"] } {
  const { id, computed } = columnRoles(frame);
  const before = (origin: number): readonly CellContent[] => frame.columns.map((_header, column) => contents.get(origin)?.[column] ?? null);
  const isToldApart = (origin: number): boolean => id !== null && !isBlank(before(origin)[id] ?? null);
  const asCells = (origin: number): readonly RangeCell[] => before(origin).map(toRangeCell);
  /** Blank cells stay as they are where Excel fills a column that it works out, and below the table, where nothing is. */
  const newCells = (row: RowDraft["rows"][number], isBelow: boolean): readonly (RangeCell | null)[] =>
    frame.columns.map((_header, column) => {
      const content = draft.content(row, column);
      return content === null && (isBelow || computed.has(column)) ? null : toRangeCell(content);
    });

  const left = new Set(draft.rows.map(({ origin }) => origin));
  const gone = known.rows.flatMap((_row, origin) => (left.has(origin) ? [] : [{ origin, row: places.get(origin) ?? origin }])).sort((a, b) => b.row - a.row);
  const deletions: Deletion[] = [];
  for (const { origin, row } of gone) {
    const below = deletions.at(-1);
    if (below?.row === row + 1) {
      deletions[deletions.length - 1] = { kind: "delete", row, before: [asCells(origin), ...below.before], isToldApart: below.isToldApart && isToldApart(origin) };
    } else deletions.push({ kind: "delete", row, before: [asCells(origin)], isToldApart: isToldApart(origin) });
  }
  const insertions: Insertion[] = [];
  let waiting: RowDraft["rows"][number][] = [];
  for (const row of draft.rows) {
    const { origin } = row;
    if (origin === null) waiting.push(row);
    else if (waiting.length > 0) {
      insertions.push({ kind: "insert", row: places.get(origin) ?? origin, cells: waiting.map((each) => newCells(each, false)), pushed: frame.columns.map((_header, column) => toRangeCell(draft.content(row, column))), isToldApart: isToldApart(origin) });
      waiting = [];
    }
  }
  insertions.sort((a, b) => b.row - a.row);
  const pushedDown = deletions.map((each): Deletion => ({ ...each, row: each.row + insertions.reduce((sum, { row, cells }) => sum + (row <= each.row ? cells.length : 0), 0) }));
  return { moves: [...insertions, ...pushedDown], appended: waiting.map((each) => newCells(each, true)) };
}

function afterwards(draft: RowDraft, { known, frame, contents }: LocatedTable): TableSnapshot {
  const shown = (content: CellContent) => {
    const value = content !== null && isFormulaCell(content) ? content.result : content;
    return value === "" ? null : value;
  };
  const rows = draft.rows.map((row) => {
    const before = row.origin === null ? [] : (known.rows[row.origin] ?? []);
    const { changes } = row;
    return changes === null ? before : frame.columns.map((_header, column) => (changes.has(column) ? shown(changes.get(column) ?? null) : (before[column] ?? null)));
  });
  return withTypedOver({ ...known, columns: frame.columns, rows }, typedOverAfterwards(draft, known.typedOver ?? [], columnRoles(frame).computedForPeople, contents));
}

/** Cells typed over formulas follow their rows; a formula put back ends it, and a value in the place of one begins it. */
function typedOverAfterwards(draft: RowDraft, before: NonNullable<TableSnapshot["typedOver"]>, shown: ReadonlySet<number>, contents: LocatedTable["contents"]): NonNullable<TableSnapshot["typedOver"]> {
  const typed = new Map(before.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const isTyped = ({ origin, changes }: RowDraft["rows"][number], column: number): boolean => {
    if (origin === null) return false;
    const content = changes?.get(column);
    const wasTyped = typed.has(`${origin} ${column}`);
    if (content === undefined) return wasTyped;
    const held = contents.get(origin)?.[column] ?? null;
    return !isBlank(content) && (wasTyped || (held !== null && isFormulaCell(held)));
  };
  return [...shown].sort((a, b) => a - b).flatMap((column) =>
    draft.rows.flatMap((row, place) => ((typed.size > 0 || row.changes !== null) && isTyped(row, column) ? [{ row: place, column }] : [])));
}
