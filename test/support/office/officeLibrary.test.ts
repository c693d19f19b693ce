import { createExcel } from "../../../src/workbench/excel/emulatedExcel";
import { eventsDelivered } from "./checks/check";
import { officeClient } from "./officeClient";
import { loadOfficeLibrary } from "./officeLibrary";
import { codeOf, onSheet } from "./openExcel";

it("has the private parts that the tests lean on", () => {
  const { OfficeExtension } = loadOfficeLibrary();
  expect(typeof OfficeExtension.HostBridge.init).toBe("function");
  expect(OfficeExtension.Utility._synchronousCleanup).toBe(true);
});

it("is loaded afresh: neither handlers nor bridges of one load reach another", async () => {
  const excel = createExcel();
  const first = officeClient(excel);
  const heard: string[] = [];
  await onSheet(first, (_sheet, context) => void context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(address))));
  const second = officeClient(createExcel());
  await onSheet(second, (sheet) => void (sheet.getRange("A1").values = [[1]]));
  await eventsDelivered();
  expect(heard).toStrictEqual([]);
  expect(first.Excel).not.toBe(second.Excel);
});

it("leaves no global behind, no request open, no reference kept and no handler listening", async () => {
  const before = Object.getOwnPropertyNames(globalThis).sort();
  const client = officeClient(createExcel());
  const handler = await onSheet(client, (sheet) => {
    sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
    return sheet.onChanged.add(() => Promise.resolve());
  });
  await client.run(handler.context as never, async (context: Excel.RequestContext) => {
    handler.remove();
    await context.sync();
  });
  expect(Object.getOwnPropertyNames(globalThis).sort()).toStrictEqual(before);
  expect([client.openRequests(), client.connection.openReferences(), client.connection.openRegistrations()]).toStrictEqual([0, 0, 0]);
});

it("waits for its clean-up, so that no request outlives a run", async () => {
  const client = officeClient(createExcel());
  await onSheet(client, (sheet) => sheet.getRange("A1").load("values"));
  expect(client.openRequests()).toBe(0);
  client.OfficeExtension.Utility._synchronousCleanup = false;
  await onSheet(client, (sheet) => sheet.getRange("A1").load("values"));
  expect(client.openRequests()).toBe(1);
  await eventsDelivered();
  expect(client.openRequests()).toBe(0);
});

it("tells an add-in's mistake from the host's", async () => {
  const client = officeClient(createExcel());
  expect(await codeOf(onSheet(client, (sheet) => sheet.getRange("A1").values))).toBe("PropertyNotLoaded");
  expect(client.connection.counters.requests).toBe(0);
});
