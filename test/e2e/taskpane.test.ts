import type { Browser, Frame } from "playwright-core";
import { ruleTitle } from "../../src/messages/findingMessage";
import { launchBrowser, openWorkbenchPage, type WorkbenchPage } from "../support/browser/openWorkbenchPage";
import { type RunningWorkbench, startWorkbench } from "../support/browser/startWorkbench";
import { describeWith } from "../support/programs";

const rounds = "รายงานความก้าวหน้า";

describeWith("Chromium", "the pane in a browser, over the real Office.js", () => {
  let workbench: RunningWorkbench;
  let browser: Browser;
  let desk: WorkbenchPage;
  const pane = (): Frame => desk.addIn();
  const show = async (view: string): Promise<void> => {
    const tab = pane().getByRole("navigation").getByRole("button", { name: view, exact: true });
    if (!(await tab.isVisible())) await pane().getByRole("button", { name: "More" }).click();
    await tab.last().click();
  };

  /** Goes to the cell above and one down: right after a change of sheets the grid may tell Excel of its first cell alone. */
  const selectRow = async (sheet: string, row: number): Promise<void> => {
    await desk.goTo(sheet, `B${row - 1}`);
    await desk.page.waitForTimeout(500);
    await desk.page.keyboard.press("ArrowDown");
  };

  beforeAll(async () => {
    [workbench, browser] = await Promise.all([startWorkbench(null), launchBrowser()]);
    desk = await openWorkbenchPage(browser, workbench.address, "?lang=en");
  }, 300_000);

  afterAll(async () => {
    await desk?.close();
    await browser?.close();
    await workbench?.close();
  });

  it("says what the workbook is", async () => {
    await pane().getByText("41 projects").waitFor({ timeout: 20_000 });
    await desk.picture("pane-start");
    expect(desk.complaints).toEqual([]);
  });

  it("follows the selected row", async () => {
    await show("Project");
    await selectRow("โครงการ", 5);
    await pane().getByRole("heading", { name: "โครงการปรับปรุงทางเท้าถนนสายหลัก ระยะที่ 2" }).waitFor();
    expect(await pane().getByText("Computed status").isVisible()).toBe(true);
    await desk.picture("pane-project");
  });

  it("finds a wrong number as it is typed, and forgets it when it is put right", async () => {
    await desk.goTo(rounds, "B4");
    const header = (await desk.values(rounds, "A3:Z3"))[0]!;
    const column = String.fromCharCode(65 + header.indexOf("ร้อยละความก้าวหน้า"));
    const cell = `${column}4`;
    const before = (await desk.values(rounds, cell))[0]![0];
    await desk.type(rounds, cell, "60");
    const finding = pane().getByText(ruleTitle("R06", "en"), { exact: false }).first();
    await finding.waitFor({ timeout: 10_000 }).finally(() => desk.picture("pane-finding"));
    await desk.type(rounds, cell, String(before));
    await finding.waitFor({ state: "detached", timeout: 10_000 });
    expect(await desk.values(rounds, cell)).toEqual([[before]]);
  });

  it("adds a report in Thai by keyboard alone, as one row, and takes it back", async () => {
    const rows = async (): Promise<unknown[][]> => (await desk.values(rounds, "A4:G400")).filter(([code]) => code !== "");
    const before = await rows();
    await show("Add report");
    await pane().getByLabel("Report date").focus();
    const type = async (text: string): Promise<void> => {
      await desk.page.keyboard.type(text);
      await desk.page.keyboard.press("Tab");
    };
    for (const text of ["๒๕/๗/๒๕๖๙", "78", "0", "ตรวจรับงานงวดที่ 9 แล้ว"]) await type(text);
    await pane().getByText("Read as 25 Jul 2569 BE").waitFor();
    await desk.picture("pane-round");
    const save = pane().getByRole("button", { name: "Save the report" });
    await save.focus();
    await desk.page.keyboard.press("Enter");
    await pane().getByText("Added the report as one row").waitFor();
    const after = await rows();
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toEqual(expect.arrayContaining(["91000000-0001", 2569, 10, "ตรวจรับงานงวดที่ 9 แล้ว", 78]));
    await desk.picture("pane-round-saved");
    await pane().getByRole("button", { name: "Undo" }).click();
    await pane().getByText("Took the report back").waitFor();
    expect(await rows()).toEqual(before);
  });

  it("keeps the reason for a warning", async () => {
    await selectRow("โครงการ", 5);
    await show("Project");
    const ask = pane().getByRole("button", { name: "Give a reason" });
    await ask.first().waitFor({ timeout: 10_000 }).finally(() => desk.picture("pane-before-reason"));
    const before = await ask.count();
    await ask.first().click();
    await pane().getByLabel("Reason").fill("งวดงานสุดท้ายอยู่ระหว่างตรวจรับ");
    await pane().getByRole("button", { name: "Keep the reason" }).click();
    await pane().getByText("Has a reason").waitFor();
    await desk.picture("pane-reason");
    expect(await ask.count()).toBe(before - 1);
  });

  it("makes the formal sheet", async () => {
    await pane().getByRole("button", { name: "Make the sheet" }).click();
    await pane().getByText("Made 1 report sheet").waitFor({ timeout: 30_000 });
    await show("Reports");
    await pane().getByRole("button", { name: /^Open the sheet/ }).click();
    await desk.page.waitForTimeout(500);
    await desk.picture("pane-report");
    const name = /Open the sheet (.*)/.exec(await pane().getByRole("button", { name: /^Open the sheet/ }).innerText())![1]!;
    expect((await desk.values(name, "A1:H40")).flat().join(" ")).toContain("91000000-0002");
  });

  it("waits for the cell that is being typed into, says so, and goes on", async () => {
    const typing = desk.page.getByLabel("Typing");
    await typing.check();
    await pane().getByRole("button", { name: /^Open the sheet/ }).click();
    await pane().getByText(/finish typing in a cell|typing in a cell, press Enter/).waitFor({ timeout: 10_000 });
    await desk.picture("pane-typing");
    await typing.uncheck();
    await pane().getByText(/finish typing in a cell|typing in a cell, press Enter/).waitFor({ state: "detached", timeout: 10_000 });
    expect(await pane().getByRole("alert").count()).toBe(0);
  });

  it("complains of nothing", () => {
    expect(desk.complaints).toEqual([]);
  });
});
