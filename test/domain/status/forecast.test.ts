import type { BaselinePoint } from "../../../src/domain/model/records/baselinePoint";
import { day } from "../../support/builders/records";
import { type StatusCase, statusOf } from "../../support/statusOf";

/** 100 days, 1 January to 10 April 2023. */
const hundredDays = { startDate: day("2023-01-01"), endDate: day("2023-04-10"), lifecycle: null };

/** Two reports: 1 % on the first day, then `progressPct` on `reportDate`. */
const given = (reportDate: string, progressPct: number | null, more: Partial<StatusCase> = {}): StatusCase => ({
  project: hundredDays,
  rounds: [{ reportDate: day("2023-01-01"), progressPct: 1 }, { reportDate: day(reportDate), progressPct }],
  ...more,
});

const point = (periodEnd: string, plannedPct: number): Partial<BaselinePoint> => ({
  periodEnd: day(periodEnd),
  plannedPct,
  approvedOn: day("2022-12-01"),
});

describe("earned schedule on a straight line", () => {
  const cases: readonly [what: string, reportDate: string, progress: number, spiT: number, end: string | null][] = [
    ["exactly on plan", "2023-02-09", 40, 1, "2023-04-10"],
    ["twice as fast", "2023-02-09", 80, 2, "2023-02-19"],
    ["half as fast", "2023-02-09", 20, 0.5, "2023-07-19"],
    ["one fifteenth done is not enough to tell", "2023-02-09", 14.99, 0.37475, null],
    ["15 % is", "2023-02-09", 15, 0.375, "2023-09-24"],
    ["all done", "2023-02-09", 100, 2.5, null],
    ["nearly all done", "2023-02-09", 99.99, 2.49975, "2023-02-09"],
    ["late: the days after the end count as used", "2023-04-20", 50, 50 / 110, "2023-08-08"],
    ["nothing done", "2023-02-09", 0, 0, null],
  ];

  it.each(cases)("%s", (_what, reportDate, progress, spiT, end) => {
    const status = statusOf(given(reportDate, progress), reportDate);
    expect(status.spiT).toBeCloseTo(spiT, 12);
    expect(status.forecastEnd).toBe(end);
  });

  it("never forecasts an end before the report, however late the project is", () => {
    for (const asOf of ["2023-04-11", "2023-05-10", "2023-12-31"]) {
      expect(statusOf(given(asOf, 99.9), asOf).forecastEnd! >= asOf).toBe(true);
    }
  });

  it("is taken at the day of the report, not at asOf", () => {
    const [then, later] = ["2023-02-09", "2023-03-20"].map((asOf) => statusOf(given("2023-02-09", 40), asOf));
    expect(later).toMatchObject({ spiT: then!.spiT, forecastEnd: "2023-04-10" });
  });
});

describe("earned schedule on a baseline", () => {
  const baseline = [point("2023-01-10", 20), point("2023-02-09", 20), point("2023-03-21", 100)];
  const cases: readonly [what: string, progress: number, points: readonly Partial<BaselinePoint>[], day: number][] = [
    ["on the way to the first point", 10, baseline, 5],
    ["on a pause, its last day", 20, baseline, 40],
    ["after the pause", 60, baseline, 60],
    ["all done: the day on which all is planned", 100, baseline, 80],
    ["more than a plan that stays below ever asks for", 50, [point("2023-01-10", 40)], 100],
    ["all done, where the plan stays below", 100, [point("2023-01-10", 40)], 100],
    ["a point after the end counts up to the end", 90, [point("2023-07-19", 100)], 100],
    ["nothing done before a first point of 0", 0, [point("2023-01-10", 0), point("2023-04-10", 100)], 10],
    ["a jump on the first day", 30, [point("2023-01-01", 60), point("2023-04-10", 100)], 0.5],
    ["a plan that falls: the last day it is low enough", 30, [point("2023-01-10", 60), point("2023-01-20", 20), point("2023-04-10", 100)], 30],
  ];

  it.each(cases)("%s", (_what, progress, points, earned) => {
    const status = statusOf(given("2023-02-09", progress, { baseline: points }), "2023-02-09");
    expect(status.spiT).toBeCloseTo(earned / 40, 12);
  });

  it("forecasts from the same figure", () => {
    expect(statusOf(given("2023-02-09", 60, { baseline }), "2023-02-09").forecastEnd).toBe("2023-03-08");
  });
});

describe("no forecast where it would not be honest", () => {
  const half = given("2023-02-09", 50);
  const cases: readonly [what: string, given: StatusCase, asOf: string, spiT: number | null][] = [
    ["no plan basis", { ...half, project: { ...hundredDays, endDate: null } }, "2023-02-09", null],
    ["no progress", given("2023-02-09", null, { rounds: [] }), "2023-02-09", null],
    ["progress of unknown date", { ...half, rounds: [{ reportDate: null, progressPct: 20 }, { reportDate: null, progressPct: 50 }] }, "2023-02-09", null],
    ["progress from before the start", { ...half, rounds: [{ reportDate: day("2022-11-01"), progressPct: 20 }, { reportDate: day("2022-12-31"), progressPct: 50 }] }, "2023-02-09", null],
    ["one report only", { ...half, rounds: [{ reportDate: day("2023-02-09"), progressPct: 50 }] }, "2023-02-09", 1.25],
    ["a second report without progress", { ...half, rounds: [{ reportDate: day("2023-02-09"), progressPct: 50 }, { reportDate: day("2023-02-10"), progressPct: null }] }, "2023-02-10", 1.25],
    ["a second report that is no percentage", { ...half, rounds: [{ reportDate: day("2023-02-01"), progressPct: 500 }, { reportDate: day("2023-02-09"), progressPct: 50 }] }, "2023-02-09", 1.25],
    ["stale", half, "2023-03-27", 1.25],
    ["cancelled", { ...half, project: { ...hundredDays, lifecycle: "CANCELLED" } }, "2023-02-09", 1.25],
    ["suspended", { ...half, project: { ...hundredDays, lifecycle: "SUSPENDED" } }, "2023-02-09", 1.25],
    ["completed", { ...half, project: { ...hundredDays, lifecycle: "COMPLETED" } }, "2023-02-09", 1.25],
    ["past the last day of the calendar", given("2023-02-09", 15, { project: { ...hundredDays, endDate: day("9000-01-01") }, baseline: [point("2023-01-05", 16)] }), "2023-02-09", 4.6875 / 40],
  ];

  it.each(cases)("%s", (_what, situation, asOf, spiT) => {
    const status = statusOf(situation, asOf);
    expect(status.forecastEnd).toBeNull();
    if (spiT === null) expect(status.spiT).toBeNull();
    else expect(status.spiT).toBeCloseTo(spiT, 12);
  });

  it("forecasts in the ordinary case", () => {
    expect(statusOf(half, "2023-03-26")).toMatchObject({ spiT: 1.25, forecastEnd: "2023-03-21" });
  });
});
