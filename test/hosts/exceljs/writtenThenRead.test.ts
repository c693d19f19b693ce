import { createWorkbookFile } from "../../../src/hosts/exceljs/createWorkbookFile";
import { readWorkbookPackage } from "../../../src/hosts/exceljs/package/read/readWorkbookPackage";
import { isFormulaCell } from "../../../src/workbook/cellValue";
import type { CellContent, CellValue } from "../../../src/workbook/cellValue";
import type { TableBlueprint } from "../../../src/workbook/workbookBlueprint";
import { rowsOrBlank } from "../../../src/hosts/exceljs/build/tableRows";
import { everythingBlueprint } from "../../support/builders/blueprints";
import { randomBlueprint } from "../../support/builders/randomBlueprints";

/** A blank is a blank, a formula its result, and Excel breaks lines with a line feed. */
function stored(content: CellContent): CellValue {
  if (isFormulaCell(content)) return typeof content.result === "string" ? lineFeeds(content.result) : content.result;
  if (content === "") return null;
  return typeof content === "string" ? lineFeeds(content) : content;
}

const lineFeeds = (text: string): string => text.replace(/\r\n?/g, "\n");

/** Values in columns that have a formula, by column. */
function typedOver(table: TableBlueprint): { readonly typedOver?: readonly object[] } {
  const rows = rowsOrBlank(table);
  const found = table.columns.flatMap(({ formula }, column) => {
    const isCalculated = formula !== null || rows.some((row) => isFormulaCell(row[column] ?? null));
    return isCalculated ? rows.flatMap((row, index) => (isFormulaCell(row[column] ?? null) || stored(row[column] ?? null) === null ? [] : [{ row: index, column }])) : [];
  });
  return found.length === 0 ? {} : { typedOver: found };
}

const kinds = [["everything", everythingBlueprint()] as const, ...Array.from({ length: 40 }, (_kind, index) => [`seed ${201 + index}`, randomBlueprint(201 + index)] as const)];

describe("the tables of a written workbook are read back as they were given", () => {
  it.each(kinds)("%s", async (_name, blueprint) => {
    const { sheets, tables, date1904 } = readWorkbookPackage(await createWorkbookFile(blueprint, { time: null }), "book.xlsx");
    expect(date1904).toBe(false);
    expect(sheets).toEqual(blueprint.sheets.map(({ name, visibility }) => ({ name, visibility })));
    expect(tables).toEqual(
      blueprint.sheets.flatMap((sheet) =>
        sheet.tables.map((table) => ({
          name: table.name,
          sheet: sheet.name,
          header: { sheet: sheet.name, row: table.row, column: table.column },
          columns: table.columns.map(({ header }) => lineFeeds(header)),
          rows: rowsOrBlank(table).map((row) => row.map(stored)),
          mergedRanges: [],
          ...typedOver(table),
        })),
      ),
    );
  });
});
