import { isFormulaCell } from "../cellValue";
import type { CellContent, CellValue } from "../cellValue";
import { stillHolds } from "../sameContent";
import type { TableRow, WorkbookEdit } from "../workbookEdit";

/** A row as it will be. */
export interface DraftRow {
  /** The row it was, from 0; null for a new one. */
  readonly origin: number | null;
  /** What the edits put into it, by column; null while nothing. */
  changes: Map<number, CellContent> | null;
}

/** A table as edits find it. Rows count from 0 below the header, columns from 0. */
export interface DraftSource {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rowCount: number;
  /** What a cell holds now; asked only for rows that the edits name, and for the only row of a table with one. */
  contentBefore(row: number, column: number): CellContent;
  /** The formula that Excel fills into a new row at a place; null for a plain column. */
  columnFormula(draft: RowDraft, place: number, column: number, result: CellValue): CellContent;
  /** The error for an edit that cannot be made. */
  refusal(problem: "COLUMN_MISSING" | "CELL_CHANGED", at: { readonly row: number | null; readonly column: string }): Error;
}

/**
 * A table as it will be: takes edits one after another and knows what every touched cell will hold, before anything is written. What
 * `WorkbookEdit` says is decided here, for every host.
 *
 * @throws RangeError for rows that the table does not have: a slip of the caller
 */
export class RowDraft {
  readonly #rows: DraftRow[];

  constructor(readonly source: DraftSource) {
    this.#rows = Array.from({ length: source.rowCount }, (_row, origin): DraftRow => ({ origin, changes: null }));
  }

  /** The rows that the table will have. */
  get rows(): readonly DraftRow[] {
    return this.#rows;
  }

  get rowCount(): number {
    return this.#rows.length;
  }

  /** What a cell of a row will hold. */
  content({ origin, changes }: DraftRow, column: number): CellContent {
    const changed = changes?.get(column);
    if (changed !== undefined) return changed;
    return origin === null ? null : this.source.contentBefore(origin, column);
  }

  /** The last row at or above a place that was there before; null where there is none. */
  originAbove(place: number): number | null {
    for (let row = place; row >= 0; row--) {
      const origin = this.#rows[row]?.origin ?? null;
      if (origin !== null) return origin;
    }
    return null;
  }

  apply(edit: WorkbookEdit): void {
    switch (edit.kind) {
      case "setCell":
        this.#setCell(edit);
        return;
      case "appendRows":
        edit.rows.forEach((row, index) => {
          const [only] = this.#rows;
          if (index === 0 && only !== undefined && this.rowCount === 1 && this.#isBlank(only)) this.#fill(0, row);
          else this.#insert(this.rowCount, row);
        });
        return;
      case "insertRows":
        if (!Number.isInteger(edit.at) || edit.at < 0 || edit.at > this.rowCount) throw new RangeError(`table ${this.source.table} has no row ${edit.at} to insert before`);
        edit.rows.forEach((row, index) => this.#insert(edit.at + index, row));
        return;
      case "removeRows":
        this.#remove(edit.rows, edit.expected ?? []);
    }
  }

  #setCell({ row, column: header, content, expected }: Extract<WorkbookEdit, { readonly kind: "setCell" }>): void {
    const held = this.#row(row);
    const column = this.#column(header);
    if (expected !== undefined) this.#refuseChanged(held, row, column, expected);
    set(held, column, content);
  }

  #row(row: number): DraftRow {
    const held = Number.isInteger(row) ? this.#rows[row] : undefined;
    if (held === undefined) throw new RangeError(`table ${this.source.table} has no row ${row}`);
    return held;
  }

  #column(header: string): number {
    const column = this.source.columns.indexOf(header);
    if (column < 0) throw this.source.refusal("COLUMN_MISSING", { row: null, column: header });
    return column;
  }

  #refuseChanged(held: DraftRow, row: number, column: number, expected: CellContent): void {
    if (stillHolds(this.content(held, column), expected)) return;
    throw this.source.refusal("CELL_CHANGED", { row, column: this.source.columns[column] ?? "" });
  }

  #insert(at: number, values: TableRow): void {
    this.#rows.splice(at, 0, { origin: null, changes: null });
    this.#fill(at, values);
  }

  #fill(place: number, values: TableRow): void {
    const row = this.#row(place);
    const named = new Map(Object.entries(values).map(([header, content]) => [this.#column(header), content]));
    this.source.columns.forEach((_header, column) => {
      const content = named.get(column);
      if (content !== undefined) set(row, column, isFormulaCell(content) ? (this.source.columnFormula(this, place, column, content.result) ?? content) : content);
      else if (this.content(row, column) === null) {
        const formula = this.source.columnFormula(this, place, column, null);
        if (formula !== null) set(row, column, formula);
      }
    });
  }

  /** A table without data has one blank row, because Excel wants one; formulas may stand in it all the same. */
  #isBlank(row: DraftRow): boolean {
    return this.source.columns.every((_header, column) => {
      const content = this.content(row, column);
      return content === null || content === "" || isFormulaCell(content);
    });
  }

  #remove(rows: readonly number[], expected: readonly TableRow[]): void {
    if (rows.some((row, index) => !(row > (rows[index - 1] ?? -1)))) throw new RangeError(`rows to remove are not in ascending order: ${rows.join(", ")}`);
    rows.forEach((row, index) => {
      const held = this.#row(row);
      for (const [header, content] of Object.entries(expected[index] ?? {})) this.#refuseChanged(held, row, this.#column(header), content);
    });
    const [first] = this.#rows;
    const isAll = first !== undefined && rows.length === this.rowCount;
    for (const row of [...rows].reverse()) this.#rows.splice(row, 1);
    if (!isAll) return;
    // Excel wants one row: the first one stays as a blank one.
    this.source.columns.forEach((_header, column) => set(first, column, null));
    this.#rows.push(first);
  }
}

function set(row: DraftRow, column: number, content: CellContent): void {
  row.changes ??= new Map();
  row.changes.set(column, content);
}
