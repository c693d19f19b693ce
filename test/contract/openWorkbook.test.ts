import { applyWorkbookRepair, planWorkbookRepair } from "../../src/workflows/repairWorkbook";
import { readPortfolio } from "../../src/schema/read/readPortfolio";
import type { EmulatedExcel } from "../../src/workbench/excel/emulatedExcel";
import { aLayout } from "../support/builders/blueprints";
import { failingBridge } from "../support/office/failingBridge";
import { officeClient } from "../support/office/officeClient";
import { officeWorkbookHost } from "../../src/hosts/office/officeWorkbookHost";
import { officeReportHost } from "../../src/hosts/office/officeReportHost";
import { createExcel } from "../../src/workbench/excel/emulatedExcel";
import { excelWith, officePage } from "./support/contractHosts";
import type { OfficePage } from "./support/contractHosts";
import { blueprintOf, fewProjects, ids, today } from "./support/workbooks";

const portfolio = fewProjects();
const standard = blueprintOf(portfolio);
/** Too much for one request. */
const large = blueprintOf(fewProjects(40));

async function withOwnSheet(page: OfficePage, name = "ของฉัน"): Promise<void> {
  await page.client.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange("A1:B2").values = [["รายการ", "จำนวน"], ["ก", 1]];
    sheet.tables.add("A1:B2", true).name = "ตารางของฉัน";
    await context.sync();
  });
}

const sheetNames = (excel: EmulatedExcel): readonly string[] => excel.book.sheets.map(({ name }) => name);

describe("building inside the open workbook", () => {
  it("keeps its user's own sheets, in front of ours", async () => {
    const excel = createExcel();
    const page = officePage(excel);
    await withOwnSheet(page);
    await page.host.create(standard);
    expect(sheetNames(excel)).toEqual(["Sheet1", "ของฉัน", ...standard.sheets.map(({ name }) => name)]);
    expect(excel.book.sheets.find(({ name }) => name === "ของฉัน")?.tables.map(({ name }) => name)).toEqual(["ตารางของฉัน"]);
    expect(excel.book.sheets.find(({ name }) => name === "_kaona")?.visibility).toBe("VeryHidden");
  });

  it.each<readonly [what: string, prepare: (page: OfficePage) => Promise<void>, facts: object]>([
    ["a sheet", (page) => withOwnSheet(page, "โครงการ"), { kind: "sheet", taken: "โครงการ" }],
    ["a table", (page) => page.client.run(async (context) => { context.workbook.worksheets.getItem("Sheet1").tables.add("A1:A2", true).name = "Rounds"; await context.sync(); }), { kind: "table", taken: "Rounds" }],
    ["a name", (page) => page.client.run(async (context) => { context.workbook.names.add("AsOf", "=1"); await context.sync(); }), { kind: "name", taken: "AsOf" }],
  ])("is refused where %s of ours is there, before anything is made", async (_what, prepare, facts) => {
    const excel = createExcel();
    const page = officePage(excel);
    await prepare(page);
    const before = sheetNames(excel);
    await expect(page.host.create(standard)).rejects.toMatchObject({ problem: "NAME_TAKEN", facts });
    expect(sheetNames(excel)).toEqual(before);
  });

  it.each([["Excel refuses in the middle", false], ["its user stops it", true]])("leaves nothing behind where %s", async (_why, isStopped) => {
    const excel = createExcel();
    let writes = 0;
    const { run } = officeClient(excel, failingBridge({ refuse: (batch) => (!isStopped && batch.includes('"Name":"DataValidation"') && (writes += 1) === 1 ? "GeneralException" : null) }));
    const host = officeWorkbookHost({ library: { run, isSupported: () => true } });
    let asked = 0;
    const task = isStopped ? { isCancelled: () => (asked += 1) > 1 } : {};
    await expect(host.create(large, task)).rejects.toMatchObject({ problem: isStopped ? "TASK_CANCELLED" : "EXCEL_REFUSED" });
    expect([sheetNames(excel), excel.book.names.map(({ name }) => name)]).toEqual([["Sheet1"], []]);
  });
});

describe("report sheets", () => {
  const page = (sheetName: string) => ({ ...aLayout(), sheetName });

  it("replace those of the same name that are ours", async () => {
    const excel = createExcel();
    const { reports } = officePage(excel);
    await reports.write("a", [page("ก"), page("ข")]);
    await reports.write("b", [{ ...page("ข"), rows: [{ height: 20, cells: [{ column: 1, span: 1, value: "ใหม่", style: Object.keys(aLayout().styles)[0]! }] }] }]);
    expect(sheetNames(excel)).toEqual(["Sheet1", "ก", "ข"]);
    expect(excel.book.sheets[2]?.rows[0]?.values[0]).toBe("ใหม่");
  });

  it("never replace a sheet of the user's own", async () => {
    const excel = createExcel();
    const user = officePage(excel);
    await withOwnSheet(user);
    await expect(user.reports.write("a", [page("ก"), page("ของฉัน")])).rejects.toMatchObject({ problem: "NAME_TAKEN", facts: { taken: "ของฉัน" } });
    await expect(user.reports.reserve(["ของฉัน"])).rejects.toMatchObject({ problem: "NAME_TAKEN" });
    expect(sheetNames(excel)).toEqual(["Sheet1", "ของฉัน"]);
  });

  it("are not replaced unless that was asked for", async () => {
    const excel = createExcel();
    const { run } = officeClient(excel);
    const reports = officeReportHost({ overwrite: false, library: { run, isSupported: () => true } });
    await reports.write("a", [page("ก")]);
    await expect(reports.write("a", [page("ก")])).rejects.toMatchObject({ problem: "NAME_TAKEN" });
  });

  it("are whole or not there where Excel refuses in the middle", async () => {
    const excel = createExcel();
    const { run } = officeClient(excel, failingBridge({ refuse: (batch) => (batch.includes('"Name":"Merge"') || batch.includes('"Name":"Formulas"') ? "GeneralException" : null) }));
    await expect(officeReportHost({ overwrite: true, library: { run, isSupported: () => true } }).write("a", [page("ก")])).rejects.toMatchObject({ problem: "EXCEL_REFUSED" });
    expect(sheetNames(excel)).toEqual(["Sheet1"]);
  });
});

