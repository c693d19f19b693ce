import { cellAddress } from "../../../../workbook/cellRef";
import { isFormulaCell } from "../../../../workbook/cellValue";
import type { CellContent, CellValue, FormulaCell } from "../../../../workbook/cellValue";
import { RowDraft } from "../../../../workbook/draft/rowDraft";
import type { DraftRow, DraftSource } from "../../../../workbook/draft/rowDraft";
import { WorkbookError } from "../../../../workbook/workbookError";
import { hasRelativeRows, shiftFormula } from "../formula/shiftFormula";
import { firstDataRow, lastDataRow } from "../../../../ooxml/read/tables/readTablePart";
import type { TablePart } from "../../../../ooxml/read/tables/readTablePart";
import { headerText } from "../../../../ooxml/read/tables/readWorkbookTables";
import type { SheetCells } from "./sheetCells";

/** A formula that the table gives its column; `isArray` as the table says it. */
export interface ColumnFormula extends FormulaCell {
  readonly isArray: boolean;
}

export type DraftContent = CellContent | ColumnFormula;

/** A table of a sheet as it will be. Rows count from 0 below the header, columns from 0. */
export class TableDraft {
  readonly columns: readonly string[];
  readonly firstRow: number;
  /** Rows that the table has now. */
  readonly rowsBefore: number;
  readonly draft: RowDraft;

  constructor(
    readonly table: TablePart,
    readonly cells: SheetCells,
  ) {
    const { top, left } = table.range;
    this.firstRow = firstDataRow(table);
    this.rowsBefore = lastDataRow(table) - this.firstRow + 1;
    this.columns = table.columns.map(({ name }, column) => {
      const header = table.headerRows === 0 ? null : cells.content(top, left + column);
      return headerText(header !== null && isFormulaCell(header) ? header.result : header, name);
    });
    this.draft = new RowDraft(this.#source());
  }

  /** The rows that the table will have. */
  get rows(): readonly DraftRow[] {
    return this.draft.rows;
  }

  get rowCount(): number {
    return this.draft.rowCount;
  }

  contentBefore(row: number, column: number): CellContent {
    return this.cells.content(this.firstRow + row, this.table.range.left + column);
  }

  #source(): DraftSource {
    const { table, cells } = this;
    const place = { file: table.source.file, sheet: cells.index.sheet, table: table.name };
    return {
      table: table.name,
      columns: this.columns,
      rowCount: this.rowsBefore,
      contentBefore: (row, column) => this.contentBefore(row, column),
      columnFormula: (draft, row, column, result) => this.#columnFormula(draft, row, column, result),
      refusal: (problem, { row, column }) => {
        const cell = row === null ? null : cellAddress({ row: this.firstRow + row, column: table.range.left + this.columns.indexOf(column) });
        return new WorkbookError(problem, { ...place, ...(cell !== null && { cell }), column });
      },
    };
  }

  /**
   * The formula that Excel would fill into a new row. One that names cells instead of columns reads differently in every
   * row, so it is taken from the last row above that was there.
   */
  #columnFormula(draft: RowDraft, place: number, column: number, result: CellValue): ColumnFormula | null {
    const formula = this.table.columns[column]?.formula ?? null;
    if (formula === null) return null;
    if (!hasRelativeRows(formula.text)) return { formula: formula.text, isArray: formula.isArray, result };
    const above = draft.originAbove(place);
    const model = above === null ? null : this.contentBefore(above, column);
    if (above === null || model === null || !isFormulaCell(model)) return null;
    return { formula: shiftFormula(model.formula, place - above, 0), isArray: formula.isArray, result };
  }
}
