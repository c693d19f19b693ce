import type { ColumnType } from "./columnType";
import type { ListName } from "./listName";

/** Words for people: Thai first, English as well. Prompts show both where Excel's 255 characters allow. */
export interface Bilingual {
  readonly th: string;
  readonly en: string;
}

/** What a column accepts beyond its type. Excel enforces it on typing only; the rules say the rest. */
export type Allowed =
  | { readonly kind: "between"; readonly low: number; readonly high: number }
  | { readonly kind: "atLeast"; readonly low: number }
  /** Longest text. */
  | { readonly kind: "length"; readonly high: number }
  /** Only the words of the list. */
  | { readonly kind: "oneOf"; readonly list: ListName }
  /** The list is offered, anything else is accepted. */
  | { readonly kind: "suggested"; readonly list: ListName }
  /** An Excel condition on the cell, which it calls `cell`, and in words. */
  | { readonly kind: "formula"; readonly formula: string; readonly message: Bilingual };

interface ColumnBase {
  /** What the workbook shows. Letters, digits and spaces only, so that formulas can name it without escapes. */
  readonly header: string;
  /** Other wordings under which the column is found; the field's identifier always is one. */
  readonly aliases: readonly string[];
  readonly help: Bilingual;
  /** In Excel's unit, characters of the default font. */
  readonly width: number;
  /** Not shown. */
  readonly hidden: boolean;
}

/** A column that holds a field of a record. */
export interface StoredColumn<Value = unknown> extends ColumnBase {
  readonly kind: "stored";
  readonly type: ColumnType<Value>;
  readonly allowed: Allowed | null;
  /**
   * Which rule reports a cell that cannot be read: X04 or X05 while reading, or a rule of the domain (B01 for money,
   * R05 for progress), which finds the raw text in the record's `unreadable`.
   */
  readonly unreadableRule: "X04" | "X05" | "B01" | "R05";
}

/** A column that Excel works out; never read back (architecture.md A4). */
export interface ComputedColumn extends ColumnBase {
  readonly kind: "computed";
  readonly numberFormat: string | null;
  /** A template over field names; see `formulas/renderFormula`. */
  readonly formula: string;
  /** Whether it only serves other formulas; a workbook whose `Meta.computed` is `values` leaves it out. */
  readonly helper: boolean;
}

export type ColumnSpec = StoredColumn | ComputedColumn;
