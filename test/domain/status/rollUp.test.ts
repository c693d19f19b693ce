import * as fc from "fast-check";
import { satang } from "../../../src/domain/model/amounts/satang";
import { budgetStatusWords, derivedPlanStatusWords, ragWords } from "../../../src/domain/model/words/statusWords";
import { deriveBudgetStatus } from "../../../src/domain/status/budgetStatus";
import { assessPortfolio, rollUpAll, rollUpBy } from "../../../src/domain/status/portfolioStatus";
import type { ProjectStatus } from "../../../src/domain/status/projectStatus";
import { type RollUp, rollUp } from "../../../src/domain/status/rollUp";
import { aPortfolio, aProject, aRound, baht, day, month } from "../../support/builders/records";
import { statusOf } from "../../support/statusOf";

const base = statusOf({}, "2023-03-31");

/** A project on plan with 1,000 baht, half of it paid, at 40 %. */
const aStatus = (over: Partial<ProjectStatus> = {}): ProjectStatus => ({
  ...base,
  actualPct: 40,
  planStatusDerived: "ON_PLAN",
  rag: "GREEN",
  effectiveBudget: baht(1000),
  disbursedCum: baht(500),
  budgetStatus: "NO_TARGET",
  ...over,
});

const months = (...texts: readonly string[]) => texts.map(month);

describe("counts", () => {
  it("counts every status, those that nobody has too", () => {
    const { projectCount, byPlanStatus, byRag, byBudgetStatus } = rollUp([
      aStatus(),
      aStatus({ planStatusDerived: "BEHIND", rag: "RED", budgetStatus: "OVERSPENT" }),
      aStatus({ planStatusDerived: "BEHIND", rag: "AMBER" }),
    ]);
    expect(projectCount).toBe(3);
    expect(byPlanStatus).toEqual({
      ON_PLAN: 1, BEHIND: 2, AHEAD: 0, NOT_STARTED: 0, IN_PROGRESS: 0, COMPLETED: 0, CANCELLED: 0, SUSPENDED: 0, NO_DATA: 0,
    });
    expect(byRag).toEqual({ GREEN: 1, AMBER: 1, RED: 1, GREY: 0 });
    expect(byBudgetStatus).toMatchObject({ NO_TARGET: 2, OVERSPENT: 1, ON_TARGET: 0 });
  });

  it("counts what is overdue, stale, or reported otherwise than derived", () => {
    const statuses = [
      aStatus({ overdue: true, planStatusDerived: "BEHIND", planStatusReported: "ON_PLAN" }),
      aStatus({ stale: true, planStatusReported: "ON_PLAN" }),
      aStatus({ stale: true, planStatusReported: "AHEAD" }),
      aStatus({ planStatusReported: null }),
      aStatus({ planStatusDerived: "COMPLETED", planStatusReported: "ON_PLAN" }),
      aStatus({ planStatusDerived: "NO_DATA", planStatusReported: "ON_PLAN" }),
    ];
    expect(rollUp(statuses)).toMatchObject({ overdueCount: 1, staleCount: 2, disagreementCount: 2 });
  });
});

describe("money", () => {
  it("is a ratio of sums, not a mean of ratios", () => {
    const { money } = rollUp([
      aStatus({ effectiveBudget: baht(1000), disbursedCum: baht(1000) }),
      aStatus({ effectiveBudget: baht(9000), disbursedCum: baht(0) }),
    ]);
    expect(money).toMatchObject({ projectCount: 2, effectiveBudget: baht(10_000), disbursedCum: baht(1000), disbursePct: 10 });
  });

  it("leaves projects without a budget out and counts them", () => {
    const { money } = rollUp([aStatus(), aStatus({ budgetStatus: "NO_BUDGET", effectiveBudget: satang(0), disbursedCum: satang(0) })]);
    expect(money).toMatchObject({ projectCount: 1, noBudgetCount: 1, disbursePct: 50, budgetTotal: baht(1000) });
  });

  it("leaves projects with unknown payments out of both sums, so that the ratio compares like with like", () => {
    const { money } = rollUp([
      aStatus(),
      aStatus({ budgetStatus: "UNKNOWN", effectiveBudget: baht(5000), disbursedCum: null }),
      aStatus({ budgetStatus: "UNKNOWN", effectiveBudget: null, disbursedCum: baht(70) }),
    ]);
    expect(money).toEqual({
      projectCount: 1,
      effectiveBudget: baht(1000),
      disbursedCum: baht(500),
      disbursePct: 50,
      noBudgetCount: 0,
      unknownCount: 2,
      budgetTotal: baht(6000),
    });
  });

  it("keeps what was paid without a budget, and has no ratio of it alone", () => {
    const { money } = rollUp([aStatus({ budgetStatus: "OVERSPENT", effectiveBudget: satang(0), disbursedCum: baht(7) })]);
    expect(money).toMatchObject({ effectiveBudget: 0, disbursedCum: baht(7), disbursePct: null });
  });

  it("is exact over thousands of projects", () => {
    const cents = Array.from({ length: 5000 }, () => aStatus({ effectiveBudget: baht(0.1), disbursedCum: baht(0.07) }));
    expect(rollUp(cents).money).toMatchObject({ effectiveBudget: baht(500), disbursedCum: baht(350), disbursePct: 70 });
  });

  it("is unknown where a sum could not be exact", () => {
    const huge = aStatus({ effectiveBudget: satang(Number.MAX_SAFE_INTEGER) });
    expect(rollUp([huge, huge]).money).toMatchObject({ effectiveBudget: null, disbursePct: null, budgetTotal: null });
  });
});

