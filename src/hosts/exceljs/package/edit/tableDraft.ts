import { isCellError, isFormulaCell } from "../../../../workbook/cellValue";
import type { CellContent, CellValue, FormulaCell } from "../../../../workbook/cellValue";
import type { WorkbookEdit } from "../../../../workbook/workbookEdit";
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

/**
 * A table as it will be: takes edits one after another and knows what every touched cell will hold, before a single
 * character is changed. Rows count from 0 below the header, columns from 0.
 */
export class TableDraft {
  readonly columns: readonly string[];
  readonly firstRow: number;
  /** Rows that the table has now. */
  readonly rowsBefore: number;
  #rowCount: number;
  #kept: number;
  readonly #changes = new Map<number, Map<number, DraftContent>>();

  constructor(
    readonly table: TablePart,
    readonly cells: SheetCells,
  ) {
    const { top, left } = table.range;
    this.firstRow = firstDataRow(table);
    this.rowsBefore = lastDataRow(table) - this.firstRow + 1;
    this.#rowCount = this.rowsBefore;
    this.#kept = this.rowsBefore;
    this.columns = table.columns.map(({ name }, column) => {
      const header = table.headerRows === 0 ? null : cells.content(top, left + column);
      return headerText(header !== null && isFormulaCell(header) ? header.result : header, name);
    });
  }

  /** Rows that the table will have. */
  get rowCount(): number {
    return this.#rowCount;
  }

  /** Rows from the top that were there before; those below are new. */
  get kept(): number {
    return this.#kept;
  }

  /** What the edits put into a row, by column. */
  changesOf(row: number): ReadonlyMap<number, DraftContent> {
    return this.#changes.get(row) ?? new Map<number, DraftContent>();
  }

  get changedRows(): readonly number[] {
    return [...this.#changes.keys()].sort((a, b) => a - b);
  }

  contentBefore(row: number, column: number): CellContent {
    return this.cells.content(this.firstRow + row, this.table.range.left + column);
  }

  apply(edit: WorkbookEdit): void {
    switch (edit.kind) {
      case "setCell":
        if (!Number.isInteger(edit.row) || edit.row < 0 || edit.row >= this.#rowCount) throw new RangeError(`table ${this.table.name} has no row ${edit.row}`);
        this.#set(edit.row, this.#column(edit.column), edit.content);
        return;
      case "appendRows":
        edit.rows.forEach((row, index) => {
          this.#append(row, index === 0 && this.#rowCount === 1 && this.#isBlank(0) ? 0 : this.#rowCount);
        });
        return;
      case "removeLastRows":
        this.#removeLast(edit.count);
    }
  }

  #column(header: string): number {
    const column = this.columns.indexOf(header);
    if (column >= 0) return column;
    throw new WorkbookError("COLUMN_MISSING", { file: this.table.source.file, sheet: this.cells.index.sheet, table: this.table.name, column: header });
  }

  #set(row: number, column: number, content: DraftContent): void {
    const changes = this.#changes.get(row) ?? new Map<number, DraftContent>();
    changes.set(column, content);
    this.#changes.set(row, changes);
  }

  #content(row: number, column: number): DraftContent {
    const changed = this.#changes.get(row)?.get(column);
    return changed !== undefined || row >= this.#kept ? (changed ?? null) : this.contentBefore(row, column);
  }

  #append(values: Readonly<Record<string, CellContent>>, row: number): void {
    const named = new Map(Object.entries(values).map(([header, content]) => [this.#column(header), content]));
    this.#rowCount = row + 1;
    this.columns.forEach((_header, column) => {
      const content = named.get(column);
      if (content !== undefined) this.#set(row, column, isFormulaCell(content) ? (this.#columnFormula(row, column, content.result) ?? content) : content);
      else if (this.#content(row, column) === null) {
        const formula = this.#columnFormula(row, column, null);
        if (formula !== null) this.#set(row, column, formula);
      }
    });
  }

  /** A table without data has one blank row, because Excel wants one; formulas may stand in it all the same. */
  #isBlank(row: number): boolean {
    return this.columns.every((_header, column) => {
      const content = this.#content(row, column);
      return content === null || content === "" || isFormulaCell(content);
    });
  }

  /**
   * The formula that Excel would fill into a new row. One that names cells instead of columns reads differently in every
   * row, so it is taken from the last row that was there.
   */
  #columnFormula(row: number, column: number, result: CellValue): ColumnFormula | null {
    const formula = this.table.columns[column]?.formula ?? null;
    if (formula === null) return null;
    if (!hasRelativeRows(formula.text)) return { formula: formula.text, isArray: formula.isArray, result };
    const above = this.#kept - 1;
    const model = above < 0 ? null : this.contentBefore(above, column);
    if (model === null || !isFormulaCell(model)) return null;
    return { formula: shiftFormula(model.formula, row - above, 0), isArray: formula.isArray, result };
  }

  #removeLast(count: number): void {
    if (!Number.isInteger(count) || count < 0 || count > this.#rowCount) throw new RangeError(`table ${this.table.name} cannot lose ${count} of its ${this.#rowCount} rows`);
    if (count === 0) return;
    // Excel wants one row: the last one to go stays as a blank one.
    const staying = Math.max(this.#rowCount - count, 1);
    for (const row of this.#changes.keys()) if (row >= staying) this.#changes.delete(row);
    if (count === this.#rowCount) this.columns.forEach((_header, column) => this.#set(0, column, null));
    this.#rowCount = staying;
    this.#kept = Math.min(this.#kept, staying);
  }
}

/** Whether two contents are the same to a reader of the workbook. */
export function isSameContent(a: CellContent, b: CellContent): boolean {
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return Object.is(a, b) || (a === 0 && b === 0);
  if (isFormulaCell(a)) return isFormulaCell(b) && a.formula === b.formula && isSameContent(a.result, b.result);
  return isCellError(b) && a.error === b.error;
}
