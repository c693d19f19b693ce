import type { ToldCell } from "../readCells";
import { type TablePart, firstDataRow, lastDataRow } from "./readTablePart";

/** Cells that are named of one column: a column of values in a table without formulas must cost nothing. */
const MOST_A_COLUMN = 200;

/** Finds the cells of a table in which a value stands although their column is one of formulas. */
export class FormulaColumns {
  private readonly isFormula: boolean[];
  private readonly plain: number[][];
  private readonly first: number;
  private readonly last: number;

  constructor(private readonly table: TablePart) {
    // LibreOffice does not write which columns are calculated; a formula in any row tells as well.
    this.isFormula = table.columns.map(({ formula }) => formula !== null);
    this.plain = table.columns.map(() => []);
    this.first = firstDataRow(table);
    this.last = lastDataRow(table);
  }

  /** Takes a cell of the table that has a formula or a value. */
  see({ row, column, hasFormula }: Pick<ToldCell, "row" | "column" | "hasFormula">): void {
    if (row < this.first || row > this.last) return;
    const at = column - this.table.range.left;
    if (hasFormula) this.isFormula[at] = true;
    else if ((this.plain[at]?.length ?? MOST_A_COLUMN) < MOST_A_COLUMN) this.plain[at]?.push(row - this.first);
  }

  /** Rows and columns from 0, by column. */
  get typedOver(): readonly { readonly row: number; readonly column: number }[] {
    return this.plain.flatMap((rows, column) => (this.isFormula[column] === true ? rows.map((row) => ({ row, column })) : []));
  }
}
