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
  /** States that a view is seldom in, by what must be true of the pane for them. */
  const scenes: readonly { readonly name: string; readonly view: string; readonly state: string }[] = [
    { name: "round-typed", view: "round", state: "({...s, roundDrafts: {[s.projectKey]: {reportDate:'๒๕/๗/๒๕๖๖', progress:'20', disbursed:'12,5', narrative:'ดำเนินการแล้วร้อยละ 45', planStatus:'ON_PLAN', targetStatus:null, problem:'', remedy:'', evidence:'http://x'}}})" },
    { name: "project-form", view: "project", state: "({...s, editing: {...s.editing, projectForm: s.projectKey, projects: {[s.projectKey]: {typed: {endDate: '31/02/2566', budgetReceived: '1,250,000.50', responsible: ''}, base: {endDate: '30/09/2566', budgetReceived: '1.00', responsible: 'x'}}}}})" },
    { name: "project-new", view: "project", state: "({...s, editing: {...s.editing, projectForm: 'new'}})" },
    { name: "links", view: "project", state: "({...s, editing: {...s.editing, linksForm: s.projectKey}})" },
    { name: "link-picker", view: "project", state: "({...s, editing: {...s.editing, linksForm: s.projectKey, links: {[s.projectKey]: {of: null, draft: {typed: {strategyNo: '1', subIssueCode: '1.2', goalCode: '2.1.1'}, base: {strategyNo: '', subIssueCode: '', goalCode: ''}}}}}})" },
    { name: "waiting", view: "start", state: "({...s, work: {action:'addRound', done:0, total:0, isWaitingForCell:true, canCancel:true, isCancelled:false}})" },
    { name: "working", view: "reports", state: "({...s, work: {action:'buildReports', done:2, total:6, isWaitingForCell:false, canCancel:true, isCancelled:false}, reports:{choice:'listed', ticked:[s.projectKey], results:[{projectKey:'a',name:'โครงการหนึ่ง',sheet:'91000000-0001'},{projectKey:'b',name:'โครงการสอง',sheet:null}]}})" },
    { name: "notices", view: "start", state: "({...s, notices: [{id:'1',kind:'problem',problem:'CELL_CHANGED',facts:{sheet:'รายงานความก้าวหน้า',cell:'F12',column:'ร้อยละความก้าวหน้า'}},{id:'2',kind:'done',action:'addRound',count:1,canUndo:true}]})" },
    { name: "newer", view: "start", state: "({...s, workbook: {kind:'refused', problem:'NEWER_SCHEMA', facts:{file:'รายงาน.xlsx', found:3, known:2}}})" },
    { name: "opening", view: "project", state: "({...s, workbook: {kind:'opening', first: {projectCount: 400, findings: s.workbook.live.checked.projects.flatMap((each) => each.findings)}, progress:{phase:'reading',done:12000,total:52000}}})" },
    { name: "import-review", view: "import", state: "({...s, forms: {...window.review, at: 1}})" },
    { name: "named", view: "rounds", state: "({...s, userName: 'สมศรี ใจดี'})" },
    { name: "refused", view: "rounds", state: "({...s, userName: 'สมศรี ใจดี', workflow: {...s.workflow, refused: window.refused}})" },
    { name: "queue", view: "review", state: "({...s, userName: 'หัวหน้า ข', role: 'HEAD', workflow: {...s.workflow, ticked: window.waiting}})" },
    { name: "looking", view: "review", state: "({...s, userName: 'หัวหน้า ข', role: 'HEAD', workflow: {...s.workflow, shown: window.waiting[2]}})" },
    { name: "changed", view: "history", state: "({...s, userName: 'หัวหน้า ข', role: 'HEAD', workflow: {...s.workflow, shown: window.changed}})" },
    { name: "planner", view: "remind", state: "({...s, userName: 'งานแผน ค', role: 'PLANNER'})" },
    { name: "verified", view: "verify", state: "({...s, workflow: {...s.workflow, verified: window.verified}})" },
    { name: "broken", view: "overview", state: "({...s, workbook: {kind:'live', live:{...s.workbook.live, checked:null}}})" },
  ];
  const views = ["start", "rounds", "review", "project", "round", "findings", "history", "overview", "remind", "reports", "verify", "import", "settings", "about"];
  const cases = [
    { name: "", query: "" },
    { name: "-dark", query: "&look=dark" },
    { name: "-empty", query: "&workbook=empty" },
  ];
  for (const language of ["th", "en"]) {
    for (const width of [280, 350, 500]) {
      for (const each of cases) {
        if (each.name !== "" && width !== 350) continue;
        const page = await browser.newPage({ viewport: { width, height: 900 } });
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
          await page.waitForTimeout(400);
          await tall(page, width);
          await page.screenshot({ path: join(out, `${name}.png`) });
          await page.setViewportSize({ width, height: 900 });
        }
        for (const scene of each.name === "" ? scenes : []) {
          const name = `${language}-${width}-scene-${scene.name}`;
          if (!name.includes(only)) continue;
          await page.goto(`http://localhost:${port}/taskpane.html?language=${language}${each.query}`);
          await page.waitForFunction("window.pane !== undefined && window.pane.store.get().work === null && window.review !== undefined");
          await page.evaluate(`window.workbook.select({ sheet: "โครงการ", row: 5, column: 2 }); window.pane.store.update((s) => ({...(${scene.state}), view: "${scene.view}"}))`);
          await page.waitForTimeout(500);
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
  process.exitCode = 1;
});
