import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { excelWithRepeated, portfolioOf } from "../../test/contract/support/largeBooks";
import { launchBrowser } from "../../test/support/browser/openWorkbenchPage";
import { type PaneOverNode, buildPane, openPaneOverNode } from "../../test/support/browser/paneOverNode";
import { ruleTitle } from "../../src/messages/findingMessage";
import { englishPane } from "../../src/messages/pane/englishPane";
import { gatheringPaneTexts } from "../../src/messages/gatheringPaneTexts";
import { reportZipTexts } from "../../src/messages/reportZipTexts";
import { createExcel } from "../../src/workbench/excel/emulatedExcel";
import { AGENCY_PROJECTS, writeAgencyBooks } from "../agencyBooks";
import type { Row } from "../table";

/** Milliseconds since the add-in's page began, at the moment when a text stands on it. */
function shown(addIn: Frame, text: string): Promise<number> {
  return addIn.waitForFunction((wanted) => (document.body.innerText.includes(wanted) ? performance.now() : null), text, { polling: "raf", timeout: 600_000 }).then((handle) => handle.jsonValue() as Promise<number>);
}

/** What stands in the pane once all of a workbook is read and checked; the counts alone stand there with the first findings already. */
const read = (projects: number): string => englishPane.start.summary(projects, projects * 12);

const longestTask = (addIn: Frame): Promise<number> => addIn.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));

/** A wrong percentage is typed into the sheet until its finding stands in the pane. */
async function editToFinding({ connection, addIn }: PaneOverNode): Promise<number> {
  const pane = addIn();
  await pane.getByRole("button", { name: "Project", exact: true }).first().click();
  connection.user.activate("รายงานความก้าวหน้า");
  connection.user.select("รายงานความก้าวหน้า!B4");
  await pane.getByText("Computed status").first().waitFor({ timeout: 10_000 });
  const { values } = JSON.parse((await pane.evaluate(headersOf)) as string) as { values: string[][] };
  const column = String.fromCharCode(65 + (values[0]?.indexOf("ร้อยละความก้าวหน้า") ?? 0));
  const times: number[] = [];
  for (const wrong of ["145", "146", "147", "148", "149"]) {
    const from = Date.now();
    const seen = pane.waitForFunction((said) => (document.body.innerText.includes(said) ? Date.now() : null), `${wrong}`, { polling: "raf", timeout: 10_000 });
    connection.user.type(`รายงานความก้าวหน้า!${column}4`, wrong);
    times.push(((await (await seen).jsonValue()) as number) - from);
  }
  return times.sort((a, b) => a - b)[2] ?? NaN;
}

/** All projects as files, from the press of the button until the pane says that they are made. */
async function zipOfReports({ page, addIn }: PaneOverNode, projects: number): Promise<{ readonly ms: number; readonly longestTask: number }> {
  const pane = addIn();
  await pane.getByRole("button", { name: englishPane.moreViews }).click();
  await pane.getByRole("button", { name: englishPane.views.reports, exact: true }).last().click();
  await pane.getByRole("radio", { name: englishPane.reports.choices.all }).check();
  await pane.evaluate(() => void ((window as unknown as { longTasks: number[] }).longTasks.length = 0));
  const download = page.waitForEvent("download", { timeout: 600_000 });
  const from = Date.now();
  await pane.getByRole("button", { name: reportZipTexts("en").make(projects) }).click();
  await pane.getByText(englishPane.actions.zipReports.done(projects)).waitFor({ timeout: 600_000 });
  const ms = Date.now() - from;
  await (await download).delete();
  return { ms, longestTask: await longestTask(pane) };
}

/** Workbooks of 77 agencies are chosen at once: until what they would bring stands in the pane, and then until it stands in the workbook. */
async function bringTogether({ page, addIn }: PaneOverNode, books: readonly string[]): Promise<{ readonly plan: number; readonly apply: number; readonly longestTask: number }> {
  const pane = addIn();
  const { gather } = gatheringPaneTexts("en");
  await pane.getByRole("button", { name: englishPane.start.gather }).click();
  await pane.evaluate(() => void ((window as unknown as { longTasks: number[] }).longTasks.length = 0));
  const chooser = page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: gather.choose }).click();
  const from = Date.now();
  await (await chooser).setFiles([...books]);
  const apply = pane.getByRole("button", { name: gather.apply(books.length) });
  await apply.waitFor({ timeout: 600_000 });
  const plan = Date.now() - from;
  await apply.click();
  const begun = Date.now();
  await pane.getByText(englishPane.actions.gather.done(books.length)).waitFor({ timeout: 600_000 });
  return { plan, apply: Date.now() - begun, longestTask: await longestTask(pane) };
}

async function headersOf(): Promise<string> {
  const excel = (globalThis as unknown as { Excel: typeof Excel }).Excel;
  return await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("รายงานความก้าวหน้า").getRange("A3:Z3").load("values");
    await context.sync();
    return JSON.stringify({ values: range.values });
  });
}

/** The pane in Chromium over the real Office.js, with its Excel in this process. Prints rows as JSON. */
async function main(): Promise<void> {
  const build = await buildPane();
  const browser = await launchBrowser();
  const folder = mkdtempSync(join(tmpdir(), "kaona-bench-"));
  const rows: Row[] = [];
  const add = (row: Row): void => {
    rows.push(row);
    process.stderr.write(`${row.name}: ${Math.round(row.ms)} ms\n`);
  };
  try {
    const five = await openPaneOverNode(browser, build, await excelWithRepeated(portfolioOf(100), 5, { latency: 100 }));
    add({ name: "pane: open with 500 projects, each request 100 ms", ms: await shown(five.addIn(), read(500)), note: `longest task ${Math.round(await longestTask(five.addIn()))} ms`, target: "1,500" });
    await five.close();

    const here = await openPaneOverNode(browser, build, await excelWithRepeated(portfolioOf(100), 5));
    await shown(here.addIn(), read(500));
    add({ name: `pane: from an edit in the sheet to its finding (${ruleTitle("R05", "en")})`, ms: await editToFinding(here), note: "500 projects, median of 5; Excel answers at once", target: "300" });
    const zipped = await zipOfReports(here, 500);
    add({ name: "pane: 500 report files as one zip, in the worker", ms: zipped.ms, note: `${Math.round(500_000 / zipped.ms)} files/s; longest task of the page ${Math.round(zipped.longestTask)} ms`, target: "" });
    await here.close();

    const books = await writeAgencyBooks(folder, 77);
    const empty = await openPaneOverNode(browser, build, createExcel());
    const { plan, apply, longestTask: longest } = await bringTogether(empty, books);
    const besides = `${AGENCY_PROJECTS} projects each; longest task of the page ${Math.round(longest)} ms`;
    add({ name: "pane: 77 agency workbooks chosen until what they bring is on screen", ms: plan, note: besides, target: "" });
    add({ name: "pane: the same brought into the empty workbook", ms: apply, note: "Excel answers at once", target: "" });
    await empty.close();

    const large = await openPaneOverNode(browser, build, await excelWithRepeated(portfolioOf(100), 100));
    const first = await shown(large.addIn(), "Found so far");
    const all = await shown(large.addIn(), read(10_000));
    add({ name: "pane: 10,000 projects and 120,000 rounds read and checked", ms: all, note: `first findings after ${Math.round(first)} ms`, target: "" });
    add({ name: "pane: longest task meanwhile", ms: await longestTask(large.addIn()), note: "of the page's thread", target: "200" });
    await large.close();
  } finally {
    await browser.close();
    build.remove();
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(JSON.stringify(rows));
}

void main();
