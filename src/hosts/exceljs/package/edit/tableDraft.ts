import { cellAddress } from "../../../../workbook/cellRef";
import { isFormulaCell } from "../../../../workbook/cellValue";
import type { CellContent, CellValue, FormulaCell } from "../../../../workbook/cellValue";
import { stillHolds } from "../../../../workbook/sameContent";
import type { TableRow, WorkbookEdit } from "../../../../workbook/workbookEdit";
import { WorkbookError } from "../../../../workbook/workbookError";
import { hasRelativeRows, shiftFormula } from "../formula/shiftFormula";
import { firstDataRow, lastDataRow } from "../read/readTablePart";
import type { TablePart } from "../read/readTablePart";
import { headerText } from "../read/readWorkbookPackage";
import type { SheetCells } from "./sheetCells";

/** A formula that the table gives its column; `isArray` as the table says it. */
export interface ColumnFormula extends FormulaCell {
  readonly isArray: boolean;
}

export type DraftContent = CellContent | ColumnFormula;

/** A row as it will be. */
export interface DraftRow {
  /** The row it was, from 0; null for a new one. */
  readonly origin: number | null;
  /** What the edits put into it, by column; null while nothing. */
  changes: Map<number, DraftContent> | null;
}

/**
 * A table as it will be: takes edits one after another and knows what every touched cell will hold, before a single
 * character is changed. Rows count from 0 below the header, columns from 0.
 */
export class TableDraft {
  readonly columns: readonly string[];
  readonly firstRow: number;
  /** Rows that the table has now. */
  readonly rowsBefore: number;
  readonly #rows: DraftRow[];

  constructor(
    readonly table: TablePart,
    readonly cells: SheetCells,
  ) {
    const { top, left } = table.range;
    this.firstRow = firstDataRow(table);
    this.rowsBefore = lastDataRow(table) - this.firstRow + 1;
    this.#rows = Array.from({ length: this.rowsBefore }, (_row, origin): DraftRow => ({ origin, changes: null }));
    this.columns = table.columns.map(({ name }, column) => {
      const header = table.headerRows === 0 ? null : cells.content(top, left + column);
      return headerText(header !== null && isFormulaCell(header) ? header.result : header, name);
    });
  }

  /** The rows that the table will have. */
  get rows(): readonly DraftRow[] {
    return this.#rows;
  }

  get rowCount(): number {
    return this.#rows.length;
  }

  contentBefore(row: number, column: number): CellContent {
    return this.cells.content(this.firstRow + row, this.table.range.left + column);
  }

  /** What a cell of a row will hold. */
  content({ origin, changes }: DraftRow, column: number): DraftContent {
    const changed = changes?.get(column);
    if (changed !== undefined) return changed;
    return origin === null ? null : this.contentBefore(origin, column);
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
        if (!Number.isInteger(edit.at) || edit.at < 0 || edit.at > this.rowCount) throw new RangeError(`table ${this.table.name} has no row ${edit.at} to insert before`);
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
    if (held === undefined) throw new RangeError(`table ${this.table.name} has no row ${row}`);
    return held;
  }

  #column(header: string): number {
    const column = this.columns.indexOf(header);
    if (column >= 0) return column;
    throw new WorkbookError("COLUMN_MISSING", { file: this.table.source.file, sheet: this.cells.index.sheet, table: this.table.name, column: header });
  }

  #refuseChanged(held: DraftRow, row: number, column: number, expected: CellContent): void {
    if (stillHolds(this.content(held, column), expected)) return;
    const cell = cellAddress({ row: this.firstRow + row, column: this.table.range.left + column });
    throw new WorkbookError("CELL_CHANGED", { file: this.table.source.file, sheet: this.cells.index.sheet, cell, table: this.table.name, column: this.columns[column] ?? "" });
  }

  #insert(at: number, values: TableRow): void {
    this.#rows.splice(at, 0, { origin: null, changes: null });
    this.#fill(at, values);
  }

  #fill(place: number, values: TableRow): void {
    const row = this.#row(place);
    const named = new Map(Object.entries(values).map(([header, content]) => [this.#column(header), content]));
    this.columns.forEach((_header, column) => {
      const content = named.get(column);
      if (content !== undefined) set(row, column, isFormulaCell(content) ? (this.#columnFormula(place, column, content.result) ?? content) : content);
      else if (this.content(row, column) === null) {
        const formula = this.#columnFormula(place, column, null);
        if (formula !== null) set(row, column, formula);
      }
    });
  }

  /** A table without data has one blank row, because Excel wants one; formulas may stand in it all the same. */
  #isBlank(row: DraftRow): boolean {
    return this.columns.every((_header, column) => {
      const content = this.content(row, column);
      return content === null || content === "" || isFormulaCell(content);
    });
  }

  /**
   * The formula that Excel would fill into a new row. One that names cells instead of columns reads differently in every
   * row, so it is taken from the last row above that was there.
   */
  #columnFormula(place: number, column: number, result: CellValue): ColumnFormula | null {
    const formula = this.table.columns[column]?.formula ?? null;
    if (formula === null) return null;
    if (!hasRelativeRows(formula.text)) return { formula: formula.text, isArray: formula.isArray, result };
    const above = this.originAbove(place);
    const model = above === null ? null : this.contentBefore(above, column);
    if (above === null || model === null || !isFormulaCell(model)) return null;
    return { formula: shiftFormula(model.formula, place - above, 0), isArray: formula.isArray, result };
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
    this.columns.forEach((_header, column) => set(first, column, null));
    this.#rows.push(first);
  }
}

function set(row: DraftRow, column: number, content: DraftContent): void {
  row.changes ??= new Map();
  row.changes.set(column, content);
}
