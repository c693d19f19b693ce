import { headerKey } from "../../schema/spec/headerKey";
import { ALL_TABLES } from "../../schema/workbookSchema";

/**
 * The number format that the schema gives a column, found by its header or one of its other wordings; null for none and
 * for columns of users' own.
 *
 *     columnFormat("Rounds", "วันที่รายงาน") // "[$-107041E]d mmm yyyy"
 */
export function columnFormat(table: string, header: string): string | null {
  const key = headerKey(header);
  const columns = ALL_TABLES.find(({ name }) => name.toLowerCase() === table.toLowerCase())?.columns ?? [];
  const column = columns.find(({ header: own, field, aliases }) => [own, field, ...aliases].some((wording) => headerKey(wording) === key));
  if (column === undefined) return null;
  return column.kind === "stored" ? column.type.numberFormat : column.numberFormat;
}
