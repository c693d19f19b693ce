import { cellAddress, columnLetters } from "../../workbook/cellRef";
import type { ConditionalFormatBlueprint, ValidationBlueprint } from "../../workbook/workbookBlueprint";
import type { TableStructure } from "../../workbook/workbookStructure";
import { writtenColumns, columnRange } from "../describe/placement";
import { ROWS_TO_GROW, isFilledByKaona } from "../describe/sheetBlueprint";
import { columnFormats } from "../describe/statusFormats";
import { columnValidation } from "../describe/validations";
import { renderFormula } from "../formulas/renderFormula";
import type { ComputedMode } from "../meta";
import { matchColumns } from "../read/matchColumns";
import type { NamedColumn, TableName } from "../spec/tableSpec";
import { tableNamed } from "../workbookSchema";

/** A column as it should be in a workbook's table, wherever it stands there. */
export interface ExpectedColumn {
  readonly column: NamedColumn;
  /** Index in the table; null where it is missing. */
  readonly at: number | null;
  /** Under the workbook's own headers, without `=`; null for a plain column, and where a column it needs is missing. */
  readonly formula: string | null;
  readonly validation: ValidationBlueprint | null;
  readonly format: ConditionalFormatBlueprint | null;
}

/** What every column of a table should be, in the order of the schema. `headersOf` gives the headers of any table of the workbook. */
export function expectedColumns(table: TableStructure, name: TableName, mode: ComputedMode, headersOf: (table: TableName) => readonly string[] | null): readonly ExpectedColumn[] {
  const headers = table.columns.map(({ header }) => header);
  const { indexOf } = matchColumns(tableNamed(name).columns, headers);
  const headerOf = (other: TableName, field: string): string | null => {
    const theirs = headersOf(other);
    if (theirs === null) return null;
    const at = matchColumns(tableNamed(other).columns, theirs).indexOf.get(field);
    return at === undefined ? (tableNamed(other).columns.find((column) => column.field === field)?.header ?? null) : (theirs[at] ?? null);
  };
  const first = table.row + 1;
  const last = table.row + table.rowCount;
  return writtenColumns(name, mode).map((column): ExpectedColumn => {
    const at = indexOf.get(column.field) ?? null;
    const sheetColumn = table.column + (at ?? 0);
    const range = columnRange(sheetColumn, first, last);
    const hasRules = at !== null && !isFilledByKaona(name) && name !== "Settings";
    const rules = at === null ? [] : columnFormats(name, column.field, `$${columnLetters(sheetColumn)}${first}`);
    return {
      column,
      at,
      formula: column.kind === "computed" && mode === "live" ? renderFormula(column.formula, name, headerOf) : null,
      validation: hasRules ? columnValidation(column, range, cellAddress({ row: first, column: sheetColumn })) : null,
      format: rules.length === 0 ? null : { range: columnRange(sheetColumn, first, last + ROWS_TO_GROW), rules },
    };
  });
}
