import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Frame, type Locator, type Page } from "playwright-core";
import { workbenchTexts } from "../../../src/messages/workbenchTexts";
import { requireProgram } from "../programs";

/** What a test looks at afterwards: pictures of the page, by name. */
export const PICTURES = join(__dirname, "../../../out/e2e");

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: requireProgram("Chromium"),
    headless: true,
    // Without these the browser calls its maker's servers, and as root it does not start.
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

export interface WorkbenchPage {
  readonly page: Page;
  /** Errors on the console, failed requests, uncaught errors, and requests to other servers, which are refused. */
  readonly complaints: readonly string[];
  /** Milliseconds from the first request until the workbook was shown. */
  readonly opened: number;
  /** The add-in. */
  addIn(): Frame;
  /** Runs in the add-in: values of cells through the real Office.js. */
  values(sheet: string, address: string): Promise<unknown[][]>;
  /** Goes to a cell as a person does, through the name box. */
  goTo(sheet: string, cell: string): Promise<void>;
  /** Goes to a cell and types over it. */
  type(sheet: string, cell: string, text: string): Promise<void>;
  /** Opens a file as a person does. Wait for `html[data-book]` or for what the page says of it. */
  open(file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<void>;
  /** Saves the workbook as a person does, and gives the file that was downloaded. */
  saved(): Promise<Uint8Array>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the page in a fresh profile.
 *
 * @param search `?lang=en`
 * @param now local time that its clocks begin at, `2023-07-10T09:30:00`; null = the machine's
 */
export async function openWorkbenchPage(browser: Browser, address: string, search = "", now: string | null = null): Promise<WorkbenchPage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1500, height: 900 }, acceptDownloads: true, permissions: ["clipboard-read", "clipboard-write"] });
  if (now !== null) await context.clock.setSystemTime(now);
  const complaints: string[] = [];
  await context.route((url) => url.origin !== new URL(address).origin && !["data:", "blob:"].includes(url.protocol), (route) => {
    complaints.push(`a request to ${route.request().url()}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.stack ?? error.message}`));
  page.on("response", (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`));
  const start = Date.now();
  await page.goto(`${address}${search}`);
  await page.locator("html[data-book]").waitFor({ timeout: 60_000 });
  const opened = Date.now() - start;

  const addIn = (): Frame => {
    const frame = page.frames().find((each) => each.parentFrame() !== null);
    if (frame === undefined) throw new Error("There is no add-in on the page.");
    return frame;
  };
  const button = async (name: "openBook" | "saveBook"): Promise<Locator> => {
    const texts = workbenchTexts((await page.locator("html").getAttribute("lang")) === "en" ? "en" : "th");
    return page.getByRole("toolbar").getByRole("button", { name: texts[name], exact: true });
  };
  const goTo = async (sheet: string, cell: string): Promise<void> => {
    const tab = page.getByRole("tab", { name: sheet, exact: true });
    // A click on the tab in front would rename its sheet.
    if ((await tab.getAttribute("aria-selected")) !== "true") await tab.click();
    const box = page.locator("[data-u-comp=defined-name] input");
    // On a busy machine the box learns late of the last selection, and puts it over what is being typed.
    do {
      await box.fill(cell);
      await drawn(page);
    } while ((await box.inputValue()) !== cell);
    await box.press("Enter");
    // Keys go to the sheet once its own invisible editor has the focus.
    await page.waitForFunction(() => document.activeElement?.id.startsWith("__editor_") === true);
    await drawn(page);
  };
  return {
    page,
    complaints,
    opened,
    addIn,
    goTo,
    values: (sheet, address) => addIn().evaluate(readValues, [sheet, address] as const),
    type: async (sheet, cell, text) => {
      await goTo(sheet, cell);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await drawn(page);
    },
    open: async (file) => {
      const chooser = page.waitForEvent("filechooser");
      await (await button("openBook")).click();
      await (await chooser).setFiles(file);
    },
    saved: async () => {
      const download = page.waitForEvent("download");
      await (await button("saveBook")).click();
      return new Uint8Array(await readFile(await (await download).path()));
    },
    picture: async (name) => {
      mkdirSync(PICTURES, { recursive: true });
      await drawn(page);
      await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
    close: () => context.close(),
  };
}

/** Waits until the grid has drawn what it knows: it draws with the browser's frames. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((done) => void requestAnimationFrame(() => requestAnimationFrame(() => done()))));
}

/** Runs inside the add-in's page. */
async function readValues([sheet, address]: readonly [string, string]): Promise<unknown[][]> {
  const excel = (globalThis as unknown as { Excel: typeof Excel }).Excel;
  return await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}
