import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Browser, Frame } from "playwright-core";
import { runCli } from "../../src/cli/runCli";
import { ruleTitle } from "../../src/messages/findingMessage";
import { dayFromSerial } from "../../src/schema/types/excelSerial";
import { createWorkbookFile } from "../../src/hosts/exceljs/createWorkbookFile";
import { comparable } from "../contract/support/comparable";
import { aTerminal } from "../support/aTerminal";
import { consolidatedSample } from "../support/builders/consolidatedSample";
import { expectSoon } from "../support/browser/expectSoon";
import { launchBrowser, openWorkbenchPage, type WorkbenchPage } from "../support/browser/openWorkbenchPage";
import { selectedAddress } from "../support/browser/selection";
import { type RunningWorkbench, startWorkbench } from "../support/browser/startWorkbench";
import { partsOf } from "../support/packageParts";
import { describeWith } from "../support/programs";
import { readWithOpenpyxl } from "../support/readWithOpenpyxl";
import { temporaryFolder } from "../support/temporaryFolder";

const rounds = "รายงานความก้าวหน้า";

describeWith(["Chromium", "openpyxl"], "the pane in a browser, over the real Office.js", () => {
  let workbench: RunningWorkbench;
  let browser: Browser;
  let desk: WorkbenchPage;
  /** The report sheet that was made. */
  let sheet = "";
  const folder = temporaryFolder();
  /** The day on the workbook's first sheet, which pane and command line both take. */
  const asOfDay = async (): Promise<string> => dayFromSerial((await desk.values("เริ่มต้น", "C6"))[0]![0] as number, { date1904: false })!;
  const pane = (): Frame => desk.addIn();
  const show = async (view: string): Promise<void> => {
    const tab = pane().getByRole("navigation").getByRole("button", { name: view, exact: true });
    if (!(await tab.isVisible())) await pane().getByRole("button", { name: "More" }).click();
    await tab.last().click();
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
    await desk.goTo("โครงการ", "B5");
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
    await desk.goTo("โครงการ", "B5");
    await show("Project");
    const ask = pane().getByRole("button", { name: "Give a reason" });
    await ask.first().waitFor({ timeout: 10_000 }).finally(() => desk.picture("pane-before-reason"));
    const before = await ask.count();
    await ask.first().click();
    await pane().getByLabel("Reason").fill("งวดงานสุดท้ายอยู่ระหว่างตรวจรับ");
    await pane().getByLabel("Your name").fill("สมศรี ตัวอย่าง");
    await pane().getByRole("button", { name: "Keep the reason" }).click();
    await pane().getByText("Has a reason").waitFor();
    await desk.picture("pane-reason");
    expect(await ask.count()).toBe(before - 1);
  });

  it("makes the formal sheet", async () => {
    await pane().getByRole("button", { name: "Make the sheet" }).click();
    await pane().getByText("Made 1 report sheet").waitFor({ timeout: 30_000 });
    await show("Reports");
    const open = pane().getByRole("button", { name: /^Open the sheet/ });
    sheet = /Open the sheet (.*)/.exec(await open.innerText())![1]!;
    await open.click();
    await expectSoon(() => selectedAddress(pane()), expect.stringContaining(sheet));
    await desk.picture("pane-report");
    expect((await desk.values(sheet, "A1:H40")).flat().join(" ")).toContain("91000000-0002");
  });

  it("the sheet in the saved workbook is the one that the command line makes of it, cell by cell", async () => {
    await writeFile(join(folder, "sample.xlsx"), await desk.saved());
    const terminal = aTerminal({ cwd: folder });
    const code = await runCli(["report", "sample.xlsx", "--out", "reports", "--project", "91000000-0002", "--as-of", await asOfDay(), "--lang", "en"], terminal);
    expect([code, terminal.warned.filter((line) => !/\d+\/\d+$/.test(line))]).toEqual([0, []]);
    const [book, report] = await Promise.all([join(folder, "sample.xlsx"), join(folder, "reports/91000000-0002-2569.xlsx")].map((file) => readWithOpenpyxl(file, { looks: true })));
    const ours = comparable(book!.sheets.find(({ name }) => name === sheet)!);
    expect(ours).toEqual(comparable(report!.sheets[0]!));
    expect([Object.keys(ours["values"] as object).length > 60, (ours["merged"] as readonly string[]).length > 30, Object.keys(ours["heights"] as object).length > 30]).toEqual([true, true, true]);
  });

  it("downloads the files of all projects, which are those of the command line's zip, part by part", async () => {
    await pane().getByRole("radio", { name: "Every project" }).check();
    const [download, worker] = [desk.page.waitForEvent("download"), desk.page.waitForEvent("worker")];
    await pane().getByRole("button", { name: "Download a zip of 41 projects" }).click();
    expect((await worker).url()).toContain("kaona-report-zip");
    const saved = await download;
    await pane().getByText("Made a zip of 41 report files").waitFor();
    await desk.picture("pane-zip");
    expect(saved.suggestedFilename()).toBe(`project-reports-${await asOfDay()}.zip`);
    expect(await runCli(["report", "sample.xlsx", "--out", ".", "--zip", "all", "--as-of", await asOfDay(), "--lang", "en"], aTerminal({ cwd: folder }))).toBe(0);
    const [ours, theirs] = await Promise.all([await saved.path(), join(folder, "all.zip")].map(async (file) => unzipSync(await readFile(file))));
    expect(Object.keys(ours!)).toEqual(Object.keys(theirs!));
    for (const [name, bytes] of Object.entries(ours!)) expect(partsOf(bytes)).toEqual(partsOf(theirs![name]!));
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

  it("goes into a figure of a consolidated workbook and back, compares two quarters, and writes that to a sheet", async () => {
    const file = join(folder, "consolidated.xlsx");
    await writeFile(file, await createWorkbookFile(consolidatedSample(), { time: null }));
    await desk.open(file);
    await desk.page.locator("html[data-book='consolidated.xlsx']").waitFor();
    await pane().getByText("40 projects").first().waitFor({ timeout: 30_000 });
    await show("Overview");
    await pane().getByText("Conflicts between files: 3 waiting for a decision", { exact: false }).waitFor();
    const behind = pane().getByRole("button", { name: /^behind plan: \d+ projects, show them$/ });
    await behind.focus();
    await desk.page.keyboard.press("Enter");
    await pane().getByRole("heading", { name: /^Projects: behind plan \(\d+\)$/ }).waitFor();
    await pane().getByRole("list", { name: "Projects: behind plan" }).getByRole("button").first().click();
    await pane().getByRole("button", { name: "‹ Back to Overview" }).click();
    await pane().getByRole("heading", { name: /^Projects: behind plan/ }).waitFor();
    await desk.page.keyboard.press("Escape");
    await expectSoon(() => pane().evaluate(() => document.activeElement?.getAttribute("aria-label") ?? ""), expect.stringMatching(/^behind plan: \d+ projects, show them$/));
    await pane().getByRole("combobox", { name: "Compare with" }).selectOption("2566-1");
    await desk.picture("pane-compared");
    await pane().getByRole("button", { name: "Write the comparison to a sheet" }).click();
    await pane().getByText("Wrote what is shown to a sheet").waitFor({ timeout: 30_000 });
    await expectSoon(() => selectedAddress(pane()), expect.stringContaining("Comparison"));
    expect((await desk.values("Comparison", "A1:A12")).flat().join(" ")).toContain("quarter 1/2566 (as of 31 Dec 2565 BE) compared with as of 30 Jun 2566 BE");
    await desk.picture("comparison-sheet");
  });

  it("complains of nothing", () => {
    expect(desk.complaints).toEqual([]);
  });
});
