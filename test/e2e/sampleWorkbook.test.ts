import { join } from "node:path";
import type { Browser } from "playwright-core";
import { writeLargeWorkbook } from "../../bench/largeWorkbook";
import { expectSoon } from "../support/browser/expectSoon";
import { launchBrowser, openWorkbenchPage, type WorkbenchPage } from "../support/browser/openWorkbenchPage";
import { type RunningWorkbench, startWorkbench } from "../support/browser/startWorkbench";
import { describeWith } from "../support/programs";
import { temporaryFolder } from "../support/temporaryFolder";

const tables = ["Projects", "Rounds", "Baseline", "DisbursementTargets"] as const;

describeWith("Chromium", "the sample workbook and a large one in the grid", () => {
  const folder = temporaryFolder();
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

  it("formulas that the grid calculates equal the domain's values, in every computed column", async () => {
    const domain = await desk.addIn().evaluate(readTables, tables);
    await desk.addIn().evaluate(writeFormulasAgain, tables);
    let grid = await desk.addIn().evaluate(readTables, tables);
    const busy = (): number => grid.filter(({ value }) => value === "#BUSY!").length;
    expect(busy()).toBeGreaterThan(1_400);
    await expectSoon(async () => {
      grid = await desk.addIn().evaluate(readTables, tables);
      return busy();
    }, 0, 120_000);
    const differences = domain.flatMap((cell, index) => (sameNumberOrText(cell.value, grid[index]?.value) ? [] : [{ ...cell, grid: grid[index]?.value }]));
    expect(differences).toEqual([]);
    expect(domain.length).toBeGreaterThan(2_000);
  });

  it("500 projects open, scroll, and take an edit", async () => {
    const file = join(folder, "large.xlsx");
    await writeLargeWorkbook(file);
    await desk.open(file);
    await desk.page.locator("html[data-book='large.xlsx']").waitFor();
    await desk.addIn().locator("#ready", { hasText: "Excel" }).waitFor();
    await desk.goTo("โครงการ", "A4");
    await desk.page.mouse.move(600, 500);
    for (let turn = 0; turn < 20; turn += 1) await desk.page.mouse.wheel(0, 800);
    await desk.picture("large");
    await desk.page.mouse.click(300, 500);
    const name = (): Promise<string> => desk.page.locator("[data-u-comp=defined-name] input").inputValue();
    await expectSoon(async () => Number((await name()).replace(/\D/g, "")) > 150, true);
    const row = (await name()).replace(/\D/g, "");
    await desk.type("โครงการ", `B${row}`, "ชื่อที่แก้");
    await expectSoon(() => desk.values("โครงการ", `B${row}`), [["ชื่อที่แก้"]]);
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
