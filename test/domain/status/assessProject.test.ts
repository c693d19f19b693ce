import * as fc from "fast-check";
import { satang } from "../../../src/domain/model/amounts/satang";
import { dayFromEpoch } from "../../../src/domain/model/calendar/calendarDay";
import { monthFromIndex } from "../../../src/domain/model/calendar/periodMonth";
import {
  disbursementModeWords,
  expenseCategoryWords,
  workflowStateWords,
} from "../../../src/domain/model/words/recordWords";
import { lifecycleWords, planStatusWords, targetStatusWords } from "../../../src/domain/model/words/statusWords";
import { earnedValue } from "../../../src/domain/status/earnedValue";
import { rollUp } from "../../../src/domain/status/rollUp";
import { day } from "../../support/builders/records";
import { type StatusCase, statusOf } from "../../support/statusOf";

const often = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3 });
const anyDay = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 19_200, max: 19_700 }) },
  { weight: 1, arbitrary: fc.constantFrom(-719_162, 2_932_896, 0) },
).map(dayFromEpoch);
const money = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1_000_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER) },
).map(satang);
const percent = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100) },
  { weight: 1, arbitrary: fc.constantFrom(0, 100, -5, 250, 1e300, Number.MIN_VALUE) },
);
const odd = fc.oneof(fc.integer({ min: -3, max: 60 }), fc.constantFrom(0.5, 1e9, Number.NaN));

const halfBlankCase: fc.Arbitrary<StatusCase> = fc.record({
  project: fc.record({
    fiscalYearBE: often(fc.constantFrom(2566, 2565, 0, 99_999)),
    startDate: often(anyDay),
    endDate: often(anyDay),
    actualEndDate: often(anyDay),
    lifecycle: often(fc.constantFrom(...lifecycleWords.ids)),
    budgetReceived: often(money),
    budgetAfterTransfer: often(money),
    committed: often(money),
    expenseCategory: often(fc.constantFrom(...expenseCategoryWords.ids)),
  }),
  rounds: fc.array(
    fc.record({
      roundNo: often(fc.constantFrom(1, 2, 2.5, 3, 4, -1, 1e9)),
      periodMonth: often(fc.integer({ min: 2022 * 12, max: 2024 * 12 }).map(monthFromIndex)),
      reportDate: often(anyDay),
      narrative: often(fc.constant("รายงาน")),
      progressPct: often(percent),
      disbursedThisRound: often(money),
      committedToDate: often(money),
      planStatusReported: often(fc.constantFrom(...planStatusWords.ids)),
      targetStatusReported: often(fc.constantFrom(...targetStatusWords.ids)),
      workflowState: often(fc.constantFrom(...workflowStateWords.ids)),
    }),
    { maxLength: 8 },
  ),
  baseline: fc.array(
    fc.record({ revision: often(odd), periodEnd: often(anyDay), plannedPct: often(percent), approvedOn: often(anyDay) }),
    { maxLength: 5 },
  ),
  settings: fc.record({
    reportDay: odd,
    staleAfterDays: odd,
    toleranceLinearPp: odd,
    disbursementMode: fc.constantFrom(...disbursementModeWords.ids),
    disbursementProfile: often(fc.constant("ตัวอย่าง")),
  }),
  targets: fc.array(fc.record({ expenseCategory: often(fc.constantFrom(...expenseCategoryWords.ids)), q3Pct: often(percent) }), {
    maxLength: 3,
  }),
});

/** Records carry the project's year, as they would in a workbook. */
const ofOneProject = (given: StatusCase): StatusCase => {
  const { fiscalYearBE } = given.project as { fiscalYearBE: number | null };
  return {
    ...given,
    rounds: (given.rounds ?? []).map((round) => ({ ...round, fiscalYearBE })),
    baseline: (given.baseline ?? []).map((point) => ({ ...point, fiscalYearBE })),
  };
};

describe("half-blank records", () => {
  it("never throw, and give no number that is none", () => {
    fc.assert(
      fc.property(halfBlankCase, anyDay, (given, asOf) => {
        const status = statusOf(ofOneProject(given), asOf);
        for (const [field, value] of Object.entries({ ...status, ...earnedValue(status) })) {
          if (typeof value === "number" && field !== "tolerancePp") expect([field, Number.isFinite(value)]).toEqual([field, true]);
        }
        expect(JSON.stringify(rollUp([status]))).not.toContain("NaN");
        expect(status.plannedPct === null || (status.plannedPct >= 0 && status.plannedPct <= 100)).toBe(true);
        expect(status.actualPct === null || (status.actualPct >= 0 && status.actualPct <= 100)).toBe(true);
        expect(status.gapPp === null).toBe(status.actualPct === null || status.plannedPct === null);
        expect(status.missingMonths.length + status.reportedCount).toBe(status.expectedMonths.length);
        expect(Math.max(status.withMetricsCount, status.onTimeCount)).toBeLessThanOrEqual(status.reportedCount);
      }),
      { numRuns: 600 },
    );
  });

  it("give the same answer with and without a last round dated after asOf", () => {
    fc.assert(
      fc.property(halfBlankCase, (given) => {
        const before = ofOneProject(given);
        const after = [
          ...(before.rounds ?? []),
          { roundNo: null, reportDate: day("2023-06-01"), progressPct: 99, fiscalYearBE: before.project?.fiscalYearBE ?? null },
        ];
        expect(statusOf({ ...before, rounds: after }, "2023-05-31")).toEqual(statusOf(before, "2023-05-31"));
      }),
      { numRuns: 200 },
    );
  });
});

describe("a project row that says nothing", () => {
  it("has a status of blanks", () => {
    const blank = { startDate: null, endDate: null, lifecycle: null, budgetReceived: null, expenseCategory: null };
    expect(statusOf({ project: blank }, "2023-03-31")).toEqual({
      asOf: "2023-03-31",
      lifecycle: null,
      actualPct: null,
      actualAsOf: null,
      actualAgeDays: null,
      stale: false,
      plannedPct: null,
      planBasis: null,
      gapPp: null,
      tolerancePp: 10,
      planStatusReported: null,
      targetStatusReported: null,
      planStatusDerived: "NO_DATA",
      rag: "GREY",
      overdue: false,
      spiT: null,
      forecastEnd: null,
      effectiveBudget: null,
      disbursedCum: null,
      committed: null,
      disbursePct: null,
      spendPct: null,
      budgetStatus: "UNKNOWN",
      disburseTargetPct: null,
      expectedMonths: [],
      missingMonths: [],
      reportedCount: 0,
      withMetricsCount: 0,
      onTimeCount: 0,
      lastReportDate: null,
      reportedPct: null,
      completenessPct: null,
      onTimePct: null,
    });
  });
});
