import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Language } from "../../../src/messages/language";
import { builtAddIn } from "../browser/builtAddIn";

/** How the pane is looked at. */
export interface Looked {
  readonly language: Language;
  /** Pixels that the pane is wide. */
  readonly width: number;
  /** Pixels; as tall as no view is, so that all of it is in one picture. */
  readonly height?: number;
  readonly look?: "light" | "dark";
  /** The colours that somebody has told the machine to use for everything. */
  readonly isForced?: boolean;
  /** A workbook without any table of Kaona's. */
  readonly isEmpty?: boolean;
  /** How much larger the browser shows everything: 2 = 200 %, which leaves half the room. */
  readonly zoom?: number;
}

/** The pane of `picturePage.tsx` on a server of its own. */
export interface PicturedPane {
  open(browser: Browser, looked: Looked): Promise<Page>;
  close(): Promise<void>;
}

/** Builds the pane over the sample workbook in memory into a folder, and serves it. */
export async function servePicturedPane(folder: string): Promise<PicturedPane> {
  await builtAddIn(folder, { entry: "./test/support/pane/picturePage.tsx", officeJs: "", policy: "default-src 'self' 'unsafe-inline'", mode: "development" });
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://pane").pathname.slice(1);
    response.setHeader("Content-Type", name.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript");
    response.end(name.startsWith("taskpane.html") || name.endsWith(".js") ? readFileSync(join(folder, name)) : "");
  });
  await new Promise<void>((done) => void server.listen(0, done));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/taskpane.html`;
  return {
    open: async (browser, { language, width, height = 900, look = "light", isForced = false, isEmpty = false, zoom = 1 }) => {
      const viewport = { width: Math.round(width / zoom), height: Math.round(height / zoom) };
      // The conditions that scenes wait for come as texts, which the page's policy would not let run.
      const page = await browser.newPage({ viewport, deviceScaleFactor: zoom, forcedColors: isForced ? "active" : "none", bypassCSP: true });
      await page.goto(`${address}?language=${language}&look=${look}${isEmpty ? "&workbook=empty" : ""}`);
      await page.waitForFunction("window.pane !== undefined && window.pane.store.get().work === null && window.review !== undefined");
      await page.evaluate('window.workbook.select({ sheet: "โครงการ", row: 5, column: 2 })');
      return page;
    },
    close: () => new Promise((done) => void server.close(() => done())),
  };
}

/** Takes a picture of all that is shown, and no more: the page must be taller than that. */
export async function pictureOf(page: Page, path: string): Promise<void> {
  const height = Number(await page.evaluate(contentHeight));
  const { width } = page.viewportSize()!;
  await page.screenshot({ path, clip: { x: 0, y: 0, width, height } });
}

const contentHeight = `(() => {
  const main = document.querySelector("main");
  const bottom = Math.max(...[...main.children].map((child) => child.getBoundingClientRect().bottom), main.offsetTop);
  return Math.ceil(Math.max(300, bottom + 12));
})()`;
