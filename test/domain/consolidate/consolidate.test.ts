/** Every kind of conflict by an example: what is found, which rule decides, what is kept. Source: issue "Consolidated review"; README.md of src/domain/consolidate. */
import { type Conflict, needsDecision } from "../../../src/domain/consolidate/conflict";
import { consolidate } from "../../../src/domain/consolidate/consolidate";
import type { ConsolidationSource } from "../../../src/domain/consolidate/consolidationSource";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/records/settings";
import { rowId } from "../../../src/domain/model/records/stored";
import { logChainOf } from "../../../src/domain/seal/logChain";
import { aSource } from "../../support/builders/consolidationSource";
import { aLink, anIndicator, aPortfolio, aProject, aRound, baht, day } from "../../support/builders/records";
import { countingIds } from "../../support/builders/sealedWorkbook";
import { afterSteps, withRound } from "../../support/builders/workflowSteps";

const today = day("2022-11-01");
const together = (...sources: ConsolidationSource[]) => consolidate(sources, { today, schemaVersion: 1, newId: countingIds() });

/** `KIND code round field: file=value file=value → kept (RULE)`. */
const said = ({ kind, projectCode, roundNo, field, values, kept, rule }: Conflict): string =>
  [kind, projectCode, roundNo, field].filter((part) => part !== null).join(" ") + `: ${values.map(({ file, value }) => `${file}=${value ?? "–"}`).join(" ")} → ${kept ?? "–"} (${rule})`;

const projectOf = (code: string) => ({ projects: [aProject({ projectCode: code })], rounds: [aRound({ projectCode: code })], strategyLinks: [aLink({ projectCode: code })] });
const approved = (portfolio: Partial<Portfolio> = {}): Portfolio => afterSteps(aPortfolio(portfolio), ["SUBMIT", "APPROVE"]);

const [ONE, TWO] = ["50010600-0001", "50020600-0001"];
const dear = { ...projectOf(ONE), projects: [aProject({ budgetReceived: baht(2) })] };
const twoRounds = { ...projectOf(ONE), rounds: [aRound(), aRound({ roundNo: 2, progressPct: 20 })] };
const sealed = approved();
const setting = (over: Partial<Portfolio["settings"]>, code: string) => ({ ...projectOf(code), settings: { ...DEFAULT_SETTINGS, ...over } });

