import { columnLetters } from "../../workbook/cellRef";
import type { PageSetup, ReportLayout } from "../../workbook/reportLayout";
import type { DefinedName } from "./definedNames";
import { lastUsedColumn } from "./usedColumns";

/** What is printed, from cell A1. `rows` null = however many there are, so that rows added later print too. */
export interface PrintedArea {
  readonly rows: number | null;
  readonly columns: number;
}

/** Excel's own names for the rows that every page repeats and for what is printed; `area` null = everything. */
export function printNames(sheet: number, sheetName: string, { titleRows }: PageSetup, area: PrintedArea | null): DefinedName[] {
  const on = `'${sheetName}'!`;
  return [
    ...(titleRows === null ? [] : [{ name: "_xlnm.Print_Titles", refersTo: `${on}$${titleRows.first}:$${titleRows.last}`, sheet }]),
    ...(area === null ? [] : [{ name: "_xlnm.Print_Area", refersTo: `${on}${rangeOf(area)}`, sheet }]),
  ];
}

/** The names of pages: of each what it repeats, and all of it as printed, every row and every column that has a width or a cell. */
export function printNamesOfPages(layouts: readonly ReportLayout[]): DefinedName[] {
  return layouts.flatMap(({ sheetName, page, rows, columnWidths }, index) =>
    printNames(index, sheetName, page, { rows: Math.max(1, rows.length), columns: lastUsedColumn(rows, Math.max(1, columnWidths.length)) }),
  );
}

function rangeOf({ rows, columns }: PrintedArea): string {
  const last = columnLetters(columns);
  return rows === null ? `$A:$${last}` : `$A$1:$${last}$${rows}`;
}