describe("progress", () => {
  it("is a simple mean and one by budget", () => {
    const { progress } = rollUp([
      aStatus({ actualPct: 10, effectiveBudget: baht(1000) }),
      aStatus({ actualPct: 90, effectiveBudget: baht(3000) }),
    ]);
    expect(progress).toEqual({ projectCount: 2, simpleMeanPct: 50, weightedMeanPct: 70, weightBudget: baht(4000), noDataCount: 0 });
  });

  it("leaves NO_DATA out of both and counts it", () => {
    const { progress } = rollUp([
      aStatus({ actualPct: 10 }),
      aStatus({ actualPct: 99, planStatusDerived: "NO_DATA" }),
      aStatus({ actualPct: null, planStatusDerived: "NO_DATA" }),
    ]);
    expect(progress).toMatchObject({ projectCount: 1, simpleMeanPct: 10, weightedMeanPct: 10, noDataCount: 2 });
  });

  it("does not take nothing reported for 0", () => {
    const { progress } = rollUp([aStatus({ actualPct: 10 }), aStatus({ actualPct: null, planStatusDerived: "BEHIND", overdue: true })]);
    expect(progress).toMatchObject({ projectCount: 1, simpleMeanPct: 10, noDataCount: 0 });
  });

  it("weighs projects without a budget nothing", () => {
    const statuses = [aStatus({ actualPct: 10 }), aStatus({ actualPct: 90, effectiveBudget: satang(0) }), aStatus({ actualPct: 80, effectiveBudget: null })];
    expect(rollUp(statuses).progress).toMatchObject({ projectCount: 3, simpleMeanPct: 60, weightedMeanPct: 10, weightBudget: baht(1000) });
  });
});

describe("projects without a budget alone", () => {
  it("have a simple mean and no weighted one", () => {
    const without = aStatus({ actualPct: 90, budgetStatus: "NO_BUDGET", effectiveBudget: satang(0), disbursedCum: satang(0) });
    const { progress, money } = rollUp([without]);
    expect(progress).toMatchObject({ projectCount: 1, simpleMeanPct: 90, weightedMeanPct: null, weightBudget: null });
    expect(money).toMatchObject({ projectCount: 0, disbursePct: null, noBudgetCount: 1, budgetTotal: 0 });
  });
});

describe("reporting", () => {
  it("sums months, not rates", () => {
    const statuses = [
      aStatus({ expectedMonths: months("2023-01"), reportedCount: 1, withMetricsCount: 1, onTimeCount: 1 }),
      aStatus({ expectedMonths: months("2023-01", "2023-02", "2023-03"), reportedCount: 2, withMetricsCount: 1, onTimeCount: 0 }),
    ];
    expect(rollUp(statuses).reporting).toEqual({
      expectedCount: 4,
      reportedCount: 3,
      withMetricsCount: 2,
      onTimeCount: 1,
      reportedPct: 75,
      completenessPct: 50,
      onTimePct: 25,
    });
  });
});

describe("an empty group", () => {
  it("gives blanks and zeros, never NaN", () => {
    const empty = rollUp([]);
    expect(empty).toMatchObject({ projectCount: 0, overdueCount: 0, staleCount: 0, disagreementCount: 0 });
    expect(empty.money).toEqual({
      projectCount: 0, effectiveBudget: null, disbursedCum: null, disbursePct: null, noBudgetCount: 0, unknownCount: 0, budgetTotal: null,
    });
    expect(empty.progress).toEqual({ projectCount: 0, simpleMeanPct: null, weightedMeanPct: null, weightBudget: null, noDataCount: 0 });
    expect(empty.reporting).toMatchObject({ expectedCount: 0, reportedPct: null, completenessPct: null, onTimePct: null });
    expect(JSON.stringify(empty)).not.toContain("NaN");
  });
});

