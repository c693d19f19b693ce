import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { type Language, LANGUAGES } from "../../src/messages/language";
import { paneTexts } from "../../src/messages/paneTexts";
import { VIEWS, type ViewName } from "../../src/taskpane/state/paneState";
import { builtAddIn } from "../support/browser/builtAddIn";
import { launchBrowser } from "../support/browser/openWorkbenchPage";
import { describeWith } from "../support/programs";
import { SCENES, showScene } from "../support/pane/scenes";
import { temporaryFolder } from "../support/temporaryFolder";

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const LOOKS = [
  { name: "light", query: "look=light", forced: false },
  { name: "dark", query: "look=dark", forced: false },
  { name: "forced colours", query: "look=light", forced: true },
];

describeWith("Chromium", "the pane, held against the rules of accessibility", () => {
  const folder = temporaryFolder();
  let browser: Browser;
  let server: Server;
  let address = "";

  beforeAll(async () => {
    await builtAddIn(folder, { entry: "./test/support/pane/picturePage.tsx", officeJs: "", policy: "default-src 'self' 'unsafe-inline'", mode: "development" });
    server = createServer((request, response) => {
      const name = new URL(request.url ?? "/", "http://pane").pathname.slice(1);
      response.setHeader("Content-Type", name.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript");
      response.end(name.startsWith("taskpane.html") || name.endsWith(".js") ? readFileSync(join(folder, name)) : "");
    });
    await new Promise<void>((done) => void server.listen(0, done));
    address = `http://localhost:${(server.address() as AddressInfo).port}/taskpane.html`;
    browser = await launchBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await new Promise((done) => void server?.close(done));
  });

  async function opened(query: string, forced: boolean, width = 350): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, forcedColors: forced ? "active" : "none", bypassCSP: true });
    await page.goto(`${address}?${query}`);
    await page.waitForFunction("window.pane !== undefined && window.pane.store.get().work === null && window.review !== undefined");
    await page.evaluate('window.workbook.select({ sheet: "โครงการ", row: 5, column: 2 })');
    return page;
  }

  /** Shows a view, and waits until all of it is there: views are loaded when they are first shown, and some of it fades in. */
  async function show(page: Page, view: ViewName, language: Language): Promise<void> {
    await page.evaluate(`window.pane.store.update((state) => ({ ...state, view: "${view}", forms: window.review }))`);
    await page.waitForFunction((title) => {
      const heading = document.querySelector("main h1");
      const isShown = heading?.textContent.startsWith(title) === true && heading.nextElementSibling !== null;
      return isShown && document.getAnimations().every(({ playState }) => playState !== "running");
    }, paneTexts(language).views[view]);
  }

  /** Pixels by which what is shown is wider than its place. */
  async function sidewaysIn(page: Page): Promise<number> {
    return Number(await page.evaluate("document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth"));
  }

  /** What axe finds in the page as it is shown, each with the name of what is shown. */
  async function violationsIn(page: Page, shown: string): Promise<readonly string[]> {
    const violations = (await page.evaluate("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations)")) as readonly Violation[];
    return violations.map(({ id, nodes }) => `${shown}: ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary ?? ""}`);
  }

  const cases = LOOKS.flatMap((look) => LANGUAGES.map((language) => [look.name, language, look] as const));
  it.each(cases)("shows no violation in any view: %s, %s", async (_name, language, { query, forced }) => {
    const page = await opened(`language=${language}&${query}`, forced);
    await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
    const found: string[] = [];
    for (const view of VIEWS) {
      await show(page, view, language);
      found.push(...(await violationsIn(page, view)));
    }
    await page.close();
    expect(found).toEqual([]);
  });

  it.each(cases)("shows no violation in forms, pickers and notices: %s, %s", async (_name, language, { query, forced }) => {
    const page = await opened(`language=${language}&${query}`, forced);
    await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
    const found: string[] = [];
    for (const scene of SCENES) {
      await showScene(page, scene);
      found.push(...(await violationsIn(page, scene.name)));
    }
    await page.close();
    expect(found).toEqual([]);
  });

  it.each([280, 350, 500])("needs no scrolling sideways at %d pixels, nor at 200 %% text", async (width) => {
    const wide: string[] = [];
    for (const language of LANGUAGES) {
      const page = await opened(`language=${language}`, false, width);
      for (const scale of [1, 2]) {
        await page.evaluate(`document.documentElement.style.setProperty("zoom", "${scale}")`);
        for (const view of VIEWS) {
          await show(page, view, language);
          const over = await sidewaysIn(page);
          if (over > 1) wide.push(`${language} ${view} at ${scale * 100} %: ${over}`);
        }
        // What fits into the narrowest fits into the others.
        for (const scene of width === 280 ? SCENES : []) {
          await showScene(page, scene);
          const over = await sidewaysIn(page);
          if (over > 1) wide.push(`${language} ${scene.name} at ${scale * 100} %: ${over}`);
        }
      }
      await page.close();
    }
    expect(wide).toEqual([]);
  });
});
