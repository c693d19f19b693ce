import type { CellValue } from "../../workbook/cellValue";

/** The kinds of column, by the words that docs/workbook-format.md uses. */
export type ColumnTypeName =
  | "text" | "longText" | "code" | "whole" | "decimal" | "money" | "percent"
  | "date" | "month" | "moment" | "word" | "yesNo" | "lines" | "flags" | "rowId";

/** What reading and writing a date needs to know of the workbook. */
export interface CellCalendar {
  /** Serial 0 is 1904-01-01 instead of the day before 1900-01-01. */
  readonly date1904: boolean;
}

/** A cell that is not empty, as a column's type understands it. */
export type CellReading<Value> =
  /** `reinterpreted`: what stood there was of another kind (text for a number, a number for a code) and has been read as this one: X08. */
  | { readonly kind: "value"; readonly value: Value; readonly reinterpreted: boolean }
  /** It cannot be understood; the field is left empty rather than guessed. */
  | { readonly kind: "unreadable" };

/**
 * How a field lies in a cell: both directions, so that they cannot drift apart. For every value that the domain can hold,
 * reading what was written gives the value back.
 */
export interface ColumnType<Value> {
  readonly name: ColumnTypeName;
  /** Excel number format; `null` = General. `@` makes everything that is typed there text. */
  readonly numberFormat: string | null;
  /** What an empty cell means. */
  readonly empty: Value;
  /** Never called with an empty cell. */
  read(cell: Exclude<CellValue, null>, calendar: CellCalendar): CellReading<Value>;
  write(value: Value, calendar: CellCalendar): CellValue;
}

export const UNREADABLE = { kind: "unreadable" } as const;

/** Read as it stands. */
export function plainly<Value>(value: Value): CellReading<Value> {
  return { kind: "value", value, reinterpreted: false };
}

/** Read, though it stood there as something else. */
export function reinterpreted<Value>(value: Value): CellReading<Value> {
  return { kind: "value", value, reinterpreted: true };
}
