import { createExcel } from "../../../src/workbench/excel/emulatedExcel";
import { newBook } from "../../../src/workbench/excel/model/newBook";
import type { SheetModel } from "../../../src/workbench/excel/model/book";
import { officeClient } from "../../support/office/officeClient";
import { eventsDelivered } from "../../support/office/checks/check";
import { codeOf, onSheet, openExcelWith } from "../../support/office/openExcel";

const block = (rows: number, columns: number): number[][] => Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_cell, column) => row * columns + column));

it("takes an array of more than 1,500 cells in the pieces that the library sends, each an event of its own", async () => {
  const { client } = await openExcelWith({ "A1:C1": [["a", "b", "c"]] });
  const addresses: string[] = [];
  const table = await onSheet(client, async (sheet, context) => {
    sheet.tables.add("A1:C1", true).name = "Items";
    context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void addresses.push(address)));
    await context.sync();
    sheet.getRange("A2:C1201").values = block(1_200, 3);
    return context.workbook.tables.getItem("Items").getRange().load("address, values");
  });
  await eventsDelivered();
  expect(table.address).toBe("Sheet1!A1:C1201");
  expect(table.values.slice(1)).toStrictEqual(block(1_200, 3));
  expect(addresses).toStrictEqual(["A2:C501", "A502:C1001", "A1002:C1201"]);
});

it("refuses a large array of another shape before any of it is written", async () => {
  const { client, excel } = await openExcelWith();
  expect(await codeOf(onSheet(client, (sheet) => void (sheet.getRange("A1:C1199").values = block(1_200, 3))))).toBe("InvalidArgument");
  expect(excel.book.sheets[0]!.rows).toHaveLength(0);
});

/** As large as the register of 10,000 projects: 120,000 rounds of 18 columns. */
function largeSheet(rows: number, columns: number): SheetModel {
  const [sheet] = newBook().sheets;
  sheet!.rows = Array.from({ length: rows }, (_, row) => ({
    values: Array.from({ length: columns }, (_cell, column) => (column % 3 === 0 ? `P${row}` : row + column)),
    formulas: null, styles: null, height: null, isHidden: false, outline: 0, style: null,
  }));
  return sheet!;
}

it("holds and reads 120,000 rows", async () => {
  const sheet = largeSheet(120_000, 18);
  const excel = createExcel({}, { ...newBook(), sheets: [sheet] });
  const client = officeClient(excel);
  const rows = await onSheet(client, async (one, context) => {
    const used = one.getUsedRange(true).load("address");
    const last = one.getRange("A110001:R120000").load("values");
    one.getRange("2:3").delete("Up");
    await context.sync();
    return [used.address, last.values.length, last.values[9_999]![0]];
  });
  expect(rows).toStrictEqual(["Sheet1!A1:R120000", 10_000, "P119999"]);
  expect(sheet.rows).toHaveLength(119_998);
});
