import type { Portfolio } from "../../domain/model/records/portfolio";
import type { StoredRecord } from "../../domain/model/records/stored";
import type { CellContent } from "../../workbook/cellValue";
import type { SheetBlueprint, TableBlueprint, WorkbookBlueprint } from "../../workbook/workbookBlueprint";
import { PROVENANCE_COLUMNS, PROVENANCE_TABLES } from "../sheets/consolidationTables";
import { LONGEST_CELL_TEXT } from "../types/cellText";
import type { ConsolidationTableName } from "../spec/tableSpec";
import { CONSOLIDATION_SHEETS, CONSOLIDATION_TABLES, RECORD_TABLES, tableNamed } from "../workbookSchema";
import type { DescribeOptions } from "./describeOptions";
import { describeWorkbook } from "./describeWorkbook";
import { sheetBlueprint } from "./sheetBlueprint";
import { bodyStyleName, bodyStyles } from "./styles";
import { NEW_CALENDAR } from "./tableRows";

/** A row of `Sources` or `Conflicts` by field. */
export type ConsolidationRow = Readonly<Record<string, string | number | boolean | null>>;

/** What a consolidated workbook says besides its records. */
export interface ConsolidationSheets {
  readonly sources: readonly ConsolidationRow[];
  readonly conflicts: readonly ConsolidationRow[];
  /** Where a record comes from; undefined = it was not taken from a file. */
  readonly provenance: ReadonlyMap<StoredRecord, { readonly file: string; readonly row: number | null }>;
}

/**
 * A whole consolidated workbook: a workbook like any other, with values in its computed columns, the file and row behind every entry, and two
 * sheets more.
 */
export function describeConsolidated(portfolio: Portfolio, options: DescribeOptions, { sources, conflicts, provenance }: ConsolidationSheets): WorkbookBlueprint {
  const blueprint = describeWorkbook(portfolio, options);
  const rows: Readonly<Record<ConsolidationTableName, readonly ConsolidationRow[]>> = { Sources: sources, Conflicts: conflicts };
  const added = CONSOLIDATION_SHEETS.map((sheet) =>
    sheetBlueprint(sheet, "values", ({ table }) => rowsOf(table as ConsolidationTableName, rows[table as ConsolidationTableName])),
  );
  const [start, ...entries] = blueprint.sheets.map((sheet) => withProvenance(sheet, portfolio, provenance));
  return {
    ...blueprint,
    sheets: [...(start === undefined ? [] : [start]), ...added, ...entries],
    styles: { ...blueprint.styles, ...bodyStyles([...PROVENANCE_COLUMNS, ...CONSOLIDATION_TABLES.flatMap(({ columns }) => columns)]) },
  };
}

function rowsOf(table: ConsolidationTableName, rows: readonly ConsolidationRow[]): readonly (readonly CellContent[])[] {
  const { columns } = tableNamed(table);
  // An empty table has one blank row.
  if (rows.length === 0) return [columns.map(() => null)];
  return rows.map((row) =>
    columns.map((column): CellContent => {
      const value = row[column.field] ?? null;
      if (value === null || column.kind !== "stored") return null;
      const content = column.type.write(value, NEW_CALENDAR);
      return typeof content === "string" ? content.slice(0, LONGEST_CELL_TEXT) : content;
    }),
  );
}

function withProvenance(sheet: SheetBlueprint, portfolio: Portfolio, provenance: ConsolidationSheets["provenance"]): SheetBlueprint {
  const table = RECORD_TABLES.find(({ name }) => PROVENANCE_TABLES.has(name) && sheet.tables[0]?.name === name);
  if (table === undefined) return sheet;
  const records: readonly StoredRecord[] = portfolio[table.list];
  const places = records.map((record) => provenance.get(record));
  const tables = sheet.tables.map((each): TableBlueprint => ({
    ...each,
    columns: [...each.columns, ...PROVENANCE_COLUMNS.map((column) => ({ header: column.header, headerStyle: "headerComputed", bodyStyle: bodyStyleName(column), formula: null }))],
    rows: each.rows.map((cells, index) => [...cells, places[index]?.file ?? null, places[index]?.row ?? null]),
  }));
  return { ...sheet, tables, columnWidths: [...sheet.columnWidths, ...PROVENANCE_COLUMNS.map(({ width }) => width)] };
}
