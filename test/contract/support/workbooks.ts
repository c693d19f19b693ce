import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import type { RowId } from "../../../src/domain/model/records/stored";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../../src/schema/meta";
import { columnRoles } from "../../../src/schema/read/columnRoles";
import type { CellValue } from "../../../src/workbook/cellValue";
import type { SheetBlueprint, TableBlueprint, WorkbookBlueprint } from "../../../src/workbook/workbookBlueprint";
import type { TableSnapshot, WorkbookSnapshot } from "../../../src/workbook/workbookSnapshot";
import { assignRowIds } from "../../../src/workflows/importForms/assignRowIds";
import { samplePortfolio } from "../../../src/workflows/sample/samplePortfolio";
import { day } from "../../support/builders/records";

export const today = day("2023-06-20");

/** Ids in a row, as ULIDs look. */
export function ids(): () => RowId {
  let last = 0;
  return () => `01HZX3V9K2M4N6P8Q0R2${String((last += 1)).padStart(6, "0")}` as RowId;
}

/** The sample, cut to a few projects so that tests are quick, with an id in every row. */
export function fewProjects(count = 4): Portfolio {
  const sample = samplePortfolio(2566);
  const codes = new Set(sample.projects.slice(0, count).map(({ projectCode }) => projectCode));
  const ofThem = <Row extends { readonly projectCode: string | null }>(rows: readonly Row[]): readonly Row[] => rows.filter(({ projectCode }) => codes.has(projectCode));
  return assignRowIds(
    { ...sample, projects: ofThem(sample.projects), rounds: ofThem(sample.rounds), strategyLinks: ofThem(sample.strategyLinks), baseline: ofThem(sample.baseline) },
    ids(),
  );
}

export function blueprintOf(portfolio: Portfolio): WorkbookBlueprint {
  const meta = newMeta(portfolio, { workbookId: "01HZX3V9K2M4N6P8Q0R2S4T6V8", defaultFiscalYearBE: 2566, defaultAgencyCode: "04000000" });
  return describeWorkbook(portfolio, { asOf: today, today, meta });
}

/** A blueprint with one table changed, as its user might have. */
export function withTable(blueprint: WorkbookBlueprint, name: string, change: (table: TableBlueprint) => TableBlueprint): WorkbookBlueprint {
  return { ...blueprint, sheets: blueprint.sheets.map((sheet): SheetBlueprint => ({ ...sheet, tables: sheet.tables.map((table) => (table.name === name ? change(table) : table)) })) };
}

/** Columns in another order: `order` names the headers that come first. */
export function reordered(table: TableBlueprint, order: readonly string[]): TableBlueprint {
  const first = order.map((header) => table.columns.findIndex((column) => column.header === header));
  const places = [...first, ...table.columns.map((_column, index) => index).filter((index) => !first.includes(index))];
  return { ...table, columns: places.map((place) => table.columns[place]!), rows: table.rows.map((row) => places.map((place) => row[place] ?? null)) };
}

/** What people entered, without what Excel works out: rows by table, blanks told one way. */
export function enteredIn({ tables }: WorkbookSnapshot): Readonly<Record<string, readonly (readonly CellValue[])[]>> {
  return Object.fromEntries([...tables].sort((a, b) => (a.name < b.name ? -1 : 1)).map((table) => [table.name, enteredRows(table)]));
}

export function enteredRows(table: TableSnapshot): readonly (readonly CellValue[])[] {
  const { computed } = columnRoles(table);
  return table.rows.map((row) => row.map((cell, column) => (computed.has(column) || cell === "" ? null : cell)));
}

/** One table of a snapshot. */
export function tableIn(snapshot: WorkbookSnapshot | null, name: string): TableSnapshot {
  const table = snapshot?.tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
}

/** A column of a table. */
export function columnIn(snapshot: WorkbookSnapshot | null, table: string, header: string): readonly CellValue[] {
  const { columns, rows } = tableIn(snapshot, table);
  return rows.map((row) => row[columns.indexOf(header)] ?? null);
}
