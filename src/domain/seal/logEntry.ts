import type { ChangeLogEntry } from "../model/records/logs";
import { NOTHING_UNREADABLE } from "../model/records/stored";
import { type LogEntity, type LogField, type Role, logEntityWords, logFieldWords, roleWords } from "../model/words/workflowWords";
import { canonicalText } from "./canonicalValue";
import { digestOf } from "./digest";

/** What is to be written into the change log; the chain adds the parent's hash. */
export interface LogDraft {
  readonly entity: LogEntity;
  readonly key: string;
  readonly field: LogField;
  readonly oldValue: string | null;
  readonly newValue: string | null;
  readonly reason: string | null;
}

/** Who writes, in which role, and when (`yyyy-mm-ddThh:mm:ss`, local time). */
export interface LogAuthor {
  readonly who: string | null;
  readonly role: Role;
  readonly at: string;
}

/** What stands in `parentHash` of the first entry. */
export const FIRST_ENTRY = "-";

/**
 * The hash of an entry: of everything it says and of its parent's hash, so that no earlier entry can be changed, dropped or put in without
 * breaking the chain. The row id is not part of it: it belongs to the workbook.
 */
export function logEntryHash(entry: ChangeLogEntry): string {
  const { at, who, role, entity, key, field, oldValue, newValue, reason, parentHash } = entry;
  const values = [at, who, role, entity, key, field, oldValue, newValue, reason, parentHash].map(canonicalText);
  return digestOf(`kaona-log-1\n${JSON.stringify(values)}`);
}

/** The hashes that an entry names as its parents: one, or several where it joins a fork; none for the first. */
export function parentsOf({ parentHash }: ChangeLogEntry): readonly string[] {
  return parentHash === null || parentHash.trim() === FIRST_ENTRY ? [] : parentHash.trim().split(/\s+/);
}

/** Adds entries at the end of the chain: the first of them names every head that it finds. */
export function chained(heads: readonly string[], drafts: readonly LogDraft[], author: LogAuthor): readonly ChangeLogEntry[] {
  let parents = heads;
  return drafts.map((draft) => {
    const entry: ChangeLogEntry = {
      id: null,
      unreadable: NOTHING_UNREADABLE,
      at: author.at,
      role: roleWords.thai(author.role),
      who: canonicalText(author.who),
      entity: logEntityWords.thai(draft.entity),
      key: draft.key,
      field: logFieldWords.thai(draft.field),
      oldValue: canonicalText(draft.oldValue),
      newValue: canonicalText(draft.newValue),
      reason: canonicalText(draft.reason),
      parentHash: parents.length === 0 ? FIRST_ENTRY : [...parents].sort().join(" "),
    };
    parents = [logEntryHash(entry)];
    return entry;
  });
}
