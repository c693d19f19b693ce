import * as fc from "fast-check";
import { satang } from "../../../src/domain/model/amounts/satang";
import type { Project } from "../../../src/domain/model/records/project";
import type { ReportRound } from "../../../src/domain/model/records/reportRound";
import type { ExpenseCategory } from "../../../src/domain/model/words/recordWords";
import type { BudgetStatus } from "../../../src/domain/model/words/statusWords";
import { baht, day } from "../../support/builders/records";
import { type StatusCase, aTarget, statusOf } from "../../support/statusOf";

const bahtOrBlank = (amount: number | null) => (amount === null ? null : baht(amount));

/** One round a month from 25 January 2023 on, each with its disbursement in baht. */
const paid = (...amounts: readonly (number | null)[]): readonly Partial<ReportRound>[] =>
  amounts.map((amount, index) => ({
    reportDate: day(`2023-0${index + 1}-25`),
    progressPct: null,
    disbursedThisRound: bahtOrBlank(amount),
  }));

const withBudget = (received: number | null, ...amounts: readonly (number | null)[]): StatusCase => ({
  project: { budgetReceived: bahtOrBlank(received) },
  rounds: paid(...amounts),
});

const AS_OF = "2023-06-30";

describe("the effective budget", () => {
  const cases: readonly [received: number | null, afterTransfer: number | null, effective: number | null][] = [
    [1000, null, 1000],
    [1000, 800, 800],
    [null, 800, 800],
    [1000, 0, 0],
    [0, null, 0],
    [null, null, null],
  ];

  it.each(cases)("received %s, after transfer %s: %s", (received, afterTransfer, effective) => {
    const project = { budgetReceived: bahtOrBlank(received), budgetAfterTransfer: bahtOrBlank(afterTransfer) };
    expect(statusOf({ project }, AS_OF).effectiveBudget).toBe(bahtOrBlank(effective));
  });
});

describe("money disbursed so far", () => {
  const cases: readonly [what: string, rounds: readonly Partial<ReportRound>[], perRound: number | null, cumulative: number | null][] = [
    ["no rounds: unknown, not 0", [], null, null],
    ["no amounts: unknown, not 0", paid(null, null), null, null],
    ["zeros are zeros", paid(0, 0), 0, 0],
    ["three rounds", paid(100, 250, 300), 650, 300],
    ["a blank round adds nothing", paid(100, null, 300), 400, 300],
    ["the last round blank", paid(100, 250, null), 350, 250],
    ["a running total that falls stays as it is", paid(300, 250), 550, 250],
    ["rounds after asOf do not count", [...paid(100, 250), { reportDate: day("2023-07-01"), disbursedThisRound: baht(999) }], 350, 250],
    ["satang are exact", paid(0.1, 0.2, 0.3), 0.6, 0.3],
  ];

  it.each(cases)("%s", (_what, rounds, perRound, cumulative) => {
    expect(statusOf({ rounds, settings: { disbursementMode: "PER_ROUND" } }, AS_OF).disbursedCum).toBe(bahtOrBlank(perRound));
    expect(statusOf({ rounds, settings: { disbursementMode: "CUMULATIVE" } }, AS_OF).disbursedCum).toBe(bahtOrBlank(cumulative));
  });

  it("is the plain sum of the rounds that count, to the satang", () => {
    const amount = fc.option(fc.integer({ min: 0, max: 1_000_000_000_000 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, fc.boolean()), { maxLength: 20 }), (rows) => {
        const rounds = rows.map(([value, counts]) => ({
          reportDate: day(counts ? "2023-06-30" : "2023-07-01"),
          disbursedThisRound: value === null ? null : satang(value),
        }));
        const known = rows.flatMap(([value, counts]) => (counts && value !== null ? [BigInt(value)] : []));
        const expected = known.length === 0 ? null : Number(known.reduce((sum, value) => sum + value, 0n));
        expect(statusOf({ rounds }, AS_OF).disbursedCum).toBe(expected);
      }),
      { numRuns: 100 },
    );
  });

  it("is unknown where the sum could not be exact", () => {
    const rounds = [1, 2].map(() => ({ reportDate: day("2023-01-25"), disbursedThisRound: satang(Number.MAX_SAFE_INTEGER) }));
    expect(statusOf({ rounds }, AS_OF)).toMatchObject({ disbursedCum: null, budgetStatus: "UNKNOWN" });
  });
});

