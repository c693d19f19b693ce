import { columnUnder } from "./columnUnder";

/**
 * The number format that the schema gives a column, found by its header or one of its other wordings; null for none and
 * for columns of users' own.
 *
 *     columnFormat("Rounds", "วันที่รายงาน") // "[$-107041E]d mmm yyyy"
 */
export function columnFormat(table: string, header: string): string | null {
  const column = columnUnder(table, header);
  if (column === null) return null;
  return column.kind === "stored" ? column.type.numberFormat : column.numberFormat;
}
