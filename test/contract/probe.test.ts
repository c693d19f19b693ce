import { createExcel } from "../../src/workbench/excel/emulatedExcel";
import { officeClient } from "../support/office/officeClient";
import { officeWorkbookHost } from "../../src/hosts/office/officeWorkbookHost";

it("reads", async () => {
  const excel = createExcel();
  const client = officeClient(excel);
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.add("โครงการ");
    sheet.getRange("B3:D5").values = [["รหัสโครงการ", "ชื่อโครงการ", "id"], ["21000000-6549", "ก", "A1"], ["21000000-6550", "ข", "A2"]];
    const t = sheet.tables.add("B3:D5", true);
    t.name = "Projects";
    await context.sync();
  });
  const host = officeWorkbookHost({ library: { run: client.run, isSupported: () => true } });
  try {
  console.info(JSON.stringify(await host.read(), null, 1));
  const { inverse } = await host.apply([{ kind: "setCell", table: "Projects", row: 1, column: "ชื่อโครงการ", content: "=1+1" }, { kind: "appendRows", table: "Projects", rows: [{ "รหัสโครงการ": "0812", id: "A3" }] }]);
  console.info(JSON.stringify(inverse));
  console.info(JSON.stringify((await host.read())!.tables, null, 0), client.connection.counters);
  await host.apply(inverse);
  console.info(JSON.stringify((await host.read())!.tables, null, 0));
  } catch (e) { console.info(e, (e as any).cause, (e as any).cause?.debugInfo); throw e; }
});
