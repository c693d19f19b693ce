/** A month in Thai by two people and SED, from opening it to accepting it, with a proof of the printed report: the pane over the real Office.js, in a browser. */
import type { Browser, Frame, Locator } from "playwright-core";
import { createWorkbookFile } from "../../src/hosts/exceljs/createWorkbookFile";
import { describeWorkbook } from "../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../src/schema/meta";
import { assignRowIds } from "../../src/workflows/importForms/assignRowIds";
import { launchBrowser, openWorkbenchPage, type WorkbenchPage } from "../support/browser/openWorkbenchPage";
import { type RunningWorkbench, startWorkbench } from "../support/browser/startWorkbench";
import { typeOver } from "../support/browser/typeOver";
import { aLink, aPortfolio, aProject, day } from "../support/builders/records";
import { countingIds } from "../support/builders/sampleWorkbook";
import { describeWith } from "../support/programs";

const ROUNDS = "รายงานความก้าวหน้า";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CODES = ["50010600-0001", "50010600-0002"];
const wait = { timeout: 30_000 };

/** Two projects that begin in December 2565 and have reported nothing yet. */
async function emptyMonth(): Promise<Buffer> {
  const newId = countingIds();
  const startDate = day("2022-12-01");
  const content = aPortfolio({
    projects: CODES.map((projectCode, at) => aProject({ projectCode, startDate, nameTh: `โครงการปรับปรุงทางเท้า ระยะที่ ${at + 1}` })),
    rounds: [],
    strategyLinks: CODES.map((projectCode) => aLink({ projectCode })),
  });
  const portfolio = assignRowIds(content, newId);
  const meta = newMeta(portfolio, { workbookId: newId(), defaultFiscalYearBE: 2566, defaultAgencyCode: null });
  return Buffer.from(await createWorkbookFile(describeWorkbook(portfolio, { asOf: null, today: day("2022-12-26"), meta }), { time: null }));
}

/** Runs in every frame before its scripts: the add-in's clock shows another day and goes on from there; the sheet's own clock stays, since it calculates by it. */
function addInLivesOn(start: string): void {
  if (window === window.top) return;
  const Real = Date;
  const shift = new Real(start).getTime() - Real.now();
  globalThis.Date = new Proxy(Real, {
    construct: (target, given: []) => (given.length === 0 ? new target(target.now() + shift) : new target(...given)),
    get: (target, name: keyof DateConstructor) => (name === "now" ? () => target.now() + shift : target[name]),
  });
}

