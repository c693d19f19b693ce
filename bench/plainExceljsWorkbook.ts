import { type CellValue, Workbook } from "exceljs";
import { type CellContent, isFormulaCell } from "../src/workbook/cellValue";
import type { WorkbookBlueprint } from "../src/workbook/workbookBlueprint";
import { lookOf } from "./plainExceljs";

/**
 * A workbook of tables as somebody writes it who knows exceljs: rows added as lists, one style object for all cells of a column (column styles are
 * merged anew into every cell and take four times as long), all defaults. Tables, rules and what stands outside of tables are left out: less work than ours.
 */
export async function plainExceljsWorkbook({ sheets, styles }: WorkbookBlueprint): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { name, tables, columnWidths } of sheets) {
    const sheet = workbook.addWorksheet(name);
    columnWidths.forEach((width, index) => {
      sheet.getColumn(index + 1).width = width;
    });
    for (const { columns, rows } of tables) {
      const looks = columns.map(({ bodyStyle }) => styles[bodyStyle]).map((look) => (look === undefined ? {} : lookOf(look)));
      sheet.addRow(columns.map(({ header }) => header));
      for (const contents of rows) {
        const row = sheet.addRow(contents.map(valueOf));
        looks.forEach((look, index) => {
          row.getCell(index + 1).style = look;
        });
      }
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function valueOf(content: CellContent): CellValue {
  return isFormulaCell(content) ? ({ formula: content.formula, result: content.result } as CellValue) : (content as CellValue);
}
