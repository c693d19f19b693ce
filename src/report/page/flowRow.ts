import type { LayoutPicture, SaidField } from "../../workbook/reportLayout";

/** A row of a report before it is known how high it is and on which page it stands. */
export interface FlowRow<Style extends string> {
  readonly cells: readonly FlowCell<Style>[];
  /** Points, for rows that hold no text; other rows are as high as their texts need, and at least this. */
  readonly height?: number;
  /** No page may end between this row and the next. */
  readonly keepWithNext?: boolean;
  /** Printed again at the top of a page on which this row goes on: the heading that the text belongs to. */
  readonly headingOnNextPage?: FlowRow<Style>;
  /** Hangs on this row, wherever it comes to stand. */
  readonly picture?: Omit<LayoutPicture, "row">;
}

export interface FlowCell<Style extends string> {
  /** From 1. */
  readonly column: number;
  readonly span: number;
  /** `null` draws the style only. */
  readonly text: string | null;
  /** Written instead of the text, which is how the style's number format shows it: Excel marks numbers that are stored as text. */
  readonly number?: number;
  readonly style: Style;
  /** How the text may go on when it is too long for one row or for the rest of a page; at most one cell of a row has it. */
  readonly flow?: {
    /** Style of a part that is not the last, where it ends the page and where it does not. */
    readonly endOfPage: Style;
    readonly middle: Style;
  };
  /** The field that it shows. */
  readonly says?: SaidField;
  /** The text of this cell where the row goes on below; the same text again when absent. */
  readonly textWhenContinued?: string;
}