describe("conflicts", () => {
  it.each<[string, readonly ConsolidationSource[], readonly string[]]>([
    ["files that have nothing in common agree", [aSource("a", projectOf(ONE)), aSource("b", projectOf(TWO))], []],
    ["a project in two files, the same in both", [aSource("a", projectOf(ONE)), aSource("b", projectOf(ONE))], [`SAME_PROJECT ${ONE} projectCode: a=${ONE} b=${ONE} → ${ONE} (FIRST_LISTED)`]],
    [
      "a project in two files with another budget, of which one is its agency's",
      [aSource("a", dear), aSource("b", projectOf(ONE), { agencyCode: "50010000" })],
      [`SAME_PROJECT ${ONE} projectCode: a=${ONE} b=${ONE} → ${ONE} (OWN_AGENCY)`, `DIFFERENT_VALUE ${ONE} budgetReceived: a=200 b=100000000 → 100000000 (OWN_AGENCY)`],
    ],
    [
      "a report that only one file has, and another link",
      [aSource("a", projectOf(ONE)), aSource("b", { ...twoRounds, strategyLinks: [aLink({ goalCode: "1.2.9" })] })],
      [
        `SAME_PROJECT ${ONE} projectCode: a=${ONE} b=${ONE} → ${ONE} (FIRST_LISTED)`,
        `ONLY_IN_ONE_FILE ${ONE} 2 roundNo: a=– b=2 → – (FIRST_LISTED)`,
        `DIFFERENT_VALUE ${ONE} strategyLinks: a=1.2.1 b=1.2.9 → 1.2.1 (FIRST_LISTED)`,
      ],
    ],
    [
      "one workbook saved twice: the later saved counts",
      [aSource("a", projectOf(ONE), { workbookId: "w", savedAt: "2022-10-01T08:00:00" }), aSource("b", dear, { workbookId: "w", savedAt: "2022-10-02T08:00:00" })],
      ["OLDER_COPY workbookId: a=2022-10-01T08:00:00 b=2022-10-02T08:00:00 → b (LATER_SAVED)"],
    ],
    [
      "one workbook saved twice: the log counts before the clock",
      [aSource("a", sealed, { workbookId: "w", savedAt: "2022-10-01T08:00:00" }), aSource("b", { ...aPortfolio(), changeLog: sealed.changeLog.slice(0, 1) }, { workbookId: "w", savedAt: "2022-10-09T08:00:00" })],
      ["OLDER_COPY workbookId: a=2022-10-01T08:00:00 b=2022-10-09T08:00:00 → a (LONGER_LOG)"],
    ],
    [
      "an older copy with a report that the newer lacks",
      [aSource("a", twoRounds, { workbookId: "w" }), aSource("b", projectOf(ONE), { workbookId: "w" })],
      ["OLDER_COPY workbookId: a=– b=– → b (LATER_LISTED)", `ONLY_IN_OLDER_COPY ${ONE} 2 roundNo: a=2 b=– → – (LATER_LISTED)`],
    ],
    ["two agencies' workbooks of one id", [aSource("a", projectOf(ONE), { workbookId: "w" }), aSource("b", projectOf(TWO), { workbookId: "w" })], ["SHARED_WORKBOOK_ID workbookId: a=– b=– → – (BOTH_TAKEN)"]],
    [
      "a setting that one of three has otherwise",
      [aSource("a", setting({ graceDays: 9 }, ONE)), aSource("b", projectOf(TWO)), aSource("c", projectOf("50030600-0001"))],
      ["DIFFERENT_SETTING graceDays: b=5 a=9 → 5 (MOST_FILES)"],
    ],
    [
      "an indicator described in two ways",
      [aSource("a", { ...projectOf(ONE), indicators: [anIndicator({ target: 12 })] }), aSource("b", { ...projectOf(TWO), indicators: [anIndicator({ target: 15 })] })],
      ["DIFFERENT_REFERENCE target: a=12 b=15 → 12 (MOST_FILES)"],
    ],
    [
      "a column under another known name, and one that cannot be found",
      [aSource("a", projectOf(ONE), { faults: [
        { kind: "RENAMED_COLUMN", cell: "โครงการ!C3", expected: "ชื่อโครงการ", found: "ชื่องาน", isKnown: true },
        { kind: "RENAMED_COLUMN", cell: "โครงการ!D3", expected: "วันเริ่มต้น", found: "เริ่ม", isKnown: false },
      ] })],
      ["RENAMED_COLUMN ชื่อโครงการ: a=ชื่องาน → ชื่องาน (KNOWN_NAME)", "RENAMED_COLUMN วันเริ่มต้น: a=เริ่ม → – (LEFT_BLANK)"],
    ],
    ["an older format", [aSource("a", projectOf(ONE), { schemaVersion: 0 })], ["OTHER_SCHEMA schemaVersion: a=0 → 1 (READ_AS_CURRENT)"]],
    ["a report that waits for approval", [aSource("a", afterSteps(aPortfolio(), ["SUBMIT"]))], [`UNAPPROVED_ROUND ${ONE} 1 workflowState: a=SUBMITTED → SUBMITTED (TAKEN_AS_IT_STANDS)`]],
    ["an approved report", [aSource("a", sealed)], []],
    ["a sealed report that was edited", [aSource("a", withRound(sealed, 1, { progressPct: 99 }))], [`BROKEN_SEAL ${ONE} 1 progressPct: a=7 a=99 → 99 (TAKEN_AS_IT_STANDS)`]],
    ["a sealed report whose row is gone", [aSource("a", { ...sealed, rounds: [] })], [`BROKEN_SEAL ${ONE} 1 roundNo: a=1 a=– → – (TAKEN_AS_IT_STANDS)`]],
    ["a report approved by hand", [aSource("a", withRound(aPortfolio(), 1, { workflowState: "APPROVED" }))], [`BROKEN_SEAL ${ONE} 1 workflowState: a=– a=APPROVED → APPROVED (TAKEN_AS_IT_STANDS)`]],
    ["a log of which an entry is gone", [aSource("a", { ...sealed, changeLog: sealed.changeLog.slice(1) })], ["BROKEN_LOG parentHash: a=PARENT_MISSING → PARENT_MISSING (TAKEN_AS_IT_STANDS)"]],
  ])("%s", (_name, sources, expected) => {
    expect(together(...sources).conflicts.map(said)).toEqual(expected);
  });

  it("names the cell of every value that has one", () => {
    const { conflicts } = together(aSource("a", projectOf(ONE)), aSource("b", dear));
    expect(conflicts[1]!.values.map(({ cell }) => cell)).toEqual(["projects!4.budgetReceived", "projects!4.budgetReceived"]);
  });

  it("asks for nobody where the log or a known name settles it", () => {
    const { conflicts } = together(aSource("a", projectOf(ONE), { faults: [{ kind: "RENAMED_COLUMN", cell: null, expected: "ชื่อ", found: "ชื่องาน", isKnown: true }] }), aSource("b", projectOf(ONE)));
    expect(conflicts.map(needsDecision)).toEqual([false, true]);
  });
});

