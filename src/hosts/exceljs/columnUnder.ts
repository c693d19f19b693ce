import { headerKey } from "../../schema/spec/headerKey";
import type { NamedColumn } from "../../schema/spec/tableSpec";
import { ALL_TABLES } from "../../schema/workbookSchema";

/** The schema's column under a header of a table, found by the header or one of its other wordings; null for columns of users' own. */
export function columnUnder(table: string, header: string): NamedColumn | null {
  const key = headerKey(header);
  const columns = ALL_TABLES.find(({ name }) => name.toLowerCase() === table.toLowerCase())?.columns ?? [];
  return columns.find(({ header: own, field, aliases }) => [own, field, ...aliases].some((wording) => headerKey(wording) === key)) ?? null;
}
