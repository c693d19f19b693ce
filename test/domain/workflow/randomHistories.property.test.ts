/**
 * Random histories of a few rounds by random people, and a model that knows only states: whatever is tried, the workbook stays consistent.
 * Between the steps people also type: what they type while a round is theirs is never held against them.
 */
import fc from "fast-check";
import { checkPortfolio } from "../../../src/domain/checks/checkPortfolio";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import type { WorkflowState } from "../../../src/domain/model/words/recordWords";
import { roleWords } from "../../../src/domain/model/words/workflowWords";
import { roundKeyOf } from "../../../src/domain/seal/roundContent";
import { sealDifferences } from "../../../src/domain/seal/roundSeal";
import type { Action } from "../../../src/domain/workflow/action";
import { actOnRounds } from "../../../src/domain/workflow/actOnRounds";
import { readLog } from "../../../src/domain/workflow/roundHistory";
import { isSealedState, lockOf, stateOf } from "../../../src/domain/workflow/roundState";
import { TRANSITIONS } from "../../../src/domain/workflow/transitions";
import { MARK_FIELDS } from "../../../src/domain/workflow/workflowMarks";
import { aPortfolio, aRound, day, month } from "../../support/builders/records";
import { aWish } from "../../support/builders/workflowSteps";
import { PLACEHOLDER } from "../../support/ruleExamples/scene";

const ACTIONS = [...new Set(TRANSITIONS.map(({ action }) => action))];
const DAYS = ["2022-10-25", "2022-11-25", "2022-12-26", "2023-10-02"];

const START: Portfolio = aPortfolio({
  rounds: ["2022-10", "2022-11", "2022-12"].map((period, index) => aRound({ ...PLACEHOLDER, roundNo: index + 1, periodMonth: month(period), workflowState: "OPEN" })),
});

const aStep = fc.record({
  kind: fc.constantFrom("act", "act", "act", "type"),
  // Leaning on the usual way, or histories would seldom get far.
  action: fc.oneof(fc.constantFrom<Action>(...ACTIONS), fc.constantFrom<Action>("SUBMIT", "APPROVE", "ACCEPT", "ACCEPT")),
  role: fc.option(fc.constantFrom(...roleWords.ids), { nil: null, freq: 1 }),
  who: fc.constantFrom("ก", "ข", "ค"),
  on: fc.constantFrom(...DAYS),
  rounds: fc.subarray([0, 1, 2], { minLength: 1 }),
  reason: fc.constantFrom("เหตุผล", "", null),
  reasoned: fc.boolean(),
  progressPct: fc.constantFrom(0, 12.5, 45, 100),
});

type Step = typeof aStep extends fc.Arbitrary<infer Value> ? Value : never;

function after(portfolio: Portfolio, step: Step): Portfolio {
  const today = day(step.on);
  const chosen = portfolio.rounds.filter((_, index) => step.rounds.includes(index));
  if (step.kind === "type") {
    const rounds = portfolio.rounds.map((round) =>
      chosen.includes(round) && lockOf(round, today) === null ? { ...round, narrative: "งาน", progressPct: step.progressPct, reportDate: day(step.on) } : round,
    );
    return { ...portfolio, rounds };
  }
  const role = step.role ?? TRANSITIONS.find(({ action }) => action === step.action)?.who[0];
  const wish = aWish(step.action, chosen, {
    on: step.on, who: step.who, reason: step.reason, ...(role === undefined ? {} : { role }), over: { reasonFor: () => (step.reasoned ? "รับทราบ" : null) },
  });
  const findings = checkPortfolio(portfolio, { asOf: today, today: day("2023-10-02") }).filter(({ ruleId }) => ruleId[0] === "W");
  const { portfolio: next, outcomes } = actOnRounds(portfolio, findings, wish);

  // The model: done exactly where the table has a row for state and role, and everything else unchanged.
  outcomes.forEach((outcome, index) => {
    const before = stateOf(chosen[index]!, today);
    if (outcome.kind === "refused") return expect(next.rounds).toContain(chosen[index]);
    const row = TRANSITIONS.find(({ action, from, who }) => action === step.action && from.includes(before) && who.includes(wish.role));
    expect([outcome.from, outcome.to]).toEqual([before, row?.to]);
  });
  expect(next.changeLog.slice(0, portfolio.changeLog.length)).toEqual(portfolio.changeLog);
  const done = outcomes.filter(({ kind }) => kind === "done").length;
  const steps = next.changeLog.slice(portfolio.changeLog.length).filter(({ field }) => field === "สถานะรายงาน");
  expect(steps).toHaveLength(done);
  return next;
}

function expectConsistent(portfolio: Portfolio): void {
  const log = readLog(portfolio.changeLog);
  expect(log.chain.faults).toEqual([]);
  expect(log.chain.ordered).toEqual(portfolio.changeLog);
  for (const round of portfolio.rounds) {
    const history = log.rounds.get(roundKeyOf(round));
    const state: WorkflowState | null = round.workflowState;
    // No approved round without a seal that holds.
    if (isSealedState(state)) {
      expect(history?.seal?.isIntact).toBe(true);
      expect(sealDifferences(history!.seal!, round)).toEqual([]);
    } else expect(history?.seal ?? null).toBeNull();
    // The row is what the log gives when it is replayed.
    if (history !== undefined) expect(MARK_FIELDS.map((field) => round[field])).toEqual(MARK_FIELDS.map((field) => history.marks[field]));
  }
  const own = checkPortfolio(portfolio, { asOf: day("2023-10-02"), today: day("2023-10-02") }).filter(({ ruleId }) => ["W01", "W02", "W04", "W05", "W06"].includes(ruleId));
  expect(own).toEqual([]);
}

it("keeps every history consistent, whatever is tried", () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.array(aStep, { maxLength: 40, size: "max" }), (steps) => {
      let portfolio = START;
      for (const step of steps) portfolio = after(portfolio, step);
      expectConsistent(portfolio);
      for (const { workflowState } of portfolio.rounds) reached.add(workflowState ?? "");
    }),
    { numRuns: 200, seed: 2566 },
  );
  // The walk is worth something only if it gets everywhere.
  expect([...reached].sort()).toEqual(["ACCEPTED", "APPROVED", "CLOSED", "DRAFT", "EXEMPT", "OPEN", "RETURNED", "SUBMITTED"]);
});
