import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser, openWorkbenchPage, type WorkbenchPage } from "../../test/support/browser/openWorkbenchPage";
import { type RunningWorkbench, startWorkbench } from "../../test/support/browser/startWorkbench";
import { writeLargeWorkbook } from "../largeWorkbook";
import type { Row } from "../table";

/** `npm start` and the page in headless Chromium, once: what somebody waits for who tries the add-in. Targets: issue 4 "Must show". */
export async function workbenchCase(): Promise<readonly Row[]> {
  const start = performance.now();
  const workbench = await startWorkbench(null);
  const built = performance.now() - start;
  const browser = await launchBrowser();
  try {
    return [
      { name: "workbench: `npm start` until it says where the page is", ms: built, note: "builds page and add-in; one run", target: "" },
      ...(await pageRows(browser, workbench)),
    ];
  } finally {
    await browser.close();
    await workbench.close();
  }
}

async function pageRows(browser: Browser, { address }: RunningWorkbench): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "kaona-bench-"));
  const start = performance.now();
  const desk = await openWorkbenchPage(browser, address, "?lang=en");
  const { opened } = desk;
  await desk.addIn().getByText("41 projects").waitFor();
  const live = performance.now() - start;
  try {
    const file = join(folder, "large.xlsx");
    await writeLargeWorkbook(file);
    const large = await time(async () => {
      await desk.open(file);
      await desk.page.locator("html[data-book='large.xlsx']").waitFor();
    });
    const scrolling = await time(() => scroll(desk));
    return [
      { name: "workbench: page until the sample is on screen", ms: opened, note: "", target: "" },
      { name: "workbench: page until the add-in has read the sample", ms: live, note: "41 projects", target: "≤ 10,000 ms after the build" },
      { name: "workbench: 500 projects, 6,000 rounds opened", ms: large, note: "from choosing the file until it is on screen", target: "≤ 5,000 ms" },
      { name: "workbench: 20 turns of the wheel there", ms: scrolling, note: `${(scrolling / 20).toFixed(0)} ms each, drawn`, target: "" },
    ];
  } finally {
    await desk.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function scroll({ page }: WorkbenchPage): Promise<void> {
  await page.locator("[data-u-comp=slide-tab-bar]").getByText("โครงการ", { exact: true }).click();
  await page.mouse.move(600, 500);
  for (let turn = 0; turn < 20; turn += 1) {
    await page.mouse.wheel(0, 800);
    await page.evaluate(() => new Promise<void>((done) => void requestAnimationFrame(() => done())));
  }
}
