import { type CalendarDay, daysBetween } from "../../../src/domain/model/calendar/calendarDay";
import { dossiersOf } from "../../../src/domain/model/records/projectDossier";
import { assessProject } from "../../../src/domain/status/assessProject";
import type { ProjectStatus } from "../../../src/domain/status/projectStatus";
import { statusContextOf } from "../../../src/domain/status/statusContext";
import { printedFormPortfolio, printedFormProject } from "../../support/builders/printedFormPortfolio";
import { day } from "../../support/builders/records";

const [dossier] = dossiersOf(printedFormPortfolio);
const context = statusContextOf(printedFormPortfolio);
const assessedAt = (asOf: string): ProjectStatus => assessProject(dossier!, context, day(asOf));
const twoDecimals = (value: number | null) => (value === null ? null : value.toFixed(2));

/** domain.md §6, "Rd" table: each round as of its own report date. */
const rounds = [
  { round: 1, asOf: "2022-12-22", planned: "15.57", actual: 30, age: 0, gap: "14.43", derived: "AHEAD", rag: "GREEN", stale: false },
  { round: 2, asOf: "2023-01-23", planned: "25.15", actual: 40, age: 0, gap: "14.85", derived: "AHEAD", rag: "GREEN", stale: false },
  { round: 4, asOf: "2023-02-20", planned: "33.53", actual: 40, age: 28, gap: "6.47", derived: "ON_PLAN", rag: "GREEN", stale: false },
  { round: 5, asOf: "2023-03-23", planned: "42.81", actual: 40, age: 59, gap: "-2.81", derived: "ON_PLAN", rag: "GREEN", stale: true },
  { round: 6, asOf: "2023-04-21", planned: "51.50", actual: 40, age: 88, gap: "-11.50", derived: "BEHIND", rag: "AMBER", stale: true },
  { round: 7, asOf: "2023-05-24", planned: "61.38", actual: 40, age: 121, gap: "-21.38", derived: "BEHIND", rag: "RED", stale: true },
  { round: 8, asOf: "2023-06-20", planned: "69.46", actual: 100, age: 0, gap: "30.54", derived: "COMPLETED", rag: "GREEN", stale: false },
] as const;

describe("the printed form, round by round (domain.md §6)", () => {
  it.each(rounds)("round $round as of $asOf", ({ asOf, planned, actual, age, gap, derived, rag, stale }) => {
    const status = assessedAt(asOf);
    expect({
      planned: twoDecimals(status.plannedPct),
      actual: status.actualPct,
      age: status.actualAgeDays,
      gap: twoDecimals(status.gapPp),
      derived: status.planStatusDerived,
      rag: status.rag,
      stale: status.stale,
    }).toEqual({ planned, actual, age, gap, derived, rag, stale });
    expect(status).toMatchObject({ planBasis: "LINEAR", overdue: false, planStatusReported: "ON_PLAN", targetStatusReported: "ON_TARGET" });
  });

  const forecasts: readonly [asOf: string, spiT: string, forecastEnd: string | null, because: string][] = [
    ["2022-12-22", "1.927", null, "only one round with progress"],
    ["2023-01-23", "1.590", "2023-05-29", "two"],
    ["2023-02-20", "1.590", "2023-05-29", "taken at the day of the progress, not at asOf"],
    ["2023-03-09", "1.590", "2023-05-29", "45 days old"],
    ["2023-03-10", "1.590", null, "46 days old"],
    ["2023-06-20", "1.440", null, "completed"],
  ];

  it.each(forecasts)("as of %s: SPI(t) %s, forecast end %s (%s)", (asOf, spiT, forecastEnd) => {
    const status = assessedAt(asOf);
    expect(status.spiT?.toFixed(3)).toBe(spiT);
    expect(status.forecastEnd).toBe(forecastEnd);
  });

  it.each([
    ["Q1", "2022-12-31", 30, "2022-12-22"],
    ["Q2", "2023-03-31", 40, "2023-01-23"],
    ["Q3", "2023-06-30", 100, "2023-06-20"],
  ])("progress at the end of %s", (_quarter, asOf, actual, from) => {
    expect(assessedAt(asOf)).toMatchObject({ actualPct: actual, actualAsOf: from });
  });
});

describe("the printed form's lifecycle and money", () => {
  it.each([
    ["2023-06-19", null, "BEHIND"],
    ["2023-06-20", "COMPLETED", "COMPLETED"],
    ["2023-12-31", "COMPLETED", "COMPLETED"],
  ])("as of %s the lifecycle is %s and the status %s", (asOf, lifecycle, derived) => {
    expect(assessedAt(asOf)).toMatchObject({ lifecycle, planStatusDerived: derived });
  });

  it("ended 102 days before its end date", () => {
    expect(daysBetween(printedFormProject.actualEndDate as CalendarDay, printedFormProject.endDate as CalendarDay)).toBe(102);
  });

  it("never goes stale once completed", () => {
    expect(assessedAt("2024-06-20")).toMatchObject({ actualAgeDays: 366, stale: false, overdue: false, rag: "GREEN" });
  });

  it.each(rounds)("round $round: no budget, which is known and is not 'nothing spent of something'", ({ asOf }) => {
    expect(assessedAt(asOf)).toMatchObject({
      budgetStatus: "NO_BUDGET",
      effectiveBudget: 0,
      disbursedCum: 0,
      disbursePct: null,
      spendPct: null,
    });
  });
});

describe("the printed form's reporting", () => {
  it("expected 8 months, reported 7, with metrics 3, on time 7", () => {
    const status = assessedAt("2023-06-20");
    expect(status.expectedMonths).toEqual([
      "2022-11", "2022-12", "2023-01", "2023-02", "2023-03", "2023-04", "2023-05", "2023-06",
    ]);
    expect(status).toMatchObject({
      missingMonths: ["2022-11"],
      reportedCount: 7,
      reportedPct: 87.5,
      withMetricsCount: 3,
      completenessPct: 37.5,
      onTimeCount: 7,
      onTimePct: 87.5,
      lastReportDate: "2023-06-20",
    });
  });

  it.each([
    ["2022-11-24", [], []],
    ["2022-11-25", ["2022-11"], ["2022-11"]],
    ["2022-12-21", ["2022-11"], ["2022-11"]],
    ["2022-12-22", ["2022-11", "2022-12"], ["2022-11"]],
    ["2023-02-19", ["2022-11", "2022-12", "2023-01"], ["2022-11"]],
  ])("as of %s months %j are expected, %j missing", (asOf, expected, missing) => {
    expect(assessedAt(asOf)).toMatchObject({ expectedMonths: expected, missingMonths: missing });
  });

  it("is expected of no month after it ended", () => {
    expect(assessedAt("2023-09-30").expectedMonths.at(-1)).toBe("2023-06");
  });
});
