import { type StoredRecord } from "../model/records/stored";
import { canonicalText } from "../seal/canonicalValue";
import type { ConflictValue } from "./conflict";

/** The fields of two or more records of one kind in which they differ, row ids left out. A cell that cannot be read counts as its text. */
export function differingFields(records: readonly StoredRecord[]): readonly string[] {
  const [first, ...others] = records;
  if (first === undefined) return [];
  return Object.keys(first).filter((field) => field !== "id" && field !== "unreadable" && others.some((other) => fieldOf(other, field) !== fieldOf(first, field)));
}

/** A field as one plain value: lists and flags as JSON. */
export function fieldOf(record: StoredRecord, field: string): ConflictValue {
  const unread = record.unreadable[field];
  const value = unread ?? (record as unknown as Readonly<Record<string, unknown>>)[field] ?? null;
  if (typeof value === "string") return canonicalText(value);
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  return Array.isArray(value) && value.length === 0 ? null : JSON.stringify(value);
}

/** Everything a record says, without its id, in one text. */
export function contentOf(record: StoredRecord): string {
  return JSON.stringify(Object.keys(record).filter((field) => field !== "id" && field !== "unreadable").sort().map((field) => fieldOf(record, field)));
}
