import type { CellRef } from "../../workbook/cellRef";
import { columnLetters } from "../../workbook/cellRef";
import type { ComputedMode } from "../meta";
import { HEADER_ROW, TABLE_GAP } from "../spec/layoutRows";
import type { SheetSpec } from "../spec/sheetSpec";
import type { NamedColumn, TableName } from "../spec/tableSpec";
import { TABLE_SHEETS, tableNamed } from "../workbookSchema";

/** Where a new workbook has a table. */
export interface TablePlace {
  readonly table: TableName;
  readonly sheet: string;
  /** Row of the header and column of its first cell, from 1. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly NamedColumn[];
}

/** The columns that a new workbook has: without live formulas there is nothing for helper columns to help. */
export function writtenColumns(table: TableName, mode: ComputedMode): readonly NamedColumn[] {
  return tableNamed(table).columns.filter((column) => mode === "live" || column.kind === "stored" || !column.helper);
}

/** The places of a sheet's tables, side by side from column A. */
export function placesOn(sheet: SheetSpec, mode: ComputedMode): readonly TablePlace[] {
  let column = 1;
  return sheet.tables.map(({ table }) => {
    const place = { table, sheet: sheet.name, row: HEADER_ROW, column, columns: writtenColumns(table, mode) };
    column += place.columns.length + TABLE_GAP;
    return place;
  });
}

/** The place of a table. */
export function placeOf(table: TableName, mode: ComputedMode): TablePlace {
  const place = TABLE_SHEETS.flatMap((sheet) => placesOn(sheet, mode)).find((each) => each.table === table);
  if (place === undefined) throw new RangeError(`No sheet for table ${table}`);
  return place;
}

/** The cell of a field in a row of the table, counted from 0. */
export function cellAt({ sheet, row, column, columns }: TablePlace, field: string, index: number): CellRef {
  const offset = columns.findIndex((each) => each.field === field);
  if (offset < 0) throw new RangeError(`No column for ${field}`);
  return { sheet, row: row + 1 + index, column: column + offset };
}

/** A part of one column: `C4:C1200`. */
export function columnRange(column: number, firstRow: number, lastRow: number): string {
  return `${columnLetters(column)}${firstRow}:${columnLetters(column)}${lastRow}`;
}
