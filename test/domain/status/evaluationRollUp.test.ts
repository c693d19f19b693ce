import type { QuarterEvaluation } from "../../../src/domain/model/records/indicator";
import { NOTHING_UNREADABLE } from "../../../src/domain/model/records/stored";
import { evaluationIn, evaluationsByCode, mean, rollUpEvaluations } from "../../../src/domain/status/evaluationRollUp";

const given = (over: Partial<QuarterEvaluation>): QuarterEvaluation => ({
  id: null, unreadable: NOTHING_UNREADABLE, subject: "A", fiscalYearBE: 2566, quarter: 2, score: 80, crit21: null, crit22: null, comment: null, evaluatedOn: null, ...over,
});
const rows = [
  given({ score: 70 }), given({ score: 90, crit21: 100 }), given({ subject: " B ", score: null, crit22: 50 }), given({ subject: "C", quarter: 3 }), given({ subject: "D", fiscalYearBE: 2565 }), given({ subject: null }),
];

it("of two rows for one quarter the later counts, of the year and quarter asked for, whatever stands around the code", () => {
  const scores = [["A", 2566, 2], ["B", 2566, 2], ["C", 2566, 2], ["D", 2566, 2], [null, 2566, 2], ["A", null, 2]] as const;
  expect(scores.map(([code, year, quarter]) => evaluationIn(rows, code, year, quarter)?.score)).toEqual([90, null, undefined, undefined, undefined, undefined]);
  expect([...evaluationsByCode(rows, 2566, 2)].map(([code, { score }]) => [code, score])).toEqual([["A", 90], ["B", null]]);
});

it("means are of what was given, and a blank is not nought", () => {
  const projects = ["A", "B", "C", null].map((projectCode) => ({ projectCode }));
  expect(rollUpEvaluations(projects, evaluationsByCode(rows, 2566, 2))).toEqual({ projectCount: 4, scoredCount: 1, meanScore: 90, meanCrit21: 100, meanCrit22: 50 });
  expect(rollUpEvaluations([], new Map())).toEqual({ projectCount: 0, scoredCount: 0, meanScore: null, meanCrit21: null, meanCrit22: null });
  expect([mean([0, 100, null]), mean([null]), mean([])]).toEqual([50, null, null]);
});