describe("shares of the budget", () => {
  const cases: readonly [what: string, given: StatusCase, disbursePct: number | null, spendPct: number | null][] = [
    ["a quarter", withBudget(1000, 250), 25, null],
    ["with commitments", { ...withBudget(1000, 250), project: { budgetReceived: baht(1000), committed: baht(500) } }, 25, 75],
    ["of nothing: none", withBudget(0, 0), null, null],
    ["paid without a budget: none", withBudget(0, 10), null, null],
    ["unknown budget", withBudget(null, 10), null, null],
    ["unknown payments", withBudget(1000), null, null],
    ["more than there is, as it is", withBudget(1000, 1500), 150, null],
    ["a negative budget divides nothing", { ...withBudget(1000, 10), project: { budgetReceived: satang(-100) } }, null, null],
  ];

  it.each(cases)("%s", (_what, given, disbursePct, spendPct) => {
    expect(statusOf(given, AS_OF)).toMatchObject({ disbursePct, spendPct });
  });

  it.each([
    ["the last round's commitment counts before the project's", [100, 300], 300, 40],
    ["a blank one does not undo it", [300, null], 300, 40],
    ["the project's, when no round has one", [null, null], 600, 70],
  ] as const)("%s", (_what, committedToDate, committed, spendPct) => {
    const rounds = committedToDate.map((amount) => ({
      reportDate: day("2023-01-25"),
      disbursedThisRound: baht(50),
      committedToDate: bahtOrBlank(amount),
    }));
    const status = statusOf({ project: { budgetReceived: baht(1000), committed: baht(600) }, rounds }, AS_OF);
    expect(status).toMatchObject({ committed: baht(committed), spendPct });
  });
});

describe("budget status, the first that holds", () => {
  const cases: readonly [what: string, given: StatusCase, status: BudgetStatus][] = [
    ["budget unknown", withBudget(null, 10), "UNKNOWN"],
    ["payments unknown", withBudget(1000, null), "UNKNOWN"],
    ["payments of no budget unknown", withBudget(0, null), "UNKNOWN"],
    ["no budget, nothing paid", withBudget(0, 0), "NO_BUDGET"],
    ["no budget, yet paid", withBudget(0, 0.01), "OVERSPENT"],
    ["one satang too much", withBudget(1000, 1000.01), "OVERSPENT"],
    ["all of it", withBudget(1000, 1000), "FULLY_DISBURSED"],
    ["99.5 %", withBudget(1000, 995), "FULLY_DISBURSED"],
    ["99.5 % of an odd sum", withBudget(2_000_000.2, 1_990_000.2), "FULLY_DISBURSED"],
    ["just less than 99.5 %", withBudget(1000, 994.99), "NO_TARGET"],
    ["nothing", withBudget(1000, 0), "NOT_DISBURSED"],
    ["something, but no profile chosen", withBudget(1000, 300), "NO_TARGET"],
    ["negative budget, nothing paid", { ...withBudget(1000, 0), project: { budgetReceived: satang(-1) } }, "OVERSPENT"],
  ];

  it.each(cases)("%s: %s", (_what, given, status) => {
    expect(statusOf(given, AS_OF).budgetStatus).toBe(status);
  });
});

