import { columnLetters } from "../../../workbook/cellRef";
import type { LayoutStyle } from "../../../workbook/reportLayout";
import type { CellForms } from "./cellForms";
import type { SharedTexts } from "./sharedTexts";

/** Cells that stand side by side in one row or more: a table, or a cell that is in none. */
export interface Strip {
  readonly first: number;
  readonly last: number;
  /** Of its first cell. */
  readonly column: number;
  /** XML of its cells in a row that it has. */
  cellsOf(row: number): string;
}

/** What strips need from the rest of their workbook. */
export interface StripContext {
  readonly styleNamed: (name: string) => LayoutStyle;
  readonly formsOf: (style: LayoutStyle) => CellForms;
  readonly texts: SharedTexts;
}

/** How a cell of a column begins, up to the number of its row. */
export const openCell = (column: number): string => `<c r="${columnLetters(column)}`;
