/** Steps of the workflow in the open workbook: what the pane writes, and what it finds out afterwards. */
import type { LogAuthor } from "../../../src/domain/seal/logEntry";
import { periodMonth } from "../../../src/domain/model/calendar/periodMonth";
import { logChainOf } from "../../../src/domain/seal/logChain";
import { roundKeyOf } from "../../../src/domain/seal/roundContent";
import type { Action } from "../../../src/domain/workflow/action";
import type { WorkbookEdit } from "../../../src/workbook/workbookEdit";
import { acknowledgeEdits } from "../../../src/workflows/live/acknowledge";
import { addRoundEdits } from "../../../src/workflows/live/addRound";
import { findingsToday } from "../../../src/workflows/live/findingsToday";
import { allFindings } from "../../../src/workflows/live/liveFindings";
import { type LiveWorkbook, liveWorkbook } from "../../../src/workflows/live/liveWorkbook";
import { EMPTY_DRAFT } from "../../../src/workflows/live/roundDraft";
import { judgeStep, openMonthEdits, restoreEdits, takeStep } from "../../../src/workflows/live/roundSteps";
import { applyToSnapshot } from "../../support/applyToSnapshot";
import { aLink, aPortfolio, aProject, aRound, day } from "../../support/builders/records";
import { countingIds, sampleWorkbook } from "../../support/builders/sampleWorkbook";
import { snapshotOf, withCell, withTable } from "../../support/snapshotOf";

const TODAY = day("2022-12-27");
const REPORTER: LogAuthor = { who: "สมศรี", role: "REPORTER", at: "2022-12-27T09:00:00" };
const HEAD: LogAuthor = { who: "ผอ.กอง", role: "HEAD", at: "2022-12-27T10:00:00" };
const newId = countingIds("01KDDDDDDD");
const options = { today: TODAY, newId };

const rounds = ["2022-10", "2022-11"].map((month, at) => aRound({ roundNo: at + 1, periodMonth: periodMonth(month), reportDate: day(`${month}-23`), narrative: `ผลของ ${month}`, progressPct: 8 * (at + 1) }));
const book = (): LiveWorkbook => liveWorkbook({ ...snapshotOf(sampleWorkbook(aPortfolio({ projects: [aProject({})], rounds, strategyLinks: [aLink({})] }))), namedCells: {} }, TODAY);
const after = (live: LiveWorkbook, edits: readonly WorkbookEdit[]): LiveWorkbook => liveWorkbook(applyToSnapshot(live.snapshot, edits), TODAY, live);
const keys = rounds.map(roundKeyOf);
const wish = (action: Action, author: LogAuthor, of = keys) => ({ action, author, keys: of, cause: null, reason: null, reasonFor: () => "ตรวจแล้ว", ...options });
const led = (live: LiveWorkbook, ...steps: readonly (readonly [Action, LogAuthor])[]) => steps.reduce((state, [action, author]) => after(state, takeStep(state, wish(action, author)).edits), live);
const ruleIds = (live: LiveWorkbook) => allFindings(live).map(({ ruleId }) => ruleId).filter((ruleId) => ruleId.startsWith("W"));
const states = (live: LiveWorkbook) => live.reading.portfolio.rounds.map(({ workflowState }) => workflowState);

