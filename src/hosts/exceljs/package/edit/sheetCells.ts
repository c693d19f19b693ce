import { isFormulaCell } from "../../../../workbook/cellValue";
import type { CellContent } from "../../../../workbook/cellValue";
import { shiftFormula } from "../formula/shiftFormula";
import { cellValueOf } from "../../../../ooxml/read/cellValueOf";
import type { CellContext } from "../../../../ooxml/read/cellValueOf";
import type { RawCell } from "../../../../ooxml/read/scanSheet";
import type { IndexedRow, SheetIndex } from "./sheetIndex";

/** Looks up what stands in the cells of an indexed sheet. Only rows that the index was asked for have cells. */
export class SheetCells {
  readonly #rows: ReadonlyMap<number, IndexedRow>;

  constructor(
    readonly index: SheetIndex,
    private readonly context: CellContext,
  ) {
    this.#rows = new Map(index.rows.map((row) => [row.number, row]));
  }

  row(number: number): IndexedRow | undefined {
    return this.#rows.get(number);
  }

  at(row: number, column: number): RawCell | undefined {
    return this.row(row)?.cells.find((cell) => cell.column === column);
  }

  /** Value of a cell, or its formula with the stored result; null when it holds nothing. */
  content(row: number, column: number): CellContent {
    const cell = this.at(row, column);
    if (cell === undefined) return null;
    const result = cellValueOf(cell, this.context, this.index.source);
    const formula = this.formula(cell);
    return formula === null ? result : { formula, result };
  }

  /** The formula of a cell as it reads there; null when it has none of its own. */
  formula({ row, column, formula }: RawCell): string | null {
    if (formula === null || formula.kind === "dataTable") return null;
    if (formula.kind !== "shared" || formula.text !== "") return formula.text === "" ? null : formula.text;
    const master = this.index.shared.get(formula.shared ?? "")?.find((member) => member.formula !== null && member.formula.text !== "");
    if (master?.formula === undefined || master.formula === null) return null;
    return shiftFormula(master.formula.text, row - master.row, column - master.column);
  }

  /** Whether a cell has exactly this formula already: its `f` can then stay as it stands, member of a shared formula or not. */
  keepsFormula(cell: RawCell, content: CellContent): boolean {
    return content !== null && isFormulaCell(content) && cell.formula !== null && this.formula(cell) === content.formula;
  }
}
