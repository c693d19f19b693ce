import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { createWorkbookFile } from "../../src/hosts/exceljs/createWorkbookFile";
import { isFormulaCell } from "../../src/workbook/cellValue";
import type { CellContent, CellValue } from "../../src/workbook/cellValue";
import type { WorkbookBlueprint } from "../../src/workbook/workbookBlueprint";
import { recalculate } from "./libreOffice";

/** What no formula of ours can give: if it is still there, nothing was recalculated. */
export const PLANTED = "ผลลัพธ์ที่ผิด";

/** The blueprint with a wrong cached result in every formula. */
export function withWrongResults(blueprint: WorkbookBlueprint): WorkbookBlueprint {
  const wrong = (content: CellContent): CellContent => (isFormulaCell(content) ? { ...content, result: PLANTED } : content);
  return {
    ...blueprint,
    sheets: blueprint.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, content: wrong(cell.content) })),
      tables: sheet.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(wrong)) })),
    })),
  };
}

/** One formula of a workbook and what LibreOffice makes of it. Blanks and empty text are "". */
export interface RecalculatedCell {
  readonly sheet: string;
  readonly table: string | null;
  /** From 0 below the header; outside tables the sheet's row. */
  readonly row: number;
  /** The table's header; outside tables the address. */
  readonly column: string;
  readonly value: CellValue;
}

/** Writes workbooks with wrong results, has LibreOffice recalculate them, and reads every formula's value. */
export async function recalculated(blueprints: Readonly<Record<string, WorkbookBlueprint>>, folder: string): Promise<Record<string, RecalculatedCell[]>> {
  const input = join(folder, "in");
  mkdirSync(input, { recursive: true });
  const names = Object.keys(blueprints);
  const files = [];
  for (const name of names) {
    const file = join(input, `${name}.xlsx`);
    writeFileSync(file, await createWorkbookFile(withWrongResults(blueprints[name]!), { time: null }));
    files.push(file);
  }
  const results = await recalculate(files, join(folder, "out"));
  const entries = [];
  for (const [index, name] of names.entries()) entries.push([name, await formulasOf(blueprints[name]!, results[index]!)] as const);
  return Object.fromEntries(entries);
}

async function formulasOf(blueprint: WorkbookBlueprint, file: string): Promise<RecalculatedCell[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const cells: RecalculatedCell[] = [];
  for (const { name: sheet, tables, cells: loose } of blueprint.sheets) {
    const worksheet = workbook.getWorksheet(sheet)!;
    for (const { row, column, content } of loose) {
      const cell = worksheet.getCell(row, column);
      if (isFormulaCell(content)) cells.push({ sheet, table: null, row, column: cell.address, value: resultOf(cell) });
    }
    for (const table of tables) {
      table.rows.forEach((contents, row) => {
        contents.forEach((content, index) => {
          if (!isFormulaCell(content)) return;
          const cell = worksheet.getCell(table.row + 1 + row, table.column + index);
          cells.push({ sheet, table: table.name, row, column: table.columns[index]!.header, value: resultOf(cell) });
        });
      });
    }
  }
  return cells;
}

const MILLISECONDS_A_DAY = 86_400_000;

function resultOf(cell: ExcelJS.Cell): CellValue {
  const result = cell.result as unknown;
  if (result === undefined || result === null) return "";
  if (result instanceof Date) return result.getTime() / MILLISECONDS_A_DAY + 25_569;
  if (typeof result === "object") return { error: String((result as { error?: unknown }).error) };
  return result as CellValue;
}