describe("a step in the open workbook", () => {
  it("writes what it does, with its log, and finds nothing wrong afterwards", () => {
    const approved = led(book(), ["SUBMIT", REPORTER], ["APPROVE", HEAD]);
    expect(states(approved)).toEqual(["APPROVED", "APPROVED"]);
    expect(logChainOf(approved.reading.portfolio.changeLog).faults).toEqual([]);
    expect(ruleIds(approved)).toEqual([]);
  });

  it("that is refused writes nothing, and says why", () => {
    const { outcomes, edits } = takeStep(book(), wish("APPROVE", HEAD));
    expect([outcomes.map((outcome) => outcome.kind === "refused" && outcome.refusal.kind), edits]).toEqual([["STATE", "STATE"], []]);
  });

  it("is judged as of today, whatever day the workbook is assessed at", () => {
    const early = { ...snapshotOf(sampleWorkbook(aPortfolio({ projects: [aProject({})], rounds: [rounds[0]!, { ...rounds[1]!, progressPct: 145 }], strategyLinks: [aLink({})] }))) };
    const live = liveWorkbook({ ...early, namedCells: {} }, day("2022-11-01"));
    expect(allFindings(live).some(({ ruleId }) => ruleId === "R05")).toBe(false);
    expect(findingsToday(live, new Set([live.checked.projects[0]!.dossier.key]), TODAY).some(({ ruleId }) => ruleId === "R05")).toBe(true);
    expect(judgeStep(live, wish("SUBMIT", REPORTER, [keys[1]!])).outcomes).toMatchObject([{ kind: "refused", refusal: { kind: "ERRORS" } }]);
  });

  it("opens a month once, and restores what was changed behind its back", () => {
    const live = led(book(), ["SUBMIT", REPORTER], ["APPROVE", HEAD]);
    const opened = after(live, openMonthEdits(live, periodMonth("2022-12"), HEAD, options).edits);
    expect(openMonthEdits(opened, periodMonth("2022-12"), HEAD, options)).toEqual({ count: 0, edits: [] });
    expect(states(opened)).toEqual(["APPROVED", "APPROVED", "OPEN"]);
    const changed = liveWorkbook(withTable(opened.snapshot, "Rounds", (table) => withCell(table, 1, "ร้อยละความก้าวหน้า", 99)), TODAY, opened);
    expect(ruleIds(changed)).toEqual(["W01"]);
    const { count, edits } = restoreEdits(changed, new Set([keys[1]!]), HEAD, options);
    const restored = after(changed, edits);
    expect([count, ruleIds(restored), restored.reading.portfolio.rounds[1]!.progressPct]).toEqual([1, [], 16]);
  });
});

describe("a log that somebody edits while the pane is open", () => {
  it("is found at once, though no row of a report has changed", () => {
    const live = led(book(), ["SUBMIT", REPORTER], ["APPROVE", HEAD]);
    const row = live.reading.portfolio.changeLog.findIndex(({ newValue }) => newValue?.startsWith("sha256:") === true);
    const seal = live.reading.portfolio.changeLog[row]!.newValue!;
    const edited = liveWorkbook(withTable(live.snapshot, "ChangeLog", (table) => withCell(table, row, "ค่าใหม่", seal.replace("progressPct\":8", "progressPct\":9"))), TODAY, live);
    expect(ruleIds(edited)).toEqual(ruleIds(liveWorkbook(edited.snapshot, TODAY)));
    expect(ruleIds(edited)).toContain("W01");
  });
});

describe("a reason for a warning", () => {
  it("is logged with who gave it, so that nobody can say it was typed by hand", () => {
    const live = liveWorkbook(withTable(book().snapshot, "Rounds", (table) => withCell(table, 1, "ร้อยละความก้าวหน้า", 62)), TODAY);
    const warning = allFindings(live).find(({ ruleId }) => ruleId === "R07")!;
    const kept = after(live, acknowledgeEdits(live, warning, "งานหลักเสร็จก่อนกำหนด", { author: REPORTER, ...options }));
    expect(kept.reading.portfolio.acknowledgements).toMatchObject([{ ruleId: "R07", reason: "งานหลักเสร็จก่อนกำหนด", by: "สมศรี" }]);
    expect(kept.reading.portfolio.changeLog).toMatchObject([{ who: "สมศรี", role: "ผู้รายงาน", newValue: "งานหลักเสร็จก่อนกำหนด", parentHash: "-" }]);
    expect(ruleIds(kept)).toEqual([]);
  });
});

describe("a report written into a month that was opened", () => {
  const draft = { ...EMPTY_DRAFT, progress: "30", narrative: "ลงนามในสัญญาแล้ว" };

  it.each([
    ["its own month", "20/12/2565", [8, 16, 30], "2022-12"],
    ["the next, when the report is late", "3/1/2566", [8, 16, 30], "2022-12"],
  ])("dated in %s fills the row that waits for it", (_when, reportDate, progress, month) => {
    const live = book();
    const opened = after(live, openMonthEdits(live, periodMonth("2022-12"), HEAD, options).edits);
    const written = after(opened, addRoundEdits(opened, opened.checked.projects[0]!, { ...draft, reportDate }, options));
    expect(written.reading.portfolio.rounds.map(({ progressPct }) => progressPct)).toEqual(progress);
    expect(written.reading.portfolio.rounds.at(-1)).toMatchObject({ roundNo: 3, periodMonth: month, workflowState: "DRAFT" });
  });

  it("gets a row of its own where none was opened", () => {
    const live = book();
    const written = after(live, addRoundEdits(live, live.checked.projects[0]!, { ...draft, reportDate: "20/12/2565" }, options));
    expect(written.reading.portfolio.rounds).toHaveLength(3);
  });
});
