import { putCell } from "../../src/hosts/exceljs/build/addSheet";
import { StyleBook } from "../../src/hosts/exceljs/build/styleBook";
import { rowsOrBlank } from "../../src/hosts/exceljs/build/tableRows";
import { drawFrame, finishFacts } from "../../src/hosts/exceljs/createWorkbookFile";
import { finishPackage } from "../../src/hosts/exceljs/package/finish/finishPackage";
import { writtenBy } from "../../src/hosts/exceljs/writtenBy";
import type { WorkbookBlueprint } from "../../src/workbook/workbookBlueprint";

/** A workbook whose every cell went through exceljs, as the measure of the one whose rows are written past it. */
export async function drawnByExceljs(blueprint: WorkbookBlueprint, time: string | null): Promise<Uint8Array> {
  const workbook = drawFrame(blueprint);
  const book = new StyleBook();
  const styleNamed = (name: string) => blueprint.styles[name]!;
  blueprint.sheets.forEach(({ cells, tables, rowHeights }, index) => {
    const sheet = workbook.worksheets[index]!;
    for (const { row, column, span, content, style } of cells) {
      for (let covered = column + 1; covered < column + span; covered += 1) sheet.getCell(row, covered).style = book.plain(styleNamed(style));
      putCell(sheet, row, column, content, styleNamed(style), book);
    }
    for (const table of tables) {
      const { row: top, column: left, columns } = table;
      columns.forEach(({ header, headerStyle }, place) => putCell(sheet, top, left + place, header, styleNamed(headerStyle), book));
      rowsOrBlank(table).forEach((contents, below) => {
        columns.forEach(({ bodyStyle }, place) => putCell(sheet, top + 1 + below, left + place, contents[place] ?? null, styleNamed(bodyStyle), book));
      });
    }
    for (const [row, height] of Object.entries(rowHeights)) sheet.getRow(Number(row)).height = Math.min(height, 409);
  });
  return finishPackage(await writtenBy(workbook), finishFacts(blueprint, time), 1);
}
