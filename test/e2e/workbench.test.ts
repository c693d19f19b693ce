import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openBook } from "../../src/workbench/excel/file/openBook";
import { launchBrowser, openWorkbenchPage, type WorkbenchPage } from "../support/browser/openWorkbenchPage";
import { type RunningWorkbench, startWorkbench } from "../support/browser/startWorkbench";
import { describeWith } from "../support/programs";

const rounds = "รายงานความก้าวหน้า";
const start = "เริ่มต้น";

describeWith("Chromium", "the workbench in a browser, with an add-in of the tests' own", () => {
  let workbench: RunningWorkbench;
  let browser: Browser;
  let desk: WorkbenchPage;

  beforeAll(async () => {
    [workbench, browser] = await Promise.all([startWorkbench(join(__dirname, "fixtures/add-in")), launchBrowser()]);
    desk = await openWorkbenchPage(browser, workbench.address);
  }, 240_000);

  afterAll(async () => {
    await desk?.close();
    await browser?.close();
    await workbench?.close();
  });

  const heard = async (): Promise<string[]> => await desk.addIn().locator("#changes li").allInnerTexts();
  const press = async (button: string): Promise<void> => await desk.addIn().locator(`#${button}`).click();
  const text = async (id: string): Promise<string> => (await desk.addIn().locator(`#${id}`).textContent()) ?? "";
  /** What the add-in heard after something was done; where nothing should be heard, a while is waited all the same. */
  const heardDuring = async (action: () => Promise<void>, isExpected = true): Promise<string[]> => {
    const before = (await heard()).length;
    await action();
    for (let tries = 0; tries < 40 && (!isExpected || (await heard()).length === before); tries += 1) await desk.page.waitForTimeout(isExpected ? 250 : 50);
    await desk.page.waitForTimeout(200);
    return (await heard()).slice(before);
  };

  it("shows the sample within 10 s of the build, and the real Office.js is connected", async () => {
    expect(desk.opened).toBeLessThan(10_000);
    await desk.addIn().locator("#ready", { hasText: "Excel" }).waitFor();
    expect(await text("ready")).toBe("Excel OfficeOnline th-TH true");
    await desk.picture("sample");
  });

  it("the add-in reads what the workbook holds", async () => {
    await press("read");
    await desk.page.waitForTimeout(300);
    expect(await text("read-result")).toMatch(/^\d{5} \[\$-107041E\]d mmmm yyyy$/);
  });

  it("what the add-in writes is on the sheet, and the grid calculates its formulas", async () => {
    await press("write");
    await expectSoon(() => desk.values(start, "C9:C10"), [[12], [24]]);
    await desk.type(start, "C9", "20");
    await expectSoon(() => desk.values(start, "C9:C10"), [[20], [40]]);
  });

  it.each([
    ["a number", "G7", "33.5", ["RangeEdited G7 Local Unknown 31 → 33.5"]],
    ["words with tone marks", "N7", "ตั้งใจที่นี่", ["RangeEdited N7 Local Unknown  → ตั้งใจที่นี่"]],
    ["a date with the day first", "E7", "25/1/2026", ["RangeEdited E7 Local Unknown 46046 → 46047"]],
    ["a percentage that the rule refuses", "G8", "120", []],
  ])("typing %s reaches the add-in as Excel would send it", async (_, cell, typed, expected) => {
    const events = await heardDuring(() => desk.type(rounds, cell, typed), expected.length > 0);
    if (expected.length === 0) {
      await desk.picture("refused");
      const dialog = desk.page.getByRole("dialog");
      await dialog.getByRole("button").last().click();
      await dialog.waitFor({ state: "detached" });
    }
    expect(events.map((event) => event.replace(/ +/g, " "))).toEqual(expected.map((event) => event.replace(/ +/g, " ")));
  });

  it("undo and delete are edits too", async () => {
    await desk.goTo(rounds, "G9");
    const deleted = await heardDuring(() => desk.page.keyboard.press("Delete"));
    const undone = await heardDuring(() => desk.page.keyboard.press("Control+z"));
    expect([deleted, undone].map((events) => events.map((event) => event.replace(/ +/g, " ")))).toEqual([["RangeEdited G9 Local Unknown 47 →"], ["RangeEdited G9 Local Unknown → 47"]]);
  });

  it("a drop-down offers the list, and choosing writes the cell", async () => {
    await desk.goTo("โครงการ", "E6");
    await desk.page.locator(".cell-arrow").waitFor();
    await desk.picture("drop-down");
    await desk.page.keyboard.press("Alt+ArrowDown");
    const events = await heardDuring(() => desk.page.getByText("ชะลอ", { exact: true }).last().click());
    expect(events).toEqual([expect.stringMatching(/^RangeEdited E6 Local Unknown .* → ชะลอ$/)]);
  });

  it("selection goes both ways", async () => {
    await press("select");
    await desk.page.waitForTimeout(500);
    expect(await desk.page.locator("[data-u-comp=defined-name] input").inputValue()).toBe("G20");
    await desk.goTo(start, "B4");
    await desk.goTo(rounds, "F12");
    await desk.page.waitForTimeout(300);
    expect(await text("selection")).toBe(`${rounds}!F12`);
  });

  it("a sheet that the add-in adds appears, and a block of 500 rows pasted into it is one event", async () => {
    await press("sheet");
    const tab = desk.page.locator("[data-u-comp=slide-tab-bar]").getByText("ใหม่", { exact: true });
    await tab.waitFor();
    await desk.picture("new-sheet");
    const block = Array.from({ length: 500 }, (_, index) => `${index + 1}\tแถวที่ ${index + 1}\t${(index + 1) / 4}`).join("\n");
    await desk.page.evaluate((copied) => navigator.clipboard.writeText(copied), block);
    await desk.goTo("ใหม่", "E2");
    const events = await heardDuring(() => desk.page.keyboard.press("Control+v"));
    expect(events).toEqual(["RangeEdited E2:G501 Local Unknown"]);
    expect(await desk.values("ใหม่", "E500:G501")).toEqual([[499, "แถวที่ 499", 124.75], [500, "แถวที่ 500", 125]]);
    await desk.picture("pasted");
  });

  it("a cell cut and pasted is two edits, one filled down is one", async () => {
    await desk.type("ใหม่", "J2", "7");
    await desk.goTo("ใหม่", "J2");
    await desk.page.keyboard.press("Control+x");
    await desk.goTo("ใหม่", "K4");
    const moved = await heardDuring(() => desk.page.keyboard.press("Control+v"));
    await desk.goTo("ใหม่", "K4:K8");
    const filled = await heardDuring(() => desk.page.keyboard.press("Control+d"));
    expect([moved.length, filled]).toEqual([2, ["RangeEdited K5:K8 Local Unknown"]]);
    expect(await desk.values("ใหม่", "K4:K8")).toEqual([[7], [7], [7], [7], [7]]);
  });

  it("a co-author's edit is remote, and drawn", async () => {
    await desk.goTo(rounds, "N10");
    await desk.page.getByRole("button", { name: "ผู้ร่วมแก้ไข" }).click();
    await desk.page.locator("#co-author input").fill("จากอีกคน");
    const events = await heardDuring(() => desk.page.locator("#co-author button").click());
    await desk.page.keyboard.press("Escape");
    expect(events).toEqual([expect.stringMatching(/^RangeEdited N10 Remote .*→ จากอีกคน$/)]);
    await desk.picture("co-author");
  });

  it("while somebody types, requests are refused as in Excel", async () => {
    await desk.page.getByRole("switch", { name: "กำลังพิมพ์" }).check();
    await press("read");
    await desk.page.waitForTimeout(400);
    expect(await text("error")).toMatch(/^InvalidOperationInCellEditMode/);
    await desk.page.getByRole("switch", { name: "กำลังพิมพ์" }).uncheck();
    await press("read");
    await desk.page.waitForTimeout(400);
    expect(await text("error")).toBe("");
  });

  it("a ribbon button runs the add-in's function", async () => {
    await desk.page.locator("[data-command='Kaona.Button.addRound']").click();
    await desk.page.waitForTimeout(300);
    expect(await text("command")).toBe("addRound");
  });

  it("the cell's menu has the add-in's entry", async () => {
    await desk.page.locator("#grid").click({ button: "right", position: { x: 500, y: 300 } });
    await desk.picture("cell-menu");
    await desk.page.getByRole("menuitem").first().click();
    await desk.page.waitForTimeout(300);
    expect(await text("command")).toBe("openProject");
  });

  it("saves the workbook as it is", async () => {
    const download = desk.page.waitForEvent("download");
    await desk.page.getByRole("button", { name: "บันทึก", exact: true }).click();
    const saved = openBook(await readFile(await (await download).path()));
    const sheet = saved.sheets.find(({ name }) => name === rounds);
    expect(sheet?.rows[6]?.values[6]).toBe(33.5);
    expect(saved.sheets.find(({ name }) => name === "ใหม่")?.rows[500]?.values[6]).toBe(125);
const computed = saved.sheets.find(({ name }) => name === start)?.rows[9];
    expect([computed?.values[2], computed?.formulas?.[2]]).toEqual([40, "=C9*2"]);
  });

  it("reads only, in the dark, in English", async () => {
    await desk.page.getByRole("switch", { name: "อ่านอย่างเดียว" }).check();
    await desk.addIn().locator("#ready", { hasText: "Excel" }).waitFor();
    await press("write");
    await desk.page.waitForTimeout(400);
    expect(await text("error")).toMatch(/^AccessDenied/);
    await desk.page.getByRole("switch", { name: "มืด" }).check();
    await desk.page.getByRole("combobox", { name: "ภาษา" }).selectOption("en");
    await desk.page.frameLocator("#frame iframe").locator("#ready", { hasText: "en-US" }).waitFor();
    await desk.picture("dark-english");
    expect(await desk.page.getByRole("button", { name: "Save" }).count()).toBe(1);
  });

  it("nothing was wrong on the console, and nothing was asked of another server", () => {
    expect(desk.complaints).toEqual([]);
  });
});

/** Waits until a value is as it should be; calculation takes the grid a moment. */
async function expectSoon(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    if (JSON.stringify(await read()) === JSON.stringify(expected)) break;
    await new Promise((resolve) => void setTimeout(resolve, 250));
  }
  expect(await read()).toEqual(expected);
}