describe("what is taken", () => {
  it("takes a project with everything of it from one file, never mixed", () => {
    const { portfolio, provenance } = together(aSource("a", projectOf(ONE)), aSource("b", twoRounds, { agencyCode: "50010000" }));
    expect([portfolio.projects.length, portfolio.rounds.map(({ roundNo }) => roundNo), portfolio.strategyLinks.length]).toEqual([1, [1, 2], 1]);
    expect(provenance.get(portfolio.rounds[1]!)).toEqual({ file: "b", row: 5 });
  });

  it("takes reference data once, and rows without a project too", () => {
    const agencies = [{ id: null, unreadable: {}, agencyCode: "50010000", nameTh: "เขต", shortTh: null, parentCode: null, kind: null }];
    const { portfolio } = together(aSource("a", { ...projectOf(ONE), agencies }), aSource("b", { projects: [aProject({ projectCode: null })], rounds: [aRound({ projectCode: "ไม่มีโครงการ" })], agencies }));
    expect([portfolio.agencies.length, portfolio.projects.length, portfolio.rounds.length]).toEqual([1, 2, 2]);
  });

  it("gives every row an id of its own where two files share one", () => {
    const withId = (code: string) => ({ ...projectOf(code), projects: [aProject({ projectCode: code, id: rowId("X") })] });
    const ids = together(aSource("a", withId(ONE)), aSource("b", withId(TWO))).portfolio.projects.map(({ id }) => id);
    expect([ids[0], new Set(ids).size]).toEqual(["X", 2]);
  });

  it("keeps every log, so that seals can be verified, and what two files share once", () => {
    const other = afterSteps(aPortfolio(projectOf(TWO)), ["SUBMIT", "APPROVE"]);
    const { portfolio, conflicts } = together(aSource("a", sealed), aSource("b", { ...other, changeLog: [...sealed.changeLog, ...other.changeLog] }, { workbookId: "b" }));
    expect([portfolio.changeLog.length, conflicts]).toEqual([sealed.changeLog.length + other.changeLog.length, []]);
    expect(logChainOf(portfolio.changeLog).faults.filter(({ kind }) => kind !== "FORK")).toEqual([]);
  });

  it("leaves what it was given alone", () => {
    const sources = [aSource("a", projectOf(ONE)), aSource("b", dear)];
    const before = JSON.stringify(sources);
    together(...sources);
    expect(JSON.stringify(sources)).toBe(before);
  });
});