describeWith("Chromium", "a month in the pane, in Thai", () => {
  let workbench: RunningWorkbench;
  let browser: Browser;
  let desk: WorkbenchPage;
  let columns: readonly string[] = [];
  const pane = (): Frame => desk.addIn();
  const button = (name: string | RegExp): Locator => pane().getByRole("main").getByRole("button", { name });
  const show = async (view: string): Promise<void> => {
    const tab = pane().getByRole("navigation").getByRole("button", { name: view, exact: true });
    if (!(await tab.isVisible())) await pane().getByRole("button", { name: "เมนูอื่น" }).click();
    await tab.last().click();
  };
  const says = (text: string | RegExp): Promise<void> => pane().getByText(text).first().waitFor(wait);
  const cellOf = (column: string, row: number): string => `${String.fromCharCode(65 + columns.indexOf(column))}${row}`;
  const type = (column: string, row: number, text: string): Promise<void> => typeOver(desk, ROUNDS, cellOf(column, row), text, (now, before) => now !== before);
  const act = async (role: string, name: string): Promise<void> => {
    const change = button("เปลี่ยนบทบาทหรือชื่อ");
    if (await change.isVisible()) await change.click();
    await pane().getByLabel("ทำงานในฐานะ").selectOption(role);
    await pane().getByLabel("ชื่อผู้ใช้").fill(name);
    await button("เสร็จ").click();
  };

  beforeAll(async () => {
    [workbench, browser] = await Promise.all([startWorkbench(null), launchBrowser()]);
    desk = await openWorkbenchPage(browser, workbench.address, "?lang=th");
    await desk.page.addInitScript(addInLivesOn, "2022-12-26T09:00:00");
    await desk.page.reload();
    await desk.page.locator("html[data-book]").waitFor({ timeout: 60_000 });
    await desk.open({ name: "ธันวาคม.xlsx", mimeType: XLSX, buffer: await emptyMonth() });
    await desk.page.locator("html[data-book='ธันวาคม.xlsx']").waitFor(wait);
    await says("2 โครงการ");
  }, 300_000);

  afterAll(async () => {
    await desk?.close();
    await browser?.close();
    await workbench?.close();
  });

  it("is opened by the reporter, for every project", async () => {
    await show("งานของฉัน");
    await act("REPORTER", "สมศรี ตัวอย่าง");
    await button("เปิดงวด ธ.ค. 2565 (2 โครงการ)").click();
    await says("เปิดงวดแล้ว 2 โครงการ");
    columns = (await desk.values(ROUNDS, "A3:Z3"))[0]!.map(String);
    expect((await desk.values(ROUNDS, "A4:C5")).map(([code]) => code)).toEqual(CODES);
    await desk.picture("month-1-opened");
  });

  it("is entered in the sheet; an error holds it up until it is corrected", async () => {
    for (const [at, row] of [4, 5].entries()) {
      await type("ผลการดำเนินงาน", row, `สำรวจเส้นทางช่วงที่ ${at + 1} และจัดทำแบบแล้ว`);
      await type("ร้อยละความก้าวหน้า", row, String(7 + at));
    }
    await button("ส่งรายงาน").first().click();
    await says(/มีข้อผิดพลาดที่ต้องแก้ไขก่อน/);
    await desk.picture("month-2-blocked");
    for (const row of [4, 5]) await type("วันที่รายงาน", row, "23/12/2022");
    await says("แก้ไขครบแล้ว");
    await button(/^ลองอีกครั้ง/).click();
    await says("ส่งรายงานแล้ว 1 รายการ");
    await button("ส่งรายงาน").click();
    await button("ส่งรายงาน").waitFor({ state: "detached", timeout: 30_000 });
    expect((await desk.values(ROUNDS, `${cellOf("สถานะรายงาน", 4)}:${cellOf("สถานะรายงาน", 5)}`)).flat()).toEqual(["ส่งแล้ว", "ส่งแล้ว"]);
  });

  it("comes back with a reason that the reporter reads, and goes again", async () => {
    await act("HEAD", "มาลี ตัวอย่าง");
    await show("ตรวจอนุมัติ");
    await button("ดูและพิจารณา").first().click();
    await desk.picture("month-3-review");
    await pane().getByLabel("สาเหตุ").selectOption("NARRATIVE");
    await pane().getByLabel("สิ่งที่ต้องแก้ไข").fill("ระบุจำนวนเส้นทางที่สำรวจ");
    await button("ส่งกลับแก้ไข").click();
    await says("ส่งกลับให้แก้ไขแล้ว 1 รายการ");
    await act("REPORTER", "สมศรี ตัวอย่าง");
    await show("งานของฉัน");
    await says(/เหตุที่ส่งกลับ: รายละเอียดไม่ชัดเจน: ระบุจำนวนเส้นทางที่สำรวจ/);
    await desk.picture("month-4-returned");
    await type("ผลการดำเนินงาน", 4, "สำรวจเส้นทาง 4 เส้นทางในช่วงที่ 1 และจัดทำแบบแล้ว");
    await button("ส่งรายงาน").first().click();
    await says("ส่งรายงานแล้ว 1 รายการ");
    expect(await desk.values(ROUNDS, cellOf("สถานะรายงาน", 4))).toEqual([["ส่งแล้ว"]]);
  });

  it("is approved, both reports at once, and sealed", async () => {
    await act("HEAD", "มาลี ตัวอย่าง");
    await show("ตรวจอนุมัติ");
    await button("เลือกทั้งหมด").click();
    await button("อนุมัติ 2 รายการ").click();
    await says("อนุมัติและผนึกแล้ว 2 รายการ");
    expect((await desk.values(ROUNDS, `${cellOf("สถานะรายงาน", 4)}:${cellOf("สถานะรายงาน", 5)}`)).flat()).toEqual(["อนุมัติระดับหน่วยงาน", "อนุมัติระดับหน่วยงาน"]);
    await says("ไม่มีรายงานรอพิจารณา");
    await desk.picture("month-5-approved");
  });

  it("is printed with a code, which says that the report is valid and sealed", async () => {
    await show("ออกรายงาน");
    await pane().getByLabel("ทุกโครงการ").check();
    await button("ออกรายงาน 2 โครงการ").click();
    await says("ออกรายงานแล้ว 2 แผ่นงาน");
    const file = Buffer.from(await desk.saved());
    await show("ตรวจสอบรายงาน");
    await pane().locator("input[type=file]").setInputFiles({ name: "ธันวาคม.xlsx", mimeType: XLSX, buffer: file });
    await says("ถูกต้อง: แบบรายงานตรงกับสมุดงานนี้");
    expect(await pane().getByText("ถูกต้อง: แบบรายงานตรงกับสมุดงานนี้", { exact: true }).count()).toBe(2);
    expect(await pane().getByText(/^ผนึกแล้ว:/).count()).toBe(2);
    await desk.picture("month-6-verified");
  });

  it("shows what somebody changes afterwards, and puts it back", async () => {
    await type("ร้อยละความก้าวหน้า", 4, "99");
    // Enter has gone on to the next row, and the pane with it.
    await desk.goTo(ROUNDS, cellOf("ร้อยละความก้าวหน้า", 4));
    await show("ประวัติ");
    await pane().getByText("ครั้งที่ 1").first().click();
    await says("ถูกแก้ไขหลังอนุมัติ");
    await desk.picture("month-7-changed");
    await button("คืนค่าตามที่อนุมัติ").click();
    await says("คืนค่าตามที่อนุมัติแล้ว 1 รายการ");
    expect(await desk.values(ROUNDS, cellOf("ร้อยละความก้าวหน้า", 4))).toEqual([[7]]);
    await says("ผนึกแล้ว ตรงกับที่อนุมัติ");
  });

  it("is accepted by SED, which ends it", async () => {
    await show("ตรวจอนุมัติ");
    await act("SED", "วิชัย ตัวอย่าง");
    await button("เลือกทั้งหมด").click();
    await button("รับรายงาน 2 รายการ").click();
    await says("รับรายงานแล้ว 2 รายการ");
    expect((await desk.values(ROUNDS, `${cellOf("สถานะรายงาน", 4)}:${cellOf("สถานะรายงาน", 5)}`)).flat()).toEqual(["สยป. รับแล้ว", "สยป. รับแล้ว"]);
    await desk.picture("month-8-accepted");
  });

  it("complains of nothing", () => expect(desk.complaints).toEqual([]));
});
