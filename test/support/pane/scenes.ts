import type { Page } from "playwright-core";
import type { ViewName } from "../../../src/taskpane/state/paneState";

/** A state that a view is seldom in. */
export interface Scene {
  readonly name: string;
  readonly view: string;
  /** What the state of the pane becomes, as an expression over the one at the beginning, `s`, in the page of `picturePage.tsx`. */
  readonly state: string;
  /** The button to press then; the first of that name. */
  readonly press?: RegExp;
  /** Whether everything that folds is opened. */
  readonly opens?: boolean;
}

/** Forms that are open, notices, work in progress, and what goes wrong: for pictures and for the rules of accessibility. The one with an error is the last. */
export const SCENES: readonly Scene[] = [
  { name: "round-typed", view: "round", state: "({...s, roundDrafts: {[s.projectKey]: {reportDate:'๒๕/๗/๒๕๖๖', progress:'20', disbursed:'12,5', narrative:'ดำเนินการแล้วร้อยละ 45', planStatus:'ON_PLAN', targetStatus:null, problem:'', remedy:'', evidence:'http://x'}}})" },
  { name: "project-form", view: "project", state: "({...s, editing: {...s.editing, projectForm: s.projectKey, projects: {[s.projectKey]: {typed: {endDate: '31/02/2566', budgetReceived: '1,250,000.50', responsible: ''}, base: {endDate: '30/09/2566', budgetReceived: '1.00', responsible: 'x'}}}}})" },
  { name: "project-new", view: "project", state: "({...s, editing: {...s.editing, projectForm: 'new'}})" },
  { name: "links", view: "project", state: "({...s, editing: {...s.editing, linksForm: s.projectKey}})" },
  { name: "link-picker", view: "project", state: "({...s, editing: {...s.editing, linksForm: s.projectKey, links: {[s.projectKey]: {of: null, draft: {typed: {strategyNo: '1', subIssueCode: '1.2', goalCode: '2.1.1'}, base: {strategyNo: '', subIssueCode: '', goalCode: ''}}}}}})" },
  { name: "waiting", view: "start", state: "({...s, work: {action:'addRound', done:0, total:0, isWaitingForCell:true, canCancel:true, isCancelled:false}})" },
  { name: "working", view: "reports", state: "({...s, work: {action:'buildReports', done:2, total:6, isWaitingForCell:false, canCancel:true, isCancelled:false}, reports:{...s.reports, choice:'listed', ticked:[s.projectKey], results:[{projectKey:'a',name:'โครงการหนึ่ง',sheet:'91000000-0001'},{projectKey:'b',name:'โครงการสอง',sheet:null}]}})" },
  { name: "zip", view: "reports", state: "({...s, reports: {...s.reports, choice:'all'}, zip: {pace:null, isOnPage:false, isStopped:false, failures:[{name:'91000000-0007 โครงการปรับปรุงสวนสาธารณะริมคลองและลานกีฬาชุมชน ระยะที่ 3', problem:'TEXT_TOO_LONG', facts:{sheet:'91000000-0007',cell:'D14',found:40000,allowed:32767}}], made:{name:'project-reports-2023-06-30.zip', files:39, zip:new Blob(['x'.repeat(640000)])}}})" },
  { name: "zipping", view: "reports", state: "({...s, reports: {...s.reports, choice:'all'}, work: {action:'zipReports', done:1200, total:10000, isWaitingForCell:false, canCancel:true, isCancelled:false}, zip: {pace:{perSecond:86, secondsLeft:103}, isOnPage:true, isStopped:false, failures:[], made:null}})" },
  { name: "notices", view: "start", state: "({...s, notices: [{id:'1',kind:'problem',problem:'CELL_CHANGED',facts:{sheet:'รายงานความก้าวหน้า',cell:'F12',column:'ร้อยละความก้าวหน้า'}},{id:'2',kind:'done',action:'addRound',count:1,canUndo:true}]})" },
  { name: "unbound", view: "start", state: "({...s, workbook: {kind: 'unbound'}})", press: /^(จะมีแผ่นงานอะไรบ้าง|Which sheets\?)$/ },
  { name: "unbound-read-only", view: "start", state: "({...s, workbook: {kind: 'unbound'}, conditions: {isReadOnly: true, isShared: false}})" },
  { name: "read-only", view: "start", state: "({...s, conditions: {isReadOnly: true, isShared: true}})" },
  { name: "reason", view: "findings", state: "s", press: /^(ให้เหตุผล|Give a reason)$/ },
  {
    name: "stale", view: "project",
    state: "({...s, roundDrafts: {'99999999-0001|2566': {reportDate:'25/7/2566', progress:'20', disbursed:'', narrative:'เทพื้นแล้ว', planStatus:null, targetStatus:null, problem:'', remedy:'', evidence:''}}, editing: {...s.editing, projects: {'99999999-0002|2566': {typed: {nameTh: 'ชื่อใหม่'}, base: {nameTh: 'ชื่อเก่า'}}}}})",
  },
  { name: "menu", view: "start", state: "s", press: /^(เมนูอื่น|More)$/ },
  { name: "newer", view: "start", state: "({...s, workbook: {kind:'refused', problem:'NEWER_SCHEMA', facts:{file:'รายงาน.xlsx', found:3, known:2}}})" },
  { name: "opening", view: "project", state: "({...s, workbook: {kind:'opening', first: {projectCount: 400, findings: s.workbook.live.checked.projects.flatMap((each) => each.findings)}, progress:{phase:'reading',done:12000,total:52000}}})" },
  { name: "import-review", view: "import", state: "({...s, forms: {...window.review, at: 1}})" },
  { name: "named", view: "rounds", state: "({...s, userName: 'สมศรี ใจดี'})" },
  { name: "refused", view: "rounds", state: "({...s, userName: 'สมศรี ใจดี', workflow: {...s.workflow, refused: window.refused}})" },
  { name: "queue", view: "review", state: "({...s, userName: 'หัวหน้า ข', role: 'HEAD', workflow: {...s.workflow, ticked: window.waiting}})" },
  { name: "looking", view: "review", state: "({...s, userName: 'หัวหน้า ข', role: 'HEAD', workflow: {...s.workflow, shown: window.waiting[2]}})" },
  { name: "changed", view: "history", state: "({...s, userName: 'หัวหน้า ข', role: 'HEAD', workflow: {...s.workflow, shown: window.changed}})" },
  { name: "planner", view: "remind", state: "({...s, userName: 'งานแผน ค', role: 'PLANNER'})" },
  { name: "consolidated", view: "overview", state: "({...s, role: 'HEAD', workbook: {kind: 'live', live: window.consolidated}})" },
  { name: "compared", view: "overview", state: "({...s, overview: {...s.overview, choice: {...s.overview.choice, quarter: '2566-3'}, compareWith: '2566-1'}})" },
  { name: "behind-figure", view: "overview", state: "({...s, workbook: {kind: 'live', live: window.consolidated}, overview: {...s.overview, list: {kind: 'figure', drill: {kind: 'status', status: 'BEHIND'}}}})" },
  { name: "moved", view: "overview", state: "({...s, overview: {...s.overview, compareWith: '2566-1', list: {kind: 'move', move: 'BECAME_LATE'}}})" },
  { name: "looked-into", view: "project", state: "({...s, back: 'overview'})" },
  { name: "summary-sheets", view: "reports", state: "({...s, reports: {...s.reports, kinds: ['division', 'budget'], made: [{kind: 'division', sheet: 'สรุปหน่วยงาน'}, {kind: 'budget', sheet: null}]}})" },
  { name: "queue-of-many", view: "review", state: "({...s, userName: 'หัวหน้า ข', role: 'HEAD', workbook: {kind: 'live', live: window.consolidated}})" },
  { name: "evaluations", view: "evaluate", state: "({...s, userName: 'สยป. ง', role: 'SED', workbook: {kind: 'live', live: window.consolidated}})" },
  { name: "scoring", view: "evaluate", state: "({...s, userName: 'สยป. ง', role: 'SED', evaluation: {...s.evaluation, projectKey: s.projectKey, drafts: {[s.projectKey + '|2566-3']: {typed: {score: '101', crit21: '90'}, base: {score: '', crit21: ''}}}}})" },
  { name: "verified", view: "verify", state: "({...s, workflow: {...s.workflow, verified: window.verified}})" },
  { name: "gather-new", view: "gather", state: "({...s, workbook: {kind: 'unbound'}})" },
  { name: "gather-plan", view: "gather", state: "({...s, workbook: {kind: 'live', live: window.gathering.live}, gathering: {...s.gathering, read: window.gathering.read, plan: window.gathering.plan, plannedFor: window.gathering.live}})", opens: true },
  { name: "decisions-save", view: "decisions", state: "({...s, workbook: {kind: 'live', live: window.gathering.decided}, gathering: {...s.gathering, saved: 'ผลการพิจารณา สำนักงานเขตพระนคร 2023-07-10.json'}})" },
  { name: "decisions-received", view: "decisions", state: "({...s, workbook: {kind: 'live', live: window.gathering.agency}, gathering: {...s.gathering, received: {file: 'ผลการพิจารณา 2023-07-10.json', decisions: window.gathering.decisions}}})" },
  { name: "broken", view: "overview", state: "({...s, workbook: {kind:'live', live:{...s.workbook.live, checked:null}}})" },
];

