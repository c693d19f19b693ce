import type { Portfolio } from "../../domain/model/records/portfolio";
import type { StoredRecord } from "../../domain/model/records/stored";
import type { ColumnSpec, ComputedColumn, StoredColumn } from "./columnSpec";

/** The tables that hold records, by the names in Excel's name manager. */
export type RecordTableName =
  | "Projects" | "Rounds" | "StrategyLinks" | "Indicators" | "Baseline" | "QuarterEvaluations" | "StrategyPlan" | "Agencies"
  | "DisbursementTargets" | "Holidays" | "ChangeLog" | "ImportLog" | "Acknowledgements";

/** Every table of the workbook. `Settings` and `Meta` are lists of key and value, `Lists` feeds the drop-downs; `Sources` and `Conflicts` stand in consolidated workbooks only. */
export type TableName = RecordTableName | "Settings" | "Lists" | "Meta" | ConsolidationTableName;

export type ConsolidationTableName = "Sources" | "Conflicts";

/** The lists of a portfolio that are tables of the workbook. */
export type PortfolioList = Exclude<keyof Portfolio, "settings">;

/** A record of that list. */
export type RecordOf<List extends PortfolioList> = Portfolio[List][number];

/** The fields of a record that have a column; `unreadable` is what the columns could not say. */
export type StoredField<Item extends StoredRecord> = Exclude<keyof Item & string, "unreadable">;

/** A column and the field it holds. */
export type NamedColumn = ColumnSpec & { readonly field: string };
export type NamedStoredColumn = StoredColumn & { readonly field: string };
export type NamedComputedColumn = ComputedColumn & { readonly field: string };

/** Any table, with all its columns in the order in which they stand. */
export interface SchemaTable {
  readonly name: TableName;
  readonly columns: readonly NamedColumn[];
}

/** A table whose rows are records. */
export interface RecordTable extends SchemaTable {
  readonly name: RecordTableName;
  readonly list: PortfolioList;
  readonly stored: readonly NamedStoredColumn[];
  readonly computed: readonly NamedComputedColumn[];
}

/** What the columns of a table must be: for every field of the record one of its type, and computed ones besides. */
type Columns<Item extends StoredRecord, Given> =
  & { readonly [Field in StoredField<Item>]: StoredColumn<Item[Field]> }
  & { readonly [Field in Exclude<keyof Given, StoredField<Item>>]: ComputedColumn };

/**
 * A table from its columns by field. The compiler refuses a field of the record without a column, a column of another
 * type than its field, and a stored column of no field.
 */
export function recordTable<List extends PortfolioList>(list: List, name: RecordTableName) {
  return <Given extends Readonly<Record<string, ColumnSpec>>>(columns: Given & Columns<RecordOf<List>, Given>): RecordTable => {
    const named = Object.entries<ColumnSpec>(columns).map(([field, column]): NamedColumn => ({ ...column, field }));
    return {
      name,
      list,
      columns: named,
      stored: named.filter((column) => column.kind === "stored"),
      computed: named.filter((column) => column.kind === "computed"),
    };
  };
}

/** The value of a record's field, for code that walks over columns. */
export function fieldValue(record: StoredRecord, field: string): unknown {
  return (record as unknown as Readonly<Record<string, unknown>>)[field];
}
