import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { openBook } from "../../src/workbench/excel/file/openBook";
import { aWorkbookPackage, zipParts } from "../support/builders/workbookPackage";
import { expectSoon } from "../support/browser/expectSoon";
import { launchBrowser, openWorkbenchPage, type WorkbenchPage } from "../support/browser/openWorkbenchPage";
import { selectedAddress } from "../support/browser/selection";
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
  const message = async (): Promise<string> => (await desk.page.locator("#message").textContent()) ?? "";
  const nameBox = (): Locator => desk.page.locator("[data-u-comp=defined-name] input");
  const press = async (button: string): Promise<void> => await desk.addIn().locator(`#${button}`).click();
  const text = async (id: string): Promise<string> => (await desk.addIn().locator(`#${id}`).textContent()) ?? "";
  /** The address of the cell beside something that stands at the selected one, found by a click there; null = it is not on the page. */
  const cellAt = async (beside: string, { left, top }: { readonly left: number; readonly top: number }): Promise<string | null> => {
    const [box] = await desk.page.locator(beside).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
    if (box === undefined) return null;
    await desk.page.mouse.click(box.x + left, box.y + top);
    return await nameBox().inputValue();
  };
  /** Does something, and waits until the add-in has heard just that of it; the next step would hear of anything more. */
  const expectHeard = async (action: () => Promise<void>, expected: readonly unknown[]): Promise<void> => {
    const before = (await heard()).length;
    await action();
    await expectSoon(async () => (await heard()).slice(before).map((event) => event.replace(/ +/g, " ")), expected);
  };

  it("shows the sample, and the real Office.js is connected", async () => {
    await desk.addIn().locator("#ready", { hasText: "Excel" }).waitFor();
    expect(await text("ready")).toBe("Excel OfficeOnline th-TH true");
    await desk.picture("sample");
  });

  it("the add-in reads what the workbook holds", async () => {
    await press("read");
    await expectSoon(() => text("read-result"), expect.stringMatching(/^\d{5} \[\$-107041E\]d mmmm yyyy$/));
  });

  it("what the add-in writes is on the sheet, and the grid calculates its formulas", async () => {
    await press("write");
    await expectSoon(() => desk.values(start, "C9:C10"), [[12], [24]]);
    await desk.type(start, "C9", "20");
    await expectSoon(() => desk.values(start, "C9:C10"), [[20], [40]]);
  });

  it.each([
    ["a number", "G7", "33.5", "31 → 33.5"],
    ["words with tone marks", "N7", "ตั้งใจที่นี่", "→ ตั้งใจที่นี่"],
    ["a date with the day first", "E7", "25/1/2026", "46046 → 46047"],
  ])("typing %s reaches the add-in as Excel would send it", async (_, cell, typed, change) => {
    await expectHeard(() => desk.type(rounds, cell, typed), [`RangeEdited ${cell} Local Unknown ${change}`]);
  });

  it("a percentage that the rule refuses is said so and never reaches the add-in", async () => {
    const before = (await heard()).length;
    await desk.type(rounds, "G8", "120");
    const dialog = desk.page.getByRole("dialog");
    await dialog.waitFor();
    await desk.picture("refused");
    await dialog.getByRole("button").last().click();
    await dialog.waitFor({ state: "detached" });
    await desk.type(rounds, "G8", "39.5");
    await expectSoon(async () => (await heard()).slice(before), ["RangeEdited G8 Local Unknown 40 → 39.5"]);
  });

  it("undo and delete are edits too", async () => {
    await desk.goTo(rounds, "G9");
    await expectHeard(() => desk.page.keyboard.press("Delete"), ["RangeEdited G9 Local Unknown 47 →"]);
    await expectHeard(() => desk.page.keyboard.press("Control+z"), ["RangeEdited G9 Local Unknown → 47"]);
  });

  it("a drop-down offers the list, and choosing writes the cell", async () => {
    await desk.goTo("โครงการ", "E6");
    await desk.page.locator(".cell-arrow").waitFor();
    await desk.picture("drop-down");
    await desk.page.keyboard.press("Alt+ArrowDown");
    await expectHeard(() => desk.page.getByText("ชะลอ", { exact: true }).last().click(), [expect.stringMatching(/^RangeEdited E6 Local Unknown .* → ชะลอ$/)]);
  });

  it("selection goes both ways", async () => {
    await press("select");
    await expectSoon(() => nameBox().inputValue(), "G20");
    await desk.goTo(start, "B4");
    await desk.goTo(rounds, "F12");
    await expectSoon(() => text("selection"), `${rounds}!F12`);
  });

  it("a cell gone to as soon as the page is open is the one that Excel has selected", async () => {
    const fresh = await openWorkbenchPage(browser, workbench.address);
    await fresh.goTo(rounds, "N40");
    await fresh.addIn().locator("#ready", { hasText: "Excel" }).waitFor();
    expect(await selectedAddress(fresh.addIn())).toBe(`${rounds}!N40`);
    await fresh.close();
  });

  it("a cell that somebody goes to is seen as a whole, beside the frozen columns", async () => {
    await desk.goTo(rounds, "N9");
    await desk.goTo(rounds, "E9");
    await expectSoon(() => cellAt(".cell-note", { left: -22, top: -12 }), "E9");
    await desk.goTo(rounds, "J240");
    await expectSoon(() => cellAt(".cell-arrow", { left: -4, top: 4 }), "J240");
  });

  it("a selected cell that is seen is still seen, its arrow beside it, once the add-in has changed the sheet's form", async () => {
    await desk.goTo(rounds, "J240");
    const isDrawnAnew = desk.page.evaluate(arrowGoes);
    await desk.addIn().evaluate(widenColumn, [rounds, 90] as const);
    await isDrawnAnew;
    await expectSoon(() => cellAt(".cell-arrow", { left: -4, top: 4 }), "J240");
    await desk.picture("drawn-anew-seen");
  });

  it("what the add-in changes in a sheet's form leaves selection and place as they were", async () => {
    await desk.goTo(rounds, "N240");
    await desk.addIn().evaluate(widenColumn, [rounds, 83] as const);
    await expectSoon(async () => [await nameBox().inputValue(), await selectedAddress(desk.addIn())], ["N240", `${rounds}!N240`]);
    await desk.picture("drawn-anew");
    await desk.page.keyboard.type("ที่เดิม");
    await desk.page.keyboard.press("Enter");
    await expectSoon(() => desk.values(rounds, "N240"), [["ที่เดิม"]]);
  });

  it("a sheet that the add-in adds appears, and a block of 500 rows pasted into it is one event", async () => {
    await press("sheet");
    const tab = desk.page.locator("[data-u-comp=slide-tab-bar]").getByText("ใหม่", { exact: true });
    await tab.waitFor();
    await desk.picture("new-sheet");
    const block = Array.from({ length: 500 }, (_, index) => `${index + 1}\tแถวที่ ${index + 1}\t${(index + 1) / 4}`).join("\n");
    await desk.page.evaluate((copied) => navigator.clipboard.writeText(copied), block);
    await desk.goTo("ใหม่", "E2");
    await expectHeard(() => desk.page.keyboard.press("Control+v"), ["RangeEdited E2:G501 Local Unknown"]);
    expect(await desk.values("ใหม่", "E500:G501")).toEqual([[499, "แถวที่ 499", 124.75], [500, "แถวที่ 500", 125]]);
    await desk.picture("pasted");
  });

  it("a cell cut and pasted is two edits, one filled down is one", async () => {
    await desk.type("ใหม่", "J2", "7");
    await desk.goTo("ใหม่", "J2");
    await desk.page.keyboard.press("Control+x");
    // The browser takes its time to hand over what is cut.
    await expectSoon(() => desk.page.evaluate(() => navigator.clipboard.readText()), "7");
    await desk.goTo("ใหม่", "K4");
    await expectHeard(() => desk.page.keyboard.press("Control+v"), ["RangeEdited J2 Local Unknown 7 →", "RangeEdited K4 Local Unknown → 7"]);
    await desk.goTo("ใหม่", "K4:K8");
    await expectHeard(() => desk.page.keyboard.press("Control+d"), ["RangeEdited K5:K8 Local Unknown"]);
    expect(await desk.values("ใหม่", "K4:K8")).toEqual([[7], [7], [7], [7], [7]]);
  });

  it("a co-author's edit is remote, and drawn", async () => {
    await desk.goTo(rounds, "N10");
    await desk.page.getByRole("button", { name: "ผู้ร่วมแก้ไข" }).click();
    await desk.page.locator("#co-author input").fill("จากอีกคน");
    await expectHeard(() => desk.page.locator("#co-author button").click(), [expect.stringMatching(/^RangeEdited N10 Remote .*→ จากอีกคน$/)]);
    await desk.page.keyboard.press("Escape");
    await desk.picture("co-author");
  });

  it("while somebody types, requests are refused as in Excel", async () => {
    await desk.page.getByRole("switch", { name: "กำลังพิมพ์" }).check();
    await press("read");
    await expectSoon(() => text("error"), expect.stringMatching(/^InvalidOperationInCellEditMode/));
    await desk.page.getByRole("switch", { name: "กำลังพิมพ์" }).uncheck();
    await press("read");
    await expectSoon(() => text("error"), "");
  });

  it("once everything is drawn anew the formula bar shows the cell that is selected, not one of a sheet behind", async () => {
    const bar = desk.page.locator("[data-u-comp=formula-bar]");
    const picture = async (): Promise<string> => (await bar.screenshot()).toString("base64");
    await desk.goTo(rounds, "A1");
    const before = await picture();
    await desk.addIn().evaluate(widenColumn, [rounds, 95] as const);
    await expectSoon(async () => (await picture()) === before, true);
  });

  it("a ribbon button runs the add-in's function", async () => {
    await desk.page.locator("[data-command='Kaona.Button.addRound']").click();
    await expectSoon(() => text("command"), "addRound");
  });

  it("the cell's menu has the add-in's entry", async () => {
    await desk.page.locator("#grid").click({ button: "right", position: { x: 500, y: 300 } });
    await desk.picture("cell-menu");
    await desk.page.getByRole("menuitem").first().click();
    await expectSoon(() => text("command"), "openProject");
  });

  it("saves the workbook as it is", async () => {
    const saved = openBook(await desk.saved());
    const sheet = saved.sheets.find(({ name }) => name === rounds);
    expect(sheet?.rows[6]?.values[6]).toBe(33.5);
    expect(saved.sheets.find(({ name }) => name === "ใหม่")?.rows[500]?.values[6]).toBe(125);
    const computed = saved.sheets.find(({ name }) => name === start)?.rows[9];
    expect([computed?.values[2], computed?.formulas?.[2]]).toEqual([40, "=C9*2"]);
  });

  it.each([
    ["ภาพ.xlsx", Buffer.from("not a workbook"), /^เปิดไม่ได้: ภาพ\.xlsx.*[ก-ฮ]/],
    ["ขาด.xlsx", Buffer.from(aWorkbookPackage().subarray(0, -40)), /^เปิดไม่ได้: ขาด\.xlsx.*[ก-ฮ]/],
    ["เอกสาร.docx", Buffer.from(zipParts({ "a.txt": "x" })), /^เปิดไม่ได้: เอกสาร\.docx.*[ก-ฮ]/],
  ])("%s is refused with the reason, and the workbook stays as it is", async (name, buffer, expected) => {
    await desk.open({ name, mimeType: "application/octet-stream", buffer });
    await expectSoon(() => message(), expect.stringMatching(expected));
    await desk.picture(`refused-${name}`);
    expect(await desk.page.locator("html").getAttribute("data-book")).toBe("sample.xlsx");
    expect(await desk.values(start, "C9")).toEqual([[20]]);
  });

  it("reads only, in the dark, in English", async () => {
    await desk.page.getByRole("switch", { name: "อ่านอย่างเดียว" }).check();
    await desk.addIn().locator("#ready", { hasText: "Excel" }).waitFor();
    await press("write");
    await expectSoon(() => text("error"), expect.stringMatching(/^AccessDenied/));
    await desk.page.locator("#grid").click({ position: { x: 500, y: 300 } });
    await desk.page.keyboard.type("5");
    await expectSoon(() => message(), "สมุดงานเปิดแบบอ่านอย่างเดียว");
    await desk.page.getByRole("switch", { name: "มืด" }).check();
    await desk.page.getByRole("combobox", { name: "ภาษา" }).selectOption("en");
    await expectSoon(() => message(), "");
    await desk.page.frameLocator("#frame iframe").locator("#ready", { hasText: "en-US" }).waitFor();
    await desk.picture("dark-english");
    expect(await desk.page.getByRole("button", { name: "Save" }).count()).toBe(1);
    await desk.open({ name: "broken.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("not a workbook") });
    await expectSoon(() => message(), expect.stringMatching(/^Not opened: broken\.xlsx: .*[a-z]\.$/));
  });

  it("nothing was wrong on the console, and nothing was asked of another server", () => {
    expect(desk.complaints).toEqual([]);
  });
});

/** Runs inside the add-in: a change for which the grid draws everything anew. */
async function widenColumn([sheet, points]: readonly [string, number]): Promise<void> {
  const excel = (globalThis as unknown as { Excel: typeof Excel }).Excel;
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("G:G").format.columnWidth = points;
    await context.sync();
  });
}

/** Runs in the page: ends when the arrow beside the selected cell is taken away, if only for a moment, as it is when the grid draws everything anew. */
function arrowGoes(): Promise<void> {
  return new Promise((done) => {
    const isArrow = (node: Node): boolean => node instanceof Element && node.matches(".cell-arrow");
    const observer = new MutationObserver((changes) => {
      if (!changes.some(({ removedNodes }) => [...removedNodes].some(isArrow))) return;
      observer.disconnect();
      done();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}