describe("against the profile of the last completed quarter", () => {
  const chosen = { settings: { disbursementProfile: "ตัวอย่าง" }, targets: [aTarget()] };
  const at = (amount: number, more: Partial<StatusCase> = {}): StatusCase => ({
    project: { budgetReceived: baht(1000), fiscalYearBE: 2566 },
    rounds: [{ reportDate: day("2022-10-01"), disbursedThisRound: baht(amount) }],
    ...chosen,
    ...more,
  });

  const quarters: readonly [asOf: string, target: number | null, below: number, reached: number | null][] = [
    ["2022-12-30", null, 50, null],
    ["2022-12-31", 10, 99.99, 100],
    ["2023-03-30", 10, 99.99, 100],
    ["2023-03-31", 30, 299.99, 300],
    ["2023-06-30", 55, 549.99, 550],
    ["2023-09-30", 95, 949.99, 950],
    ["2024-05-01", 95, 949.99, 950],
  ];

  it.each(quarters)("as of %s the target is %s", (asOf, target, below, reached) => {
    expect(statusOf(at(below), asOf)).toMatchObject({
      disburseTargetPct: target,
      budgetStatus: target === null ? "NO_TARGET" : "BELOW_TARGET",
    });
    if (reached !== null) expect(statusOf(at(reached), asOf).budgetStatus).toBe("ON_TARGET");
  });

  const investment = aTarget({ expenseCategory: "INVESTMENT", q1Pct: 5, q2Pct: null, q3Pct: 40, q4Pct: 75 });
  const project = (over: Partial<Project>) => ({ project: { budgetReceived: baht(1000), ...over } });
  const rows: readonly [what: string, more: Partial<StatusCase>, asOf: string, target: number | null][] = [
    ["the class's own row first", { targets: [aTarget(), investment], ...project({ expenseCategory: "INVESTMENT" }) }, AS_OF, 40],
    ["the row without a class for any other", { targets: [aTarget(), investment], ...project({ expenseCategory: "OPERATING" }) }, AS_OF, 55],
    ["and for a project without a class", { targets: [aTarget(), investment], ...project({ expenseCategory: null }) }, AS_OF, 55],
    ["a blank quarter of the class is not filled from the other row", { targets: [aTarget(), investment], ...project({ expenseCategory: "INVESTMENT" }) }, "2023-03-31", null],
    ["no row for the class and none without", { targets: [investment], ...project({ expenseCategory: "OPERATING" }) }, AS_OF, null],
    ["of two rows of a class the first", { targets: [investment, { ...investment, q3Pct: 99 }], ...project({ expenseCategory: "INVESTMENT" }) }, AS_OF, 40],
    ["another profile's rows do not count", { targets: [aTarget({ profile: "อื่น", q3Pct: 99 }), aTarget()] }, AS_OF, 55],
    ["spaces around a profile's name do not matter", { targets: [aTarget({ profile: " ตัวอย่าง " })] }, AS_OF, 55],
    ["nor do capitals", { settings: { disbursementProfile: "National 2566" }, targets: [aTarget({ profile: "national 2566" })] }, AS_OF, 55],
    ["a row without a profile belongs to none", { targets: [aTarget({ profile: null })] }, AS_OF, null],
    ["a chosen profile without rows", { targets: [] }, AS_OF, null],
    ["nobody has chosen", { settings: { disbursementProfile: null } }, AS_OF, null],
    ["a project without a year", project({ fiscalYearBE: null }), AS_OF, null],
    ["a project of next year", project({ fiscalYearBE: 2567 }), AS_OF, null],
    ["a target of 0 is a target", { targets: [aTarget({ q3Pct: 0 })] }, AS_OF, 0],
  ];

  it.each(rows)("%s", (_what, more, asOf, target) => {
    const given = at(10, more);
    const { fiscalYearBE = 2566 } = given.project ?? {};
    const rounds = (given.rounds ?? []).map((round) => ({ ...round, fiscalYearBE }));
    expect(statusOf({ ...given, rounds }, asOf).disburseTargetPct).toBe(target);
  });

  it("compares to nine decimals, so that exactly the target is on target", () => {
    expect((587 / 1000) * 100).toBeLessThan(58.7);
    const exactly = { targets: [aTarget({ q3Pct: 58.7 })] };
    const budgets = Array.from({ length: 300 }, (_, index) => 1000 * (index + 1));
    const statuses = budgets.map((budget) => {
      const given = at(budget * 0.587, exactly);
      return statusOf({ ...given, project: { ...given.project, budgetReceived: baht(budget) } }, AS_OF).budgetStatus;
    });
    expect(new Set(statuses)).toEqual(new Set(["ON_TARGET"]));
  });

  it("knows every class", () => {
    const classes: readonly ExpenseCategory[] = ["OPERATING", "INVESTMENT", "SUBSIDY", "OTHER", "PERSONNEL", "CENTRAL"];
    const targets = classes.map((expenseCategory, index) => aTarget({ expenseCategory, q3Pct: index + 1 }));
    expect(classes.map((expenseCategory) => statusOf(at(10, { targets, ...project({ expenseCategory }) }), AS_OF).disburseTargetPct)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
  });
});
