import type { Finding } from "../../../src/domain/checks/finding";
import { type WorkflowState, workflowStateWords } from "../../../src/domain/model/words/recordWords";
import { type Role, roleWords } from "../../../src/domain/model/words/workflowWords";
import type { Action } from "../../../src/domain/workflow/action";
import { type RoundCase, type Wish, decide } from "../../../src/domain/workflow/decide";
import { readLog } from "../../../src/domain/workflow/roundHistory";
import { TRANSITIONS, actionsOf, transitionFor } from "../../../src/domain/workflow/transitions";
import { aPortfolio, aRound, day, month } from "../../support/builders/records";
import { afterSteps, withRound } from "../../support/builders/workflowSteps";
import { PLACEHOLDER } from "../../support/ruleExamples/scene";

const ACTIONS: readonly Action[] = ["SUBMIT", "RECALL", "RESUME", "RETURN", "APPROVE", "UNAPPROVE", "ACCEPT", "REOPEN", "EXEMPT", "UNEXEMPT", "CLOSE"];
const TODAY = day("2023-10-02");

/** Everything that may be done, by whom, from where, to where. All else is refused. */
const ALLOWED: readonly (readonly [Action, WorkflowState, Role, WorkflowState])[] = [
  ["SUBMIT", "DRAFT", "REPORTER", "SUBMITTED"],
  ["SUBMIT", "RETURNED", "REPORTER", "SUBMITTED"],
  ["RECALL", "SUBMITTED", "REPORTER", "DRAFT"],
  ["RESUME", "RETURNED", "REPORTER", "DRAFT"],
  ["RETURN", "SUBMITTED", "HEAD", "RETURNED"],
  ["RETURN", "APPROVED", "SED", "RETURNED"],
  ["APPROVE", "SUBMITTED", "HEAD", "APPROVED"],
  ["UNAPPROVE", "APPROVED", "HEAD", "SUBMITTED"],
  ["ACCEPT", "APPROVED", "SED", "ACCEPTED"],
  ["REOPEN", "ACCEPTED", "SED", "DRAFT"],
  ["REOPEN", "CLOSED", "SED", "DRAFT"],
  ["EXEMPT", "OPEN", "HEAD", "EXEMPT"],
  ["EXEMPT", "NOT_DUE", "HEAD", "EXEMPT"],
  ["UNEXEMPT", "EXEMPT", "HEAD", "OPEN"],
  ...(["ACCEPTED", "EXEMPT", "OPEN", "DRAFT", "SUBMITTED", "RETURNED", "APPROVED"] as const).flatMap(
    (state) => [["CLOSE", state, "PLANNER", "CLOSED"], ["CLOSE", state, "SED", "CLOSED"]] as const,
  ),
];

const wish = (action: Action, over: Partial<Wish> = {}): Wish => ({ action, role: "REPORTER", who: "ผู้ทดสอบ", today: TODAY, cause: "FIGURES", reason: "เหตุผล", ...over });

/** A round in a state, as the calendar and the content make it; the approved one is sealed. */
function roundIn(state: WorkflowState): RoundCase {
  const isEmpty = state === "OPEN" || state === "NOT_DUE" || state === "EXEMPT";
  const periodMonth = month(state === "NOT_DUE" ? "2023-11" : "2023-09");
  const round = aRound(isEmpty ? { ...PLACEHOLDER, periodMonth, workflowState: state } : { periodMonth, workflowState: state });
  const sealed = state === "APPROVED" ? afterSteps(aPortfolio({ rounds: [{ ...round, workflowState: null }] }), ["SUBMIT", "APPROVE"]) : null;
  const history = sealed === null ? null : ([...readLog(sealed.changeLog).rounds.values()][0] ?? null);
  return { round: sealed?.rounds[0] ?? round, history, findings: [], reasoned: () => false };
}

describe("the table of the workflow", () => {
  const cases = ACTIONS.flatMap((action) => workflowStateWords.ids.flatMap((state) => roleWords.ids.map((role) => [action, state, role] as const)));

  it.each(cases)("%s from %s by %s", (action, state, role) => {
    const row = ALLOWED.find(([a, s, r]) => a === action && s === state && r === role);
    const decision = decide(wish(action, { role }), roundIn(state));
    if (row !== undefined) expect(decision).toMatchObject({ kind: "allowed", from: state, transition: { to: row[3] } });
    else {
      const isRightState = ALLOWED.some(([a, s]) => a === action && s === state);
      const isRightRole = ALLOWED.some(([a, , r]) => a === action && r === role);
      expect(decision).toMatchObject({ kind: "refused", from: state, refusal: { kind: isRightState || !isRightRole ? "ROLE" : "STATE" } });
    }
  });

  it("has no row that is not here", () => {
    const rows = TRANSITIONS.flatMap(({ action, who, from, to }) => from.flatMap((state) => who.map((role) => [action, state, role, to].join(" "))));
    expect(rows.sort()).toEqual(ALLOWED.map((row) => row.join(" ")).sort());
  });

  it("asks for a cause to return and a reason wherever something is undone or left out", () => {
    const asking = TRANSITIONS.filter(({ asks }) => asks !== null).map(({ action, asks }) => `${action} ${asks}`);
    expect([...new Set(asking)]).toEqual(["RETURN CAUSE_AND_TEXT", "UNAPPROVE REASON", "REOPEN REASON", "EXEMPT REASON", "CLOSE REASON"]);
  });

  it("tells a role what it may do", () => {
    expect(actionsOf("HEAD", "SUBMITTED")).toEqual(["RETURN", "APPROVE"]);
    expect(actionsOf("REPORTER", "APPROVED")).toEqual([]);
    expect(transitionFor("APPROVE", "DRAFT")).toBeNull();
  });
});

