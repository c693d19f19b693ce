import { NOTHING_UNREADABLE, type StoredRecord } from "../model/records/stored";

/**
 * What stands unread in a field, or `null` when the field was understood or is truly blank. The field's own value is then `null` too,
 * and a rule about blanks must not fire: the text is reported already (B01, R05 or X04).
 */
export function unreadableText(record: StoredRecord, field: string): string | null {
  if (record.unreadable === NOTHING_UNREADABLE) return null;
  return record.unreadable[field] ?? null;
}