/** Shows a scene in a page of `picturePage.tsx`, whatever it showed before. */
export async function showScene(page: Page, { view, state, press, opens }: Scene): Promise<void> {
  // A scene may itself be of work in progress: only the first one waits for the workbook.
  await page.waitForFunction("window.initial !== undefined || (window.pane !== undefined && window.pane.store.get().work === null && window.review !== undefined && window.gathering !== undefined)");
  // What this gives back would be sent out of the page: nothing, for the state is large.
  await page.evaluate('void (window.initial ??= (window.workbook.select({ sheet: "โครงการ", row: 5, column: 2 }), window.pane.store.get()))');
  await page.evaluate("document.querySelector('nav [aria-expanded=true]')?.click()");
  // By way of an empty pane, so that no form stays open.
  await page.evaluate(`window.pane.store.update(() => ({ ...window.initial, view: "${view === "about" ? "start" : "about"}" }))`);
  await page.evaluate(`window.pane.store.update(() => { const s = window.initial; return { ...(${state}), view: "${view}" }; })`);
  await drawn(page);
  if (opens === true) {
    await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
    await drawn(page);
  }
  if (press === undefined) return;
  await page.getByRole("button", { name: press }).first().click();
  await drawn(page);
}

/** Shows a view in a page of `picturePage.tsx`, with a printed report to be looked through in the one for imports. */
export async function showView(page: Page, view: ViewName): Promise<void> {
  await page.evaluate(`window.pane.store.update((state) => ({ ...state, view: "${view}", forms: window.review }))`);
  await drawn(page);
}

/** Views and forms come when they are first wanted, and some of it fades in: waits until nothing changes any more but bars that go round and round. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    let before = "";
    const look = () => {
      const now = document.querySelector("main").children.length > 1 ? document.body.innerHTML : "";
      const isStill = document.getAnimations().every(({ playState, effect }) => playState !== "running" || effect.getComputedTiming().endTime === Infinity);
      if (now !== "" && now === before && isStill && document.querySelector("script[data-webpack]") === null) done();
      else setTimeout(look, 50);
      before = now;
    };
    look();
  })`);
}
