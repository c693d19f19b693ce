import { officeWorkbookHost } from "../../../src/hosts/office/officeWorkbookHost";
import type { OfficeWorkbookHost } from "../../../src/hosts/office/officeWorkbookHost";
import { LANGUAGES } from "../../../src/messages/language";
import { problemMessage } from "../../../src/messages/problems";
import type { EmulatedExcel } from "../../../src/workbench/excel/emulatedExcel";
import type { WorkbookEdit } from "../../../src/workbook/workbookEdit";
import { WorkbookError } from "../../../src/workbook/workbookError";
import type { WorkbookProblem } from "../../../src/workbook/workbookError";
import { excelWith, officePage } from "../../contract/support/contractHosts";
import { blueprintOf, enteredIn, fewProjects } from "../../contract/support/workbooks";
import { failingBridge } from "../../support/office/failingBridge";
import type { Refusals } from "../../support/office/failingBridge";
import { officeClient } from "../../support/office/officeClient";

const standard = blueprintOf(fewProjects());
const setName: WorkbookEdit = { kind: "setCell", table: "Projects", row: 0, column: "ชื่อโครงการ", content: "ใหม่" };

/** Waiting that takes no time. */
const timing = { later: (action: () => void) => { const timer = setTimeout(action, 0); return () => { clearTimeout(timer); }; } };

async function host(isSupported = true): Promise<{ host: OfficeWorkbookHost; refusals: Refusals; excel: EmulatedExcel }> {
  const refusals: Refusals = { refuse: () => null };
  const excel = await excelWith(standard);
  const { run } = officeClient(excel, failingBridge(refusals));
  return { host: officeWorkbookHost({ timing, library: { run, isSupported: () => isSupported } }), refusals, excel };
}

/** Whether a request writes: its batch sets or calls something that changes cells. */
const writes = (batch: string): boolean => batch.includes('"Name":"Formulas"');

describe("every code of Excel's becomes a problem that has a sentence", () => {
  it.each<[code: string, problem: WorkbookProblem, facts?: Readonly<Record<string, string>>]>([
    ["InvalidOperationInCellEditMode", "EXCEL_BUSY"],
    ["InvalidOperation", "EXCEL_BUSY"],
    ["AccessDenied", "SHEET_PROTECTED"],
    ["BadPassword", "SHEET_PROTECTED"],
    ["ItemNotFound", "EXCEL_ITEM_GONE"],
    ["InvalidReference", "EXCEL_ITEM_GONE"],
    ["InvalidArgument", "EXCEL_REFUSED", { code: "InvalidArgument" }],
    ["ItemAlreadyExists", "NAME_TAKEN"],
    ["MergedRangeConflict", "TABLE_BLOCKED", { reason: "merged" }],
    ["FilteredRangeConflict", "TABLE_BLOCKED", { reason: "filtered" }],
    ["NonBlankCellOffSheet", "TABLE_BLOCKED", { reason: "sheetEnd" }],
    ["InsertDeleteConflict", "TABLE_BLOCKED", { reason: "cellsBelow" }],
    ["InactiveWorkbook", "EXCEL_ELSEWHERE"],
    ["InvalidSelection", "EXCEL_ELSEWHERE"],
    ["GeneralException", "EXCEL_REFUSED"],
    ["UnsupportedFeature", "EXCEL_UNSUPPORTED"],
    ["Conflict", "EXCEL_CONFLICT"],
    ["RequestAborted", "EXCEL_CONFLICT"],
    ["ApiNotFound", "EXCEL_TOO_OLD", { needed: "ExcelApi 1.14" }],
    ["HostRestartNeeded", "EXCEL_RESTART_NEEDED"],
    ["RequestPayloadSizeLimitExceeded", "EXCEL_OVERLOADED"],
    ["SomethingNew", "EXCEL_REFUSED", { code: "SomethingNew" }],
  ])("%s → %s, and the workbook is as it was", async (code, problem, facts: Readonly<Record<string, string>> = {}) => {
    const { host: office, refusals } = await host();
    const before = await office.read();
    refusals.refuse = (batch) => (writes(batch) ? code : null);
    const error: unknown = await office.apply([setName]).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ problem, facts });
    for (const language of LANGUAGES) expect(problemMessage(problem, (error as WorkbookError).facts, language)).not.toMatch(/undefined|null/);
    refusals.refuse = () => null;
    expect(enteredIn((await office.read())!)).toEqual(enteredIn(before!));
    await office.apply([setName]); // and it can be done again
  });
});

