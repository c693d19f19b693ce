/**
 * Takes pictures of every view of the pane, at three widths, in both languages, over the sample workbook: `npm run pictures:pane -- out/pane`.
 * Needs Chromium; looked at by people, compared by none.
 */
import { createServer } from "node:http";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { type Page, chromium } from "playwright-core";
import webpack from "webpack";
import { SCENES, drawn, showScene } from "../../test/support/pane/scenes";

const { addInConfig } = createRequire(__filename)("../webpack/addIn.cjs") as { addInConfig: (choices: object) => webpack.Configuration };

async function main(): Promise<void> {
  const out = resolve(process.argv[2] ?? "out/pane");
  const only = process.argv[3] ?? "";
  const built = join(out, "built");
  mkdirSync(out, { recursive: true });

  const config = addInConfig({ entry: "./test/support/pane/picturePage.tsx", out: built, officeJs: "", policy: "default-src 'self' 'unsafe-inline'", mode: "development" });
  await new Promise<void>((done, fail) => {
    webpack({ ...config, devtool: false }, (error, stats) => {
      if (error !== null || stats === undefined || stats.hasErrors()) fail(error ?? new Error(stats?.toString({ all: false, errors: true })));
      else done();
    });
  });

  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://x").pathname.slice(1);
    try {
      const body = readFileSync(join(built, name));
      response.setHeader("Content-Type", name.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript");
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as { port: number };

  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });

  type Shown = { pane: { store: { update(change: (state: object) => object): void } }; workbook: { select(cell: object): void } };
  const views = ["start", "rounds", "review", "project", "round", "findings", "history", "overview", "gather", "decisions", "remind", "reports", "verify", "import", "settings", "about"];
  const cases = [
    { name: "", query: "" },
    { name: "-dark", query: "&look=dark" },
    { name: "-empty", query: "&workbook=empty" },
  ];
  for (const language of ["th", "en"]) {
    for (const width of [280, 350, 500]) {
      for (const each of cases) {
        if (each.name !== "" && width !== 350) continue;
        // What waits in the page is evaluated there, which the policy would forbid.
        const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
        page.on("console", (message) => {
          if (message.type() === "error" || message.type() === "warning") console.error(message.text());
        });
        page.on("pageerror", (error) => console.error(error));
        await page.goto(`http://localhost:${port}/taskpane.html?language=${language}${each.query}`);
        await page.waitForFunction("window.pane !== undefined && window.pane.store.get().work === null");
        for (const view of views) {
          const name = `${language}-${width}${each.name}-${view}`;
          if (!name.includes(only)) continue;
          await page.evaluate((wanted) => {
            const { pane, workbook } = window as unknown as Shown;
            workbook.select({ sheet: "โครงการ", row: 5, column: 2 });
            pane.store.update((state) => ({ ...state, view: wanted }));
          }, view);
          await drawn(page);
          await tall(page, width);
          await page.screenshot({ path: join(out, `${name}.png`) });
          await page.setViewportSize({ width, height: 900 });
        }
        for (const scene of each.name === "-empty" ? [] : SCENES) {
          const name = `${language}-${width}${each.name}-scene-${scene.name}`;
          if (!name.includes(only)) continue;
          await showScene(page, scene);
          await tall(page, width);
          await page.screenshot({ path: join(out, `${name}.png`) });
          await page.setViewportSize({ width, height: 900 });
        }
        await page.close();
      }
    }
  }
  await browser.close();
  server.close();
}

/** Makes the page as tall as its view, so that all of it is in the picture. */
async function tall(page: Page, width: number): Promise<void> {
  const height = await page.evaluate("Math.min(3600, Math.max(900, document.querySelector('main').scrollHeight + document.querySelector('main').offsetTop + 10))");
  await page.setViewportSize({ width, height: Number(height) });
  await page.waitForTimeout(150);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
