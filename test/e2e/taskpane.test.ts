import type { Browser, Frame } from "playwright-core";
import { ruleTitle } from "../../src/messages/findingMessage";
import { builtAddIn } from "../support/browser/builtAddIn";
import { launchBrowser, openWorkbenchPage, type WorkbenchPage } from "../support/browser/openWorkbenchPage";
import { type RunningWorkbench, startWorkbench } from "../support/browser/startWorkbench";
import { describeWith } from "../support/programs";
import { temporaryFolder } from "../support/temporaryFolder";

const rounds = "รายงานความก้าวหน้า";

describeWith("Chromium", "the pane in a browser, over the real Office.js", () => {
  const folder = temporaryFolder();
  let workbench: RunningWorkbench;
  let browser: Browser;
  let desk: WorkbenchPage;
  const pane = (): Frame => desk.addIn();
  const show = async (view: string): Promise<void> => {
    const tab = pane().getByRole("navigation").getByRole("button", { name: view, exact: true });
    if (!(await tab.isVisible())) await pane().getByRole("button", { name: "More" }).click();
    await tab.last().click();
  };

  beforeAll(async () => {
    await builtAddIn(folder);
    [workbench, browser] = await Promise.all([startWorkbench(folder), launchBrowser()]);
    desk = await openWorkbenchPage(browser, workbench.address, "?lang=en");
  }, 300_000);

  afterAll(async () => {
    await desk?.close();
    await browser?.close();
    await workbench?.close();
  });

  it("says what the workbook is", async () => {
    await pane().getByText("40 projects").waitFor({ timeout: 20_000 }).finally(() => desk.picture("pane-start"));
    expect(desk.complaints).toEqual([]);
  });

  it("follows the selected row", async () => {
    await show("Project");
    await desk.goTo("โครงการ", "B5");
    await pane().getByText("Computed status").waitFor();
    await desk.picture("pane-project");
  });

  it("finds a wrong number as it is typed, and forgets it when it is put right", async () => {
    await desk.goTo(rounds, "B4");
    const header = (await desk.values(rounds, "A3:Z3"))[0]!;
    const column = String.fromCharCode(65 + header.indexOf("ร้อยละความก้าวหน้า"));
    const cell = `${column}4`;
    const before = (await desk.values(rounds, cell))[0]![0];
    await desk.type(rounds, cell, "145");
    const finding = pane().getByText(ruleTitle("R05", "en"), { exact: false });
    await finding.waitFor({ timeout: 10_000 });
    await desk.picture("pane-finding");
    await desk.type(rounds, cell, String(before));
    await finding.waitFor({ state: "detached", timeout: 10_000 });
  });

  it("complains of nothing", () => {
    expect(desk.complaints).toEqual([]);
  });
});