describe("a union of groups", () => {
  const amount = fc.option(fc.integer({ min: 0, max: 1_000_000_000 }).map(satang));
  const anyStatus = fc
    .record({
      actualPct: fc.option(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)),
      planStatusDerived: fc.constantFrom(...derivedPlanStatusWords.ids),
      planStatusReported: fc.constantFrom("ON_PLAN" as const, "BEHIND" as const, null),
      rag: fc.constantFrom(...ragWords.ids),
      overdue: fc.boolean(),
      stale: fc.boolean(),
      effectiveBudget: amount,
      disbursedCum: amount,
      expected: fc.nat(12),
    })
    .map(({ expected, ...over }) =>
      aStatus({
        ...over,
        budgetStatus: deriveBudgetStatus(over.effectiveBudget, over.disbursedCum, null),
        expectedMonths: months(...Array.from({ length: expected }, (_, index) => `2023-${String(index + 1).padStart(2, "0")}`)),
        reportedCount: Math.floor(expected / 2),
        withMetricsCount: Math.floor(expected / 3),
        onTimeCount: Math.floor(expected / 4),
      }),
    );

  const sum = (left: number | null, right: number | null) => (left === null ? right : right === null ? left : left + right);
  const mean = (left: number | null, leftWeight: number, right: number | null, rightWeight: number) =>
    left === null ? right : right === null ? left : (left * leftWeight + right * rightWeight) / (leftWeight + rightWeight);

  const expectSameCounts = (union: RollUp, left: RollUp, right: RollUp) => {
    for (const count of ["projectCount", "overdueCount", "staleCount", "disagreementCount"] as const) {
      expect(union[count]).toBe(left[count] + right[count]);
    }
    for (const id of derivedPlanStatusWords.ids) expect(union.byPlanStatus[id]).toBe(left.byPlanStatus[id] + right.byPlanStatus[id]);
    for (const id of ragWords.ids) expect(union.byRag[id]).toBe(left.byRag[id] + right.byRag[id]);
    for (const id of budgetStatusWords.ids) expect(union.byBudgetStatus[id]).toBe(left.byBudgetStatus[id] + right.byBudgetStatus[id]);
  };

  const expectClose = (actual: number | null, expected: number | null) => {
    if (expected === null) expect(actual).toBeNull();
    else expect(actual).toBeCloseTo(expected, 9);
  };

  it("equals the combination of its parts", () => {
    fc.assert(
      fc.property(fc.array(anyStatus, { maxLength: 8 }), fc.array(anyStatus, { maxLength: 8 }), (first, second) => {
        const [left, right, union] = [rollUp(first), rollUp(second), rollUp([...first, ...second])];
        expectSameCounts(union, left, right);
        for (const field of ["effectiveBudget", "disbursedCum", "budgetTotal"] as const) {
          expect(union.money[field]).toBe(sum(left.money[field], right.money[field]));
        }
        for (const field of ["expectedCount", "reportedCount", "withMetricsCount", "onTimeCount"] as const) {
          expect(union.reporting[field]).toBe(left.reporting[field] + right.reporting[field]);
        }
        expect(union.progress.weightBudget).toBe(sum(left.progress.weightBudget, right.progress.weightBudget));
        const [l, r] = [left.progress, right.progress];
        expectClose(union.progress.simpleMeanPct, mean(l.simpleMeanPct, l.projectCount, r.simpleMeanPct, r.projectCount));
        expectClose(union.progress.weightedMeanPct, mean(l.weightedMeanPct, l.weightBudget ?? 0, r.weightedMeanPct, r.weightBudget ?? 0));
      }),
      { numRuns: 150 },
    );
  });
});

describe("a portfolio at a day", () => {
  const portfolio = aPortfolio({
    projects: [
      aProject({ projectCode: "50010600-0001", division: "ฝ่ายโยธา" }),
      aProject({ projectCode: "50010600-0002", division: "ฝ่ายรักษาความสะอาด" }),
      aProject({ projectCode: "50010600-0003", division: "ฝ่ายโยธา" }),
      aProject({ projectCode: "50010600-0004", division: null }),
    ],
    rounds: [
      aRound({ projectCode: "50010600-0001", progressPct: 40, reportDate: day("2023-03-01"), disbursedThisRound: baht(100) }),
      aRound({ projectCode: "50010600-0003", progressPct: 60, reportDate: day("2023-03-01"), disbursedThisRound: baht(200) }),
    ],
  });
  const assessed = assessPortfolio(portfolio, day("2023-03-31"));

  it("has one status per project row, in order", () => {
    expect(assessed.map(({ dossier, status }) => [dossier.project.projectCode, status.actualPct, status.asOf])).toEqual([
      ["50010600-0001", 40, "2023-03-31"],
      ["50010600-0002", null, "2023-03-31"],
      ["50010600-0003", 60, "2023-03-31"],
      ["50010600-0004", null, "2023-03-31"],
    ]);
  });

  it("rolls up all, and group by group in the order of first appearance", () => {
    expect(rollUpAll(assessed)).toMatchObject({ projectCount: 4, progress: { simpleMeanPct: 50 }, money: { disbursedCum: baht(300) } });
    const groups = rollUpBy(assessed, ({ project }) => project.division);
    expect([...groups].map(([division, { projectCount, progress }]) => [division, projectCount, progress.simpleMeanPct])).toEqual([
      ["ฝ่ายโยธา", 2, 50],
      ["ฝ่ายรักษาความสะอาด", 1, null],
      [null, 1, null],
    ]);
  });

  it("of no projects is empty", () => {
    expect(assessPortfolio(aPortfolio({ projects: [] }), day("2023-03-31"))).toEqual([]);
  });
});
