import { NOTHING_UNREADABLE, type StoredRecord } from "../../../domain/model/records/stored";
import type { CellCalendar } from "../../../schema/spec/columnType";
import type { NamedStoredColumn, RecordTable } from "../../../schema/spec/tableSpec";
import { fieldText } from "./fieldText";
import { type TypedFault, readTyped } from "./readTyped";

/** What somebody has typed over a record's fields, and what stood there when each was begun. */
export interface RecordDraft {
  /** By field, only those that differ from what stood there. */
  readonly typed: Readonly<Record<string, string>>;
  /** The same fields as they were. */
  readonly base: Readonly<Record<string, string>>;
}

/** A field that somebody else has changed while it was typed over here. Texts as the form shows them. */
export interface DraftConflict {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
}

/** A draft held against the record as it is now. */
export interface DraftedRecord<Item extends StoredRecord> {
  /** The record with everything that could be read. */
  readonly record: Item;
  readonly faults: Readonly<Record<string, TypedFault>>;
  readonly conflicts: readonly DraftConflict[];
}

export const NOTHING_TYPED: RecordDraft = { typed: {}, base: {} };

/** Whether nobody has typed anything that differs. */
export function isUntouched({ typed }: RecordDraft): boolean {
  return Object.keys(typed).length === 0;
}

/** The draft with another text in a field; a text that is what stood there takes the field out of the draft. */
export function withTyped(draft: RecordDraft, record: StoredRecord, column: NamedStoredColumn, text: string): RecordDraft {
  const { field } = column;
  const stood = draft.base[field] ?? fieldText(record, column);
  const rest = withoutField(draft, field);
  return text === stood ? rest : { typed: { ...rest.typed, [field]: text }, base: { ...rest.base, [field]: stood } };
}

/** What a form shows in a field. */
export function shownText(draft: RecordDraft, record: StoredRecord, column: NamedStoredColumn): string {
  return draft.typed[column.field] ?? fieldText(record, column);
}

/** The draft once its user has seen what somebody else has written: `mine` stays, or `theirs` is taken. */
export function settled(draft: RecordDraft, { field, theirs }: DraftConflict, choice: "mine" | "theirs"): RecordDraft {
  return choice === "mine" ? { ...draft, base: { ...draft.base, [field]: theirs } } : withoutField(draft, field);
}

/** Reads a draft over the record as it is now. A field with a fault stays as it is in the record. */
export function drafted<Item extends StoredRecord>(draft: RecordDraft, record: Item, table: RecordTable, calendar: CellCalendar): DraftedRecord<Item> {
  const values: Record<string, unknown> = {};
  const faults: Record<string, TypedFault> = {};
  const conflicts: DraftConflict[] = [];
  for (const column of table.stored) {
    const mine = draft.typed[column.field];
    if (mine === undefined) continue;
    const reading = readTyped(mine, column, calendar);
    if (reading.fault === null) values[column.field] = reading.value;
    else faults[column.field] = reading.fault;
    const theirs = fieldText(record, column);
    if (theirs !== draft.base[column.field] && theirs !== mine) conflicts.push({ field: column.field, mine, theirs });
  }
  // The very record, so that nothing is written for a draft that says nothing.
  if (Object.keys(values).length === 0) return { record, faults, conflicts };
  const unreadable = Object.fromEntries(Object.entries(record.unreadable).filter(([field]) => !(field in values)));
  return { record: { ...record, ...values, unreadable }, faults, conflicts };
}

/** A record of a table with nothing in it yet. */
export function blankRecord<Item extends StoredRecord>(table: RecordTable): Item {
  const fields = table.stored.map(({ field, type }) => [field, type.empty] as const);
  return { ...Object.fromEntries(fields), id: null, unreadable: NOTHING_UNREADABLE } as unknown as Item;
}

function withoutField({ typed, base }: RecordDraft, field: string): RecordDraft {
  const without = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(texts).filter(([each]) => each !== field));
  return { typed: without(typed), base: without(base) };
}
