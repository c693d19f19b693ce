import { createExcel } from "../../../src/workbench/excel/emulatedExcel";
import { officeClient } from "../../support/office/officeClient";

it("adds a sheet, writes a range and reads it back", async () => {
  const client = officeClient(createExcel());
  const values = await client.run(async (context) => {
    const sheet = context.workbook.worksheets.add("โครงการ");
    sheet.getRange("B2:C3").values = [["ก", 1], [true, ""]];
    const read = sheet.getRange("A1:C3").load("values, address");
    await context.sync();
    return [read.address, read.values];
  });
  expect(values).toStrictEqual(["โครงการ!A1:C3", [["", "", ""], ["", "ก", 1], ["", true, ""]]]);
  expect(client.openRequests()).toBe(0);
  expect(client.connection.openReferences()).toBe(0);
});
