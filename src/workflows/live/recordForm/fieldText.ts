import { formatThaiDate } from "../../../domain/model/calendar/formatThaiDate";
import type { CalendarDay } from "../../../domain/model/calendar/calendarDay";
import { formatNumber } from "../../../messages/formatting";
import type { StoredRecord } from "../../../domain/model/records/stored";
import { type NamedStoredColumn, fieldValue } from "../../../schema/spec/tableSpec";
import { cellText } from "../../../schema/types/cellText";

/**
 * A field as a form shows it for typing: days as 25/02/2566, money in baht, lists a line each, words and yes/no by their identifier, a blank as "". What
 * stands in the cell and cannot be read is shown as it stands. `readTyped` reads it back.
 */
export function fieldText(record: StoredRecord, { field, type }: NamedStoredColumn): string {
  const raw = record.unreadable[field];
  if (raw !== undefined) return raw;
  const value = fieldValue(record, field);
  if (value === null || value === undefined) return "";
  switch (type.name) {
    case "date":
      return formatThaiDate(value as CalendarDay, "number");
    case "money":
      return formatNumber((value as number) / 100, 2, true);
    case "lines":
      return (value as readonly string[]).join("\n");
    case "yesNo":
      return value === true ? "YES" : "NO";
    default:
      return cellText(value as string | number);
  }
}
