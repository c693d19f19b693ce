import { createExcel } from "../../../src/workbench/excel/emulatedExcel";
import { officeClient } from "../../support/office/officeClient";
import type { OfficeClient } from "../../support/office/officeClient";
import { onSheet } from "../../support/office/openExcel";

async function twoAuthors(): Promise<readonly [OfficeClient, OfficeClient]> {
  const excel = createExcel();
  const [one, two] = [officeClient(excel), officeClient(excel)];
  await onSheet(one, (sheet) => {
    sheet.getRange("A1:B2").values = [["code", "qty"], ["P0", 0]];
    sheet.tables.add("A1:B2", true).name = "Items";
  });
  return [one, two];
}

/** Reads where the table ends, and writes below it in the next request, as an add-in does. */
const append = (client: OfficeClient, code: string): Promise<void> => client.run(async (context) => {
  const table = context.workbook.tables.getItem("Items");
  const below = table.getRange().getRowsBelow(1);
  below.values = [[code, 1]];
  await context.sync();
});

const codes = (client: OfficeClient): Promise<unknown[]> => onSheet(client, (_sheet, context) => context.workbook.tables.getItem("Items").getDataBodyRange().load("values"))
  .then((range) => range.values.map(([code]) => code as unknown));

it("append at once, and nothing is lost when the place is found and written in one request", async () => {
  const [one, two] = await twoAuthors();
  await Promise.all([append(one, "P1"), append(two, "P2"), append(one, "P3"), append(two, "P4")]);
  expect((await codes(one)).sort()).toStrictEqual(["P0", "P1", "P2", "P3", "P4"]);
});

it("lose a row when the place was found in an earlier request", async () => {
  const [one, two] = await twoAuthors();
  const careless = (client: OfficeClient, code: string): Promise<void> => client.run(async (context) => {
    const range = context.workbook.tables.getItem("Items").getRange().load("rowCount");
    await context.sync();
    context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(range.rowCount, 0, 1, 2).values = [[code, 1]];
    await context.sync();
  });
  await Promise.all([careless(one, "P1"), careless(two, "P2")]);
  expect(await codes(one)).toStrictEqual(["P0", "P2"]);
});

it("keep their own ranges while the other deletes rows", async () => {
  const [one, two] = await twoAuthors();
  await append(one, "P1");
  await one.run(async (context) => {
    const last = context.workbook.tables.getItem("Items").getRange().getLastRow();
    await context.sync();
    two.connection.user.deleteRows("2:2");
    last.load("address, values");
    await context.sync();
    expect([last.address, last.values]).toStrictEqual(["Sheet1!A2:B2", [["P1", 1]]]);
  });
});

it("each have their own sheet in front and their own selection", async () => {
  const [one, two] = await twoAuthors();
  await onSheet(one, (_sheet, context) => void context.workbook.worksheets.add("Two"));
  one.connection.user.select("Two!B2");
  two.connection.user.select("Sheet1!C3");
  const selected = (client: OfficeClient): Promise<string> => onSheet(client, (_sheet, context) => context.workbook.getSelectedRange().load("address")).then(({ address }) => address);
  expect([await selected(one), await selected(two)]).toStrictEqual(["Two!B2", "Sheet1!C3"]);
});