it("says so when Excel stops in the middle and lets nothing be put back", async () => {
  const { host: office, refusals, excel } = await host();
  await office.read();
  let count = 0;
  refusals.refuse = (batch) => (writes(batch) && (count += 1) > 1 ? "AccessDenied" : null);
  // Long texts travel in chunks of their own: the first is written, the second is refused.
  const long = (row: number): WorkbookEdit => ({ ...setName, row, content: "ก".repeat(32_000) } as WorkbookEdit);
  const many = Array.from({ length: 4 }, (_row, row) => ["ชื่อโครงการ", "หลักการและเหตุผล", "เป้าหมาย", "ผู้รับผิดชอบ"].map((column) => ({ ...long(row), column }) as WorkbookEdit)).flat();
  await expect(office.apply(many)).rejects.toMatchObject({ problem: "EXCEL_HALF_DONE", facts: { code: "AccessDenied" } });
  expect(excel.book.sheets.length).toBeGreaterThan(0);
});

describe("what is tried again", () => {
  const failOnce = (refusals: Refusals, code: string, which: (batch: string) => boolean): (() => number) => {
    let asked = 0;
    refusals.refuse = (batch) => (which(batch) && (asked += 1) === 1 ? code : null);
    return () => asked;
  };

  it.each(["GeneralException", "Conflict", "RequestAborted"])("a reading that failed with %s, once", async (code) => {
    const { host: office, refusals } = await host();
    const asked = failOnce(refusals, code, (batch) => batch.includes('"Name":"Tables"'));
    await expect(office.read()).resolves.not.toBeNull();
    expect(asked()).toBeGreaterThan(1);
  });

  it("a reading that fails again is given up", async () => {
    const { host: office, refusals } = await host();
    refusals.refuse = () => "GeneralException";
    await expect(office.read()).rejects.toMatchObject({ problem: "EXCEL_REFUSED" });
  });

  it("no writing: what was done before is not known", async () => {
    const { host: office, refusals } = await host();
    await office.read();
    const asked = failOnce(refusals, "GeneralException", writes);
    await expect(office.apply([setName])).rejects.toMatchObject({ problem: "EXCEL_REFUSED" });
    expect(asked()).toBe(1);
  });

  it("no reading that failed for good", async () => {
    const { host: office, refusals } = await host();
    const asked = failOnce(refusals, "AccessDenied", () => true);
    await expect(office.read()).rejects.toMatchObject({ problem: "SHEET_PROTECTED" });
    expect(asked()).toBe(1);
  });
});

it("halves chunks whose answer is too large until it fits", async () => {
  const { host: office, refusals } = await host();
  const whole = await office.read();
  // Excel on the web counts bytes; here it takes no request for more than 40 rows of a table.
  refusals.refuse = (batch) => ([...batch.matchAll(/"Name":"GetRangeByIndexes".*?"Arguments":\[\d+,\d+,(\d+),\d+\]/g)].some(([, rows]) => Number(rows) > 40) ? "ResponsePayloadSizeLimitExceeded" : null);
  expect(enteredIn((await office.read())!)).toEqual(enteredIn(whole!));
});

it("does not try anything in an Excel that is too old", async () => {
  const { host: office, refusals } = await host(false);
  let requests = 0;
  refusals.refuse = () => { requests += 1; return null; };
  await expect(office.read()).rejects.toMatchObject({ problem: "EXCEL_TOO_OLD", facts: { needed: "ExcelApi 1.14" } });
  expect(requests).toBe(0);
});

it("lets a slip of our own through as what it is", async () => {
  const { host: office, refusals } = await host();
  refusals.refuse = () => "PropertyNotLoaded";
  await expect(office.read()).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

describe("while a cell is being edited", () => {
  it("an action waits, and is done as soon as the user has left the cell", async () => {
    const excel = await excelWith(standard);
    const { client, host: office } = officePage(excel);
    await office.read();
    client.connection.setCellEditMode(true);
    let isDone = false;
    const applied = office.apply([setName]).then(() => { isDone = true; });
    await new Promise((done) => setTimeout(done, 50));
    expect(isDone).toBe(false);
    client.connection.setCellEditMode(false);
    await applied;
    expect(isDone).toBe(true);
  });

  it("watching asks again instead of complaining", async () => {
    const excel = await excelWith(standard);
    const { client, host: office } = officePage(excel);
    const { host: other } = officePage(excel);
    const heard: unknown[] = [];
    const end = await office.watch({ changed: (change) => heard.push(change), failed: (error) => heard.push(error) });
    client.connection.setCellEditMode(true);
    await other.apply([setName]);
    await new Promise((done) => setTimeout(done, 400));
    expect(heard).toEqual([]);
    client.connection.setCellEditMode(false);
    await new Promise((done) => setTimeout(done, 1_500));
    expect(heard).toEqual([expect.objectContaining({ source: "remote" })]);
    await end();
  });
});
