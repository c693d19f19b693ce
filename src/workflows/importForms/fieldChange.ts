import type { StoredRecord } from "../../domain/model/records/stored";

/** One field that an import would change, with both values. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Fields that say where a record is stored, not what it says. */
const STORAGE_FIELDS: ReadonlySet<string> = new Set(["id", "unreadable"]);

/**
 * What is stored, overlaid with what an import says. A blank in the import never erases what somebody typed, because a printed
 * form leaves out most fields; a value in the import wins, because the form is the newer statement. The given record itself
 * comes back when nothing changes.
 * Example: stored `{ progressPct: 30, problem: "ฝนตก" }`, imported `{ progressPct: 40, problem: null }` → 40 and "ฝนตก".
 */
export function overlay<Item extends StoredRecord>(stored: Item, imported: Item): { readonly item: Item; readonly changes: readonly FieldChange[] } {
  const changes: FieldChange[] = [];
  for (const field of Object.keys(imported) as (keyof Item & string)[]) {
    if (STORAGE_FIELDS.has(field) || isBlank(imported[field]) || isSame(stored[field], imported[field])) continue;
    changes.push({ field, before: stored[field], after: imported[field] });
  }
  if (changes.length === 0) return { item: stored, changes };
  const item = { ...stored, ...Object.fromEntries(changes.map(({ field, after }) => [field, after])) };
  return { item: { ...item, unreadable: stillUnreadable(stored, changes) }, changes };
}

/** The fields of a new record that say something: what an import would add. */
export function statedFields(record: StoredRecord): readonly string[] {
  return Object.entries(record)
    .filter(([field, value]) => !STORAGE_FIELDS.has(field) && !isBlank(value))
    .map(([field]) => field);
}

/** A field that now has a value is no longer unreadable. */
function stillUnreadable(stored: StoredRecord, changes: readonly FieldChange[]): StoredRecord["unreadable"] {
  const changed = new Set(changes.map(({ field }) => field));
  const kept = Object.entries(stored.unreadable).filter(([field]) => !changed.has(field));
  return kept.length === Object.keys(stored.unreadable).length ? stored.unreadable : Object.fromEntries(kept);
}

function isBlank(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
