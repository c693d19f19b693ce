import type { Area, BookModel } from "../../excel/model/book";
import type { Scalar } from "../../excel/model/cells";

/**
 * A spreadsheet on the screen: a view on a book of the emulated Excel, never a second truth. What people do in it is told to the
 * emulation, and what the emulation then holds is drawn. The page knows this interface only, so that another grid can take its place.
 */
export interface GridView {
  /** Shows a book from its first cell to its last, in place of what was shown. @returns whether its formulas are calculated, or too many */
  load(book: BookModel): { readonly isCalculated: boolean };
  /** Draws what is different in the book since it was last drawn; cells one by one, or everything where sheets, tables or rules have changed. */
  refresh(): void;
  /** Brings a sheet to the front and selects there. */
  select(sheetId: string, area: Area): void;
  setDark(isDark: boolean): void;
  /** While false, nobody can type. */
  setEditable(isEditable: boolean): void;
  dispose(): void;
}

/** What people do in the grid. */
export interface GridEvents {
  /** Cells typed over, deleted, pasted, filled or undone, all of one action. */
  onEdit(edit: GridEdit): void;
  onSelect(sheetId: string, area: Area): void;
  onSheet(sheetId: string): void;
  /** Results of formulas that the grid has calculated. */
  onCalculated(results: readonly CalculatedCell[]): void;
  /** Somebody began to type into a cell, or has ended. */
  onTyping(isTyping: boolean): void;
  /** Somebody wanted to type where nobody can. */
  onTypingRefused(): void;
}

export interface GridEdit {
  readonly sheetId: string;
  /** The block that was written over; cells of it that were left as they were are not in `cells`. */
  readonly area: Area;
  readonly cells: readonly EditedCell[];
}

export interface EditedCell {
  readonly row: number;
  readonly column: number;
  /** A formula begins with `=` and is text here; null = emptied. */
  readonly content: Scalar;
  readonly isFormula: boolean;
}

export interface CalculatedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
}
