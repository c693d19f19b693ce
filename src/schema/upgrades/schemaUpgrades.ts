import type { CellValue } from "../../workbook/cellValue";
import type { TableName } from "../spec/tableSpec";

/**
 * What an older workbook says otherwise than one of today, version by version. Only what a repair cannot see: sheets, tables, columns, lists and
 * names that are new are found missing (`repair/planRepair.ts`), and headers that are other words now are known as aliases.
 */
export interface SchemaUpgrade {
  /** The version that it leads to, from the one before. */
  readonly to: number;
  readonly changes: readonly SchemaChange[];
}

/** A change of the cells of one column, named as in the schema. */
export type SchemaChange =
  /** A word has another wording now. */
  | { readonly kind: "replaceWord"; readonly table: TableName; readonly field: string; readonly from: string; readonly to: string }
  /** A blank cell means this now, and must say it. */
  | { readonly kind: "fillBlank"; readonly table: TableName; readonly field: string; readonly value: NonNullable<CellValue> };

/** In ascending order, none left out, up to `SCHEMA_VERSION`. There is one version so far. */
export const SCHEMA_UPGRADES: readonly SchemaUpgrade[] = [];
