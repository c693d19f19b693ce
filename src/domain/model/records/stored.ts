/** The hidden id of a stored row (ULID). `null` = a row typed by hand that no bind, import or append has seen yet. Source: architecture.md A15. */
export type RowId = string & { readonly brand: "RowId" };

/** Takes a text as a row id without checking its form; what is in the column is the id. */
export function rowId(text: string): RowId {
  return text as RowId;
}

/**
 * What stood in a field that could not be understood, by field name: text in a number column, 29/02/2566 in a date column.
 * The field itself is then `null`, so no wrong number is ever computed with, and a rule (B01, R05, P04, R01 …) reports the raw text.
 */
export type Unreadable = Readonly<Record<string, string>>;

export const NOTHING_UNREADABLE: Unreadable = Object.freeze({});

/** What every stored record has. */
export interface StoredRecord {
  readonly id: RowId | null;
  readonly unreadable: Unreadable;
}
