import { createExcel } from "../../../src/workbench/excel/emulatedExcel";
import type { ExcelOptions } from "../../../src/workbench/excel/session/openWorkspace";
import { officeClient } from "../../support/office/officeClient";
import { codeOf, onSheet, openExcelWith } from "../../support/office/openExcel";

const big = (cells: number): string[][] => Array.from({ length: cells }, (_, index) => [`${"ก".repeat(100)}${index}`]);

it.each<readonly [string, ExcelOptions, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string]>([
  ["a request above the limit", { payloadLimit: 20_000 }, (sheet) => (sheet.getRange("A1:A100").values = big(100)), "RequestPayloadSizeLimitExceeded"],
  ["a request below it", { payloadLimit: 40_000 }, (sheet) => (sheet.getRange("A1:A100").values = big(100)), "nothing"],
  ["an answer above the limit", { payloadLimit: 2_000 }, (sheet) => {
    sheet.getRange("A1:Z99").values = "x" as never;
    sheet.getRange("A1:Z99").load("values");
  }, "ResponsePayloadSizeLimitExceeded"],
  ["a write into a workbook that is read only", { isReadOnly: true }, (sheet) => (sheet.getRange("A1").values = [[1]]), "AccessDenied"],
  ["a sheet for a workbook that is read only", { isReadOnly: true }, (_sheet, context) => context.workbook.worksheets.add("x"), "AccessDenied"],
  ["a read of a workbook that is read only", { isReadOnly: true }, (sheet) => sheet.getRange("A1").load("values"), "nothing"],
  ["getRanges under ExcelApi 1.8", { requirementSet: "1.8" }, (sheet) => sheet.getRanges("A1").load("address"), "ApiNotFound"],
  ["getRanges under ExcelApi 1.9", { requirementSet: "1.9" }, (sheet) => sheet.getRanges("A1").load("address"), "nothing"],
  ["getMergedAreas under ExcelApi 1.12", { requirementSet: "1.12" }, (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject(), "ApiNotFound"],
])("%s ends with the right code", async (_name, options, act, code) => {
  const client = officeClient(createExcel(options));
  expect(await codeOf(onSheet(client, (sheet, context) => void act(sheet, context)))).toBe(code);
});

it("keeps no range for an answer that was too large to be sent: its client would never give it back", async () => {
  const client = officeClient(createExcel({ payloadLimit: 2_000 }));
  const read = client.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:Z99").load("values");
    await context.sync();
    return range.values;
  });
  expect(await codeOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
  expect(client.connection.openReferences()).toBe(0);
});

it("load() leaves out what a requirement set does not have", async () => {
  const { client } = await openExcelWith({}, { requirementSet: "1.1" });
  const sheet = await onSheet(client, (one) => one.load());
  expect(sheet.name).toBe("Sheet1");
  expect(() => sheet.tabColor).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
});

it("waits while a cell is being edited, when it is asked to", async () => {
  const { client } = await openExcelWith();
  client.connection.setCellEditMode(true);
  const writing = client.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
    return "written";
  });
  const first = await Promise.race([writing, new Promise((resolve) => void setTimeout(() => resolve("still waiting"), 30))]);
  client.connection.setCellEditMode(false);
  expect([first, await writing]).toStrictEqual(["still waiting", "written"]);
});

it("takes its time", async () => {
  const client = officeClient(createExcel({ latency: 60 }));
  const start = performance.now();
  await onSheet(client, (sheet) => sheet.load("name"));
  expect(performance.now() - start).toBeGreaterThan(58);
});

it("counts syncs, bytes and cells of each client by itself", async () => {
  const { excel, client } = await openExcelWith({ "A1:B2": [["ก", 1], ["ข", 2]] });
  const other = officeClient(excel);
  client.connection.resetCounters();
  await onSheet(client, async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["x", null]];
    const range = sheet.getRange("A1:B2").load("values");
    await context.sync();
    return range.load("valueTypes");
  });
  const { syncs, requests, cellsRead, cellsWritten, requestBytes, responseBytes, log } = client.connection.counters;
  expect({ syncs, requests, cellsRead, cellsWritten }).toStrictEqual({ syncs: 2, requests: 3, cellsRead: 8, cellsWritten: 1 });
  expect(log.map(({ isCleanUp }) => isCleanUp)).toStrictEqual([false, false, true]);
  expect(log.reduce((sum, entry) => sum + entry.requestBytes, 0)).toBe(requestBytes);
  expect(log.reduce((sum, entry) => sum + entry.responseBytes, 0)).toBe(responseBytes);
  expect(other.connection.counters.requests).toBe(0);
});

it("lets a calculator give formulas their results", async () => {
  const { client } = await openExcelWith({ A1: [[2]], A2: [["=A1*21"]] }, {
    calculate: ({ sheets }) => {
      const row = sheets[0]!.rows[1];
      if (row?.formulas?.[0] === "=A1*21") row.values[0] = Number(sheets[0]!.rows[0]!.values[0]) * 21;
    },
  });
  const cell = await onSheet(client, (sheet) => sheet.getRange("A2").load("values, formulas"));
  expect([cell.values, cell.formulas]).toStrictEqual([[[42]], [["=A1*21"]]]);
});

it("forgets the oldest ranges of events", async () => {
  const { excel, client } = await openExcelWith();
  const references: string[] = [];
  client.connection.onEvents((entries) => references.push(...entries.map(({ message }) => (JSON.parse(message) as { referenceId: string }).referenceId)));
  await client.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => Promise.resolve());
    await context.sync();
  });
  for (let count = 0; count < 1_001; count++) client.connection.user.type("A1", String(count));
  await new Promise((resolve) => void setTimeout(resolve, 20));
  const rangeOf = (id: string | undefined): Promise<string> => codeOf(client.run((context) => {
    (context.workbook as unknown as Record<string, (id: string) => Excel.Range>)["_GetRangeForEventByReferenceId"]!(id ?? "").load("address");
    return context.sync();
  }));
  expect([await rangeOf(references[0]), await rangeOf(references.at(-1))]).toStrictEqual(["InvalidReference", "nothing"]);
  expect(excel.book.sheets[0]!.rows[0]!.values[0]).toBe(1000);
});