it("selects a cell, and tells what is selected", async () => {
  const excel = await excelWith(standard);
  const { host } = officePage(excel);
  const seen: unknown[] = [];
  const end = await host.watchSelection((cell) => seen.push(cell));
  await host.select({ sheet: "โครงการ", row: 5, column: 2 });
  await new Promise((done) => setTimeout(done, 400));
  await end();
  expect(seen.at(-1)).toEqual({ sheet: "โครงการ", row: 5, column: 2 });
});

it("tells what is selected on a sheet that somebody comes back to", async () => {
  const excel = await excelWith(standard);
  const page = officePage(excel);
  const seen: unknown[] = [];
  page.client.connection.user.select("'โครงการ'!B5");
  page.client.connection.user.select("'รายงานความก้าวหน้า'!C9");
  const moment = () => new Promise((done) => setTimeout(done, 400));
  const end = await page.host.watchSelection((cell) => seen.push(cell));
  await moment();
  page.client.connection.user.activate("โครงการ");
  await moment();
  await end();
  page.client.connection.user.activate("รายงานความก้าวหน้า");
  await moment();
  expect(seen).toEqual([{ sheet: "รายงานความก้าวหน้า", row: 9, column: 3 }, { sheet: "โครงการ", row: 5, column: 2 }]);
});

it("tells what the tables are called once somebody else has made some, in one go", async () => {
  const excel = createExcel();
  const told: (readonly string[])[] = [];
  const end = await officePage(excel).host.watchTables((names) => told.push(names));
  await officePage(excel).host.create(standard);
  await new Promise((done) => setTimeout(done, 1_500));
  await end();
  expect(told).toEqual([expect.arrayContaining(["Projects", "Rounds", "Meta"])]);
});

describe("a damaged workbook is mended", () => {
  const choices = { today, newId: ids() };
  const damage = (page: OfficePage, act: (context: Excel.RequestContext) => void): Promise<void> =>
    page.client.run(async (context) => {
      act(context);
      await context.sync();
    });

  it("after which there is nothing to mend, and needs nothing when it is whole", async () => {
    const excel = await excelWith(standard);
    const { host } = officePage(excel);
    expect((await planWorkbookRepair(host, choices)).words).toEqual([]);
  });

  it.each<readonly [what: string, act: (context: Excel.RequestContext) => void, words: readonly object[]]>([
    ["a formula typed over", ({ workbook }) => { workbook.tables.getItem("Projects").columns.getItem("ส่วนต่าง").getDataBodyRange().values = 5 as unknown as number[][]; }, [{ kind: "restoreFormula", column: "ส่วนต่าง" }]],
    ["a drop-down pasted over", ({ workbook }) => { workbook.tables.getItem("Projects").columns.getItem("ประเภท").getDataBodyRange().dataValidation.clear(); }, [{ kind: "restoreValidation", column: "ประเภท" }]],
    ["a name that is gone", ({ workbook }) => { workbook.names.getItem("ListYesNo").delete(); }, [{ kind: "addName", name: "ListYesNo" }]],
    ["a sheet that is gone", ({ workbook }) => { workbook.worksheets.getItem("ประเมินรายไตรมาส").delete(); }, [{ kind: "addSheet", sheet: "ประเมินรายไตรมาส" }]],
    ["a column that is gone", ({ workbook }) => { workbook.tables.getItem("Projects").columns.getItem("กองหรือสำนักงาน").delete(); }, [{ kind: "addColumn", column: "กองหรือสำนักงาน" }]],
    ["the binding shown", ({ workbook }) => { workbook.worksheets.getItem("_kaona").visibility = "Visible"; }, [{ kind: "hideSheet", sheet: "_kaona" }]],
  ])("%s", async (_what, act, words) => {
    const excel = await excelWith(standard);
    const page = officePage(excel);
    await damage(page, act);
    const plan = await planWorkbookRepair(page.host, choices);
    expect(plan.words).toEqual(words.map((each) => expect.objectContaining(each) as object));
    await applyWorkbookRepair(page.host, plan, choices);
    expect((await planWorkbookRepair(page.host, choices)).words).toEqual([]);
    expect(readPortfolio((await page.host.read())!).portfolio.rounds).toEqual(portfolio.rounds);
  });
});
