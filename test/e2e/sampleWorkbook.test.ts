import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { syntheticPortfolio } from "../../bench/syntheticPortfolio";
import { calendarDay } from "../../src/domain/model/calendar/calendarDay";
import { rowId } from "../../src/domain/model/records/stored";
import { workbookFileHost } from "../../src/hosts/exceljs/workbookFileHost";
import { writeNewWorkbook } from "../../src/workflows/createWorkbook";
import { launchBrowser, openWorkbenchPage, type WorkbenchPage } from "../support/browser/openWorkbenchPage";
import { type RunningWorkbench, startWorkbench } from "../support/browser/startWorkbench";
import { describeWith } from "../support/programs";

const tables = ["Projects", "Rounds", "Baseline", "DisbursementTargets"] as const;

describeWith("Chromium", "the sample workbook and a large one in the grid", () => {
  let workbench: RunningWorkbench;
  let browser: Browser;
  let desk: WorkbenchPage;

  beforeAll(async () => {
    [workbench, browser] = await Promise.all([startWorkbench(join(__dirname, "fixtures/add-in")), launchBrowser()]);
    desk = await openWorkbenchPage(browser, workbench.address);
    await desk.addIn().locator("#ready", { hasText: "Excel" }).waitFor();
  }, 240_000);

  afterAll(async () => {
    await desk?.close();
    await browser?.close();
    await workbench?.close();
  });

  it("every sheet has its picture", async () => {
    const names = await desk.page.locator("[data-u-comp=slide-tab-item]").allTextContents();
    for (const [index, name] of names.entries()) {
      await desk.goTo(name, "A1");
      await desk.page.waitForTimeout(400);
      await desk.picture(`sheet-${String(index + 1).padStart(2, "0")}`);
    }
    expect(names).toHaveLength(12);
  });

  it("formulas that the grid calculates equal the domain's values, in every computed column", async () => {
    const domain = await desk.addIn().evaluate(readTables, tables);
    await desk.addIn().evaluate(writeFormulasAgain, tables);
    let grid = await desk.addIn().evaluate(readTables, tables);
    expect(grid.filter(({ value }) => value === "#BUSY!").length).toBeGreaterThan(1_400);
    for (let tries = 0; tries < 120 && grid.some(({ value }) => value === "#BUSY!"); tries += 1) {
      await desk.page.waitForTimeout(500);
      grid = await desk.addIn().evaluate(readTables, tables);
    }
    const differences = domain.flatMap((cell, index) => (sameNumberOrText(cell.value, grid[index]?.value) ? [] : [{ ...cell, grid: grid[index]?.value }]));
    expect(differences).toEqual([]);
    expect(domain.length).toBeGreaterThan(2_000);
  });

  it("500 projects open within 5 s, scroll, and take an edit", async () => {
    const folder = await mkdtemp(join(tmpdir(), "kaona-e2e-"));
    const file = join(folder, "large.xlsx");
    let number = 0;
    const host = workbookFileHost(file, { time: "2023-06-20T09:00:00", overwrite: true, saveAs: null });
    const day = calendarDay("2023-06-20");
    const newId = () => rowId(`01H${String((number += 1)).padStart(23, "0")}`);
    await writeNewWorkbook(host, syntheticPortfolio(500), { fiscalYearBE: 2566, agencyCode: null, asOf: day, today: day, newId });
    const chooser = desk.page.waitForEvent("filechooser");
    await desk.page.getByRole("button", { name: "เปิด…" }).click();
    const start = Date.now();
    await (await chooser).setFiles(file);
    await desk.page.locator("html[data-book='large.xlsx']").waitFor();
    const opened = Date.now() - start;
    await desk.page.locator("[data-u-comp=slide-tab-bar]").getByText("โครงการ", { exact: true }).click();
    await desk.page.mouse.move(600, 500);
    const scrolled = Date.now();
    for (let turn = 0; turn < 20; turn += 1) await desk.page.mouse.wheel(0, 800);
    await desk.page.waitForTimeout(200);
    const scrolling = Date.now() - scrolled;
    await desk.picture("large");
    await writeFile(join(__dirname, "../../out/e2e/measures.json"), JSON.stringify({ opened: desk.opened, openedLarge: opened, scrolling }));
    await rm(folder, { recursive: true });
    expect(opened).toBeLessThan(5_000);
    expect(scrolling).toBeLessThan(5_000);
  });

  it("nothing was wrong on the console, and nothing was asked of another server", () => {
    expect(desk.complaints).toEqual([]);
  });
});

interface ReadCell {
  readonly table: string;
  readonly column: string;
  readonly row: number;
  readonly value: unknown;
}

/** Runs inside the add-in: every cell with a formula in the bodies of some tables. */
async function readTables(names: readonly string[]): Promise<ReadCell[]> {
  const excel = (globalThis as unknown as { Excel: typeof Excel }).Excel;
  return await excel.run(async (context) => {
    const read = names.map((name) => {
      const table = context.workbook.tables.getItem(name);
      const [body, header] = [table.getDataBodyRange(), table.getHeaderRowRange()];
      body.load("formulas, values");
      header.load("values");
      return { name, body, header };
    });
    await context.sync();
    return read.flatMap(({ name, body, header }) =>
      body.formulas.flatMap((cells, row) =>
        cells.flatMap((formula, column) =>
          typeof formula === "string" && formula.startsWith("=") ? [{ table: name, column: String(header.values[0]?.[column]), row, value: body.values[row]?.[column] as unknown }] : [],
        ),
      ),
    );
  });
}

/** Runs inside the add-in: the same formulas put into their cells again, so that nothing is left of the values that came with the file. */
async function writeFormulasAgain(names: readonly string[]): Promise<void> {
  const excel = (globalThis as unknown as { Excel: typeof Excel }).Excel;
  await excel.run(async (context) => {
    const bodies = names.map((name) => context.workbook.tables.getItem(name).getDataBodyRange());
    for (const body of bodies) body.load("formulas");
    await context.sync();
    for (const body of bodies) {
      const only = body.formulas.map((cells) => cells.map((formula) => (typeof formula === "string" && formula.startsWith("=") ? formula : null)));
      body.formulas = only as unknown as unknown[][];
    }
    await context.sync();
  });
}

function sameNumberOrText(domain: unknown, grid: unknown): boolean {
  if (typeof domain !== "number" || typeof grid !== "number") return domain === grid;
  return Math.abs(domain - grid) <= 1e-9 * Math.max(1, Math.abs(domain));
}
