import type { TableSnapshot } from "../../workbook/workbookSnapshot";
import { ALL_TABLES } from "../workbookSchema";
import { matchColumns } from "./matchColumns";

/** What a host needs to know of a table's columns besides their cells. */
export interface ColumnRoles {
  /** Index of the column with the rows' stored ids; null where the table has none. */
  readonly id: number | null;
  /** Indexes of the columns that Excel works out. */
  readonly computed: ReadonlySet<number>;
  /** Those of them that people see; the others are steps on the way. */
  readonly computedForPeople: ReadonlySet<number>;
}

/** Which columns of a workbook's table hold the row ids and the computed values; of a table that is not ours, none do. */
export function columnRoles({ name, columns }: Pick<TableSnapshot, "name" | "columns">): ColumnRoles {
  const spec = ALL_TABLES.find((table) => table.name.toLowerCase() === name.toLowerCase());
  if (spec === undefined) return { id: null, computed: new Set(), computedForPeople: new Set() };
  const { indexOf } = matchColumns(spec.columns, columns);
  const idField = spec.columns.find((column) => column.kind === "stored" && column.type.name === "rowId")?.field;
  const computed = spec.columns.filter((column) => column.kind === "computed");
  const indexes = (columns: typeof computed): ReadonlySet<number> => new Set(columns.flatMap(({ field }) => indexOf.get(field) ?? []));
  return { id: idField === undefined ? null : (indexOf.get(idField) ?? null), computed: indexes(computed), computedForPeople: indexes(computed.filter(({ hidden }) => !hidden)) };
}
