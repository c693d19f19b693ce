/** Approving many reports from the pane, over the real Office.js: how far it is, and what is left when somebody stops it. Headless: bulkApprove.test.ts. */
import { inOneGo } from "../../src/domain/model/inOneGo";
import { roundKeyOf } from "../../src/domain/seal/roundContent";
import { cancelWork } from "../../src/taskpane/actions/perform";
import { stepRounds } from "../../src/taskpane/actions/roundActions";
import { openWorkbook } from "../../src/taskpane/actions/workbookActions";
import { createPane } from "../../src/taskpane/pane";
import { approvalsIn, submittedReports } from "../support/builders/submittedReports";
import { countingIds } from "../support/builders/sampleWorkbook";
import { excelWith, officePage } from "./support/contractHosts";

/** A pane over an Excel with so many reports that wait, told how far it is; `stopAt` = the user stops it there. */
async function approving(count: number, stopAt: number | null = null) {
  const page = officePage(await excelWith(submittedReports(count)));
  const { client } = page;
  const host = { ...page.host, inspect: () => Promise.resolve({ sheets: [], tables: [], names: {} }), repair: () => Promise.resolve() };
  const preferences = new Map([["userName", "ผอ.กอง"], ["role", "HEAD"]]);
  const pane = createPane({
    host, view: { conditions: () => Promise.resolve({ isReadOnly: false, isShared: false }), select: () => Promise.resolve(), watchSelection: () => Promise.resolve(() => Promise.resolve()), watchTables: () => Promise.resolve(() => Promise.resolve()) },
    reports: { reserve: () => Promise.resolve(), write: (name) => Promise.resolve(name) },
    zipReports: () => Promise.resolve(new Blob()), saveFile: () => Promise.resolve(), readSheets: () => Promise.resolve([]), now: () => new Date("2022-10-31T09:00:00"), newId: countingIds("01KEEEEEEE"), takeSteps: (steps) => Promise.resolve(inOneGo(steps)),
    pause: () => Promise.resolve(), preferences: { get: (name) => preferences.get(name) ?? null, set: () => undefined }, openLink: () => undefined, copyText: () => Promise.resolve(),
    surroundings: { displayLanguage: "th-TH", isDark: () => null, productVersion: "1.2.3", excel: "test 16.0" },
  });
  await openWorkbook(pane);
  const state = pane.store.get();
  const keys = state.workbook.kind === "live" ? state.workbook.live.reading.portfolio.rounds.map(roundKeyOf) : [];
  const seen = new Set<number>();
  const stop = pane.store.subscribe(() => {
    const { work } = pane.store.get();
    if (work === null || work.total === 0) return;
    seen.add(work.done);
    if (stopAt !== null && work.done >= stopAt && !work.isCancelled) cancelWork(pane);
  });
  client.connection.resetCounters();
  const done = await stepRounds(pane, "APPROVE", keys);
  stop();
  return { done, seen: [...seen], syncs: client.connection.counters.syncs, left: await approvalsIn(page.host), notices: pane.store.get().notices };
}

it("approves five hundred in ten parts, each of the same few round trips, and tells how far it is", async () => {
  const [fifty, many] = [await approving(50), await approving(500)];
  expect(many.left).toEqual({ approved: 500, faults: [] });
  expect(many.seen).toEqual(Array.from({ length: 11 }, (_unused, at) => at * 50));
  expect(many.syncs).toBeLessThanOrEqual(fifty.syncs * 10);
  expect(many.notices).toMatchObject([{ kind: "done", count: 500 }]);
}, 120_000);

it("stopped in between leaves a consistent workbook and says how many are done", async () => {
  const { done, left, notices } = await approving(200, 100);
  expect([done, left]).toEqual([100, { approved: 100, faults: [] }]);
  expect(notices).toMatchObject([{ kind: "done", action: "step:APPROVE", count: 100, canUndo: false }]);
}, 120_000);
