import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser, openWorkbenchPage, PICTURES, type WorkbenchPage } from "../support/browser/openWorkbenchPage";
import { sideBySide } from "../support/browser/sideBySide";
import { type RunningWorkbench, startWorkbench } from "../support/browser/startWorkbench";
import { describeWith } from "../support/programs";
import { type RenderedPage, renderPages } from "../support/renderPages";
import { temporaryFolder } from "../support/temporaryFolder";

/** Pictures for people: `out/e2e/beside-01.png` and so on. What they show to differ is listed in docs/workbench.md. */
describeWith(["Chromium", "LibreOffice", "poppler", "fontTools"], "the sheets of the sample workbook beside LibreOffice's print of the same file", () => {
  const folder = temporaryFolder();
  let workbench: RunningWorkbench;
  let browser: Browser;
  let desk: WorkbenchPage;
  let pages: readonly RenderedPage[] = [];

  beforeAll(async () => {
    [workbench, browser] = await Promise.all([startWorkbench(join(__dirname, "fixtures/add-in")), launchBrowser()]);
    desk = await openWorkbenchPage(browser, workbench.address);
    await desk.addIn().locator("#ready", { hasText: "Excel" }).waitFor();
    const sample = await desk.page.request.get(`${workbench.address}workbench/books/sample.xlsx`);
    const file = join(folder, "sample.xlsx");
    writeFileSync(file, await sample.body());
    pages = (await renderPages([file], folder))[0]!.pages;
    mkdirSync(PICTURES, { recursive: true });
  }, 300_000);

  afterAll(async () => {
    await desk?.close();
    await browser?.close();
    await workbench?.close();
  });

  it("every sheet has its first page, and its picture beside it", async () => {
    const names = await desk.page.locator("[data-u-comp=slide-tab-item]").allTextContents();
    const titles: string[] = [];
    for (const name of names) titles.push((await desk.values(name, "A1:B1"))[0]!.join(""));
    let from = 0;
    for (const [index, name] of names.entries()) {
      const at = pages.findIndex(({ text }, page) => page >= from && lettersOf(text).includes(lettersOf(titles[index]!)));
      expect([name, at >= from]).toEqual([name, true]);
      from = at + 1;
      await desk.goTo(name, "A1");
      const grid = await desk.page.locator("#grid").screenshot();
      writeFileSync(join(PICTURES, `beside-${String(index + 1).padStart(2, "0")}.png`), await sideBySide(browser, grid, readFileSync(pages[at]!.image)));
    }
    expect(names).toHaveLength(12);
  }, 600_000);
});

/** Text of a PDF comes with spaces among the marks of Thai, and with marks in another order. */
const lettersOf = (text: string): string => text.normalize("NFKD").replace(/[\s\p{Mark}]/gu, "");