const finding = (over: Partial<Finding>): Finding => ({
  ruleId: "R08", severity: "W", record: null, projectCode: "50010600-0001", fiscalYearBE: 2566, roundNo: 1, field: "progressPct", value: null, facts: {}, ...over,
});
const empty = (state: WorkflowState) => aRound({ ...PLACEHOLDER, periodMonth: month("2023-09"), workflowState: state });
const approved = afterSteps(aPortfolio(), ["SUBMIT", "APPROVE"]);
const approvedCase = (over: Parameters<typeof withRound>[2]): RoundCase => {
  const portfolio = withRound(approved, 1, over);
  return { round: portfolio.rounds[0]!, history: [...readLog(portfolio.changeLog).rounds.values()][0]!, findings: [], reasoned: () => false };
};
const submitted = afterSteps(aPortfolio(), ["SUBMIT"]);
const submittedCase: RoundCase = { round: submitted.rounds[0]!, history: [...readLog(submitted.changeLog).rounds.values()][0]!, findings: [], reasoned: () => false };

describe("what must hold", () => {
  it.each<[string, Wish, RoundCase, string]>([
    ["an empty report is not submitted", wish("SUBMIT"), { ...roundIn("DRAFT"), round: empty("RETURNED") }, "EMPTY"],
    ["an error blocks submitting", wish("SUBMIT"), { ...roundIn("DRAFT"), findings: [finding({ severity: "E" })] }, "ERRORS"],
    ["a warning without a reason blocks submitting", wish("SUBMIT"), { ...roundIn("DRAFT"), findings: [finding({}), finding({ severity: "I" })] }, "WARNINGS"],
    ["an error blocks approving", wish("APPROVE", { role: "HEAD" }), { ...submittedCase, findings: [finding({ severity: "E" })] }, "ERRORS"],
    ["nobody approves an own report without a reason", wish("APPROVE", { role: "HEAD", who: "ผู้รายงาน ก" }), submittedCase, "SAME_PERSON"],
    ["a report is not returned without words", wish("RETURN", { role: "HEAD", reason: " " }), submittedCase, "REASON_MISSING"],
    ["nor without a cause", wish("RETURN", { role: "HEAD", cause: null }), submittedCase, "CAUSE_MISSING"],
    ["a month that was reported is not exempted", wish("EXEMPT", { role: "HEAD" }), { ...roundIn("OPEN"), round: aRound({ workflowState: "OPEN" }) }, "STATE"],
    ["what was changed after approval is not accepted", wish("ACCEPT", { role: "SED" }), approvedCase({ progressPct: 8 }), "SEAL_BROKEN"],
    ["what was approved by typing is not accepted", wish("ACCEPT", { role: "SED" }), { ...approvedCase({}), history: null }, "SEAL_MISSING"],
    ["no round of a year that goes on is closed", wish("CLOSE", { role: "SED", today: day("2023-09-30") }), roundIn("ACCEPTED"), "YEAR_NOT_OVER"],
    ["what was never finished is closed with a reason only", wish("CLOSE", { role: "SED", reason: null }), roundIn("OPEN"), "REASON_MISSING"],
  ])("%s", (_what, asked, subject, kind) => expect(decide(asked, subject)).toMatchObject({ kind: "refused", refusal: { kind } }));

  it.each<[string, Wish, RoundCase]>([
    ["a warning with a reason lets submit", wish("SUBMIT"), { ...roundIn("DRAFT"), findings: [finding({})], reasoned: () => true }],
    ["a warning does not block approving", wish("APPROVE", { role: "HEAD" }), { ...submittedCase, findings: [finding({})] }],
    ["an own report is approved with a reason", wish("APPROVE", { role: "HEAD", who: "ผู้รายงาน ก" }), { ...submittedCase, reasoned: () => true }],
    ["an untouched approved round is accepted", wish("ACCEPT", { role: "SED", reason: null }), approvedCase({})],
  ])("%s", (_what, asked, subject) => expect(decide(asked, subject).kind).toBe("allowed"));

  it("writes the cause of a return before its words", () => {
    expect(decide(wish("RETURN", { role: "HEAD", reason: "ยอดไม่ตรง " }), submittedCase)).toMatchObject({ reason: "ตัวเลขไม่ถูกต้องหรือไม่สอดคล้อง: ยอดไม่ตรง" });
  });
});
