/** A decision made in one portfolio, carried out in another: what arrives, and what stands in the way. */
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import { rowId } from "../../../src/domain/model/records/stored";
import { chained } from "../../../src/domain/seal/logEntry";
import { logChainOf } from "../../../src/domain/seal/logChain";
import { applyDecisions } from "../../../src/domain/decisions/applyDecisions";
import { collectDecisions } from "../../../src/domain/decisions/collectDecisions";
import { readLog } from "../../../src/domain/workflow/roundHistory";
import { aPortfolio, aProject, aRound } from "../../support/builders/records";
import { afterSteps, withRound } from "../../support/builders/workflowSteps";

const KEY = "50010600-0001|2566|1";
const agency = afterSteps(aPortfolio({ rounds: [aRound({ id: rowId("R1") })] }), ["SUBMIT"]);
const joint = { entity: "CONSOLIDATION", key: "Sources", field: "SOURCES", oldValue: null, newValue: "sha256:… 1", reason: null } as const;

/** The agency's portfolio as a consolidated one has it. */
const joined = (portfolio: Portfolio): Portfolio => ({
  ...portfolio,
  changeLog: [...portfolio.changeLog, ...chained(logChainOf(portfolio.changeLog).heads, [joint], { who: null, role: "PLANNER", at: "2022-10-26T08:00:00" })],
});
const decidedIn = (portfolio: Portfolio) => collectDecisions(portfolio)!;
const approvals = decidedIn(afterSteps(joined(agency), [["APPROVE", { on: "2022-10-27", who: "หัวหน้า ข" }]]));
const outcomeIn = (portfolio: Portfolio, decisions = approvals) => applyDecisions(portfolio, [], decisions).outcomes[0]!;

it("knows no decisions in a workbook that was not made by consolidating", () => {
  expect(collectDecisions(agency)).toBeNull();
  expect(collectDecisions(joined(agency))).toEqual([]);
});

it("carries an approval out with its name, time and seal", () => {
  const { portfolio, outcomes } = applyDecisions(agency, [], approvals);
  expect(outcomes.map(({ kind }) => kind)).toEqual(["applied"]);
  expect(portfolio.rounds[0]).toMatchObject({ workflowState: "APPROVED", decidedAt: "2022-10-27" });
  const history = readLog(portfolio.changeLog).rounds.get(KEY)!;
  expect([history.approvedBy, history.seal?.digest, history.seal?.isIntact]).toEqual(["หัวหน้า ข", approvals[0]!.digest, true]);
  expect(logChainOf(portfolio.changeLog).faults).toEqual([]);
});

it("carries several steps, with the cause of a return", () => {
  const returned = decidedIn(afterSteps(joined(agency), [["RETURN", { on: "2022-10-27", reason: "ยอดไม่ตรง" }]]));
  expect(returned[0]!.steps).toMatchObject([{ action: "RETURN", cause: "FIGURES", reason: "ยอดไม่ตรง" }]);
  expect(applyDecisions(agency, [], returned).portfolio.rounds[0]).toMatchObject({ workflowState: "RETURNED", returnReason: "ตัวเลขไม่ถูกต้องหรือไม่สอดคล้อง: ยอดไม่ตรง" });
  const accepted = decidedIn(afterSteps(joined(agency), ["APPROVE", "ACCEPT"]));
  expect(applyDecisions(agency, [], accepted).portfolio.rounds[0]!.workflowState).toBe("ACCEPTED");
});

it.each<[string, Portfolio, object]>([
  ["done before", applyDecisions(agency, [], approvals).portfolio, { kind: "already" }],
  ["another workbook's project", aPortfolio({ projects: [aProject({ projectCode: "50020600-0001" })], rounds: [] }), { kind: "elsewhere" }],
  ["edited meanwhile", withRound(agency, 1, { progressPct: 9 }), { conflict: { kind: "EDITED", differences: [{ field: "progressPct", sealed: 7, found: 9 }] } }],
  ["recalled meanwhile", afterSteps(agency, ["RECALL"]), { conflict: { kind: "STATE_MOVED", expected: "SUBMITTED", found: "DRAFT" } }],
  ["gone", { ...agency, rounds: [] }, { conflict: { kind: "ROUND_GONE" } }],
  ["renumbered", withRound(agency, 1, { roundNo: 2 }), { conflict: { kind: "RENUMBERED", key: "50010600-0001|2566|2" } }],
  ["a row typed anew, which says the same", withRound(agency, 1, { id: null }), { kind: "applied" }],
])("finds the report %s", (_name, portfolio, expected) => {
  expect(outcomeIn(portfolio)).toMatchObject(expected);
});

it("does all steps of a decision or none, and others of the same step all the same", () => {
  const two = aPortfolio({ rounds: [aRound(), aRound({ roundNo: 2, progressPct: 8, narrative: "ก่อสร้าง" })] });
  const waiting = afterSteps(two, ["SUBMIT"]);
  const decisions = decidedIn(afterSteps(joined(waiting), ["APPROVE", "UNAPPROVE", "APPROVE"]));
  const error = { ruleId: "R05", severity: "E", projectCode: "50010600-0001", fiscalYearBE: 2566, roundNo: 2, field: "progressPct", value: 8, facts: {}, record: waiting.rounds[1]! } as const;
  const { portfolio, outcomes } = applyDecisions(waiting, [error], decisions);
  expect(outcomes).toMatchObject([{ kind: "applied" }, { kind: "conflict", conflict: { kind: "REFUSED", refusal: { kind: "ERRORS" } } }]);
  expect(portfolio.rounds.map(({ workflowState }) => workflowState)).toEqual(["APPROVED", "SUBMITTED"]);
});
