import type { ReportRound } from "../../../src/domain/model/records/reportRound";
import { day } from "../../support/builders/records";
import { statusOf } from "../../support/statusOf";

const on = (reportDate: string | null, progressPct: number | null, over: Partial<ReportRound> = {}): Partial<ReportRound> => ({
  reportDate: reportDate === null ? null : day(reportDate),
  progressPct,
  ...over,
});

describe("actual progress as of 2023-03-31", () => {
  const cases: readonly [
    what: string,
    rounds: readonly Partial<ReportRound>[],
    actual: number | null,
    from: string | null,
    age: number | null,
  ][] = [
    ["no rounds: unknown, not 0", [], null, null, null],
    ["rounds without a number: unknown, not 0", [on("2023-01-25", null)], null, null, null],
    ["a reported 0 is 0", [on("2023-01-25", 0)], 0, "2023-01-25", 65],
    ["the last one", [on("2023-01-25", 20), on("2023-02-25", 35)], 35, "2023-02-25", 34],
    ["carried over rounds without a number", [on("2023-01-25", 20), on("2023-02-25", null), on("2023-03-25", null)], 20, "2023-01-25", 65],
    ["on the day itself", [on("2023-01-25", 20), on("2023-03-31", 35)], 35, "2023-03-31", 0],
    ["never from a later round", [on("2023-01-25", 20), on("2023-04-01", 35)], 20, "2023-01-25", 65],
    ["by round number, not by row", [on("2023-03-25", 50, { roundNo: 3 }), on("2023-02-25", 35, { roundNo: 2 })], 50, "2023-03-25", 6],
    ["by round number, not by date", [on("2023-03-25", 50), on("2023-02-25", 35)], 35, "2023-02-25", 34],
    ["of one number, the later row", [on("2023-02-25", 35, { roundNo: 2 }), on("2023-02-26", 40, { roundNo: 2 })], 40, "2023-02-26", 33],
    ["a round without a number comes last", [on("2023-02-25", 35, { roundNo: null }), on("2023-03-25", 50, { roundNo: 9 })], 35, "2023-02-25", 34],
    ["a fall is reported as it is", [on("2023-01-25", 50), on("2023-02-25", 35)], 35, "2023-02-25", 34],
    ["without a date: dated like its predecessor", [on("2023-01-25", 20), on(null, 35)], 35, "2023-01-25", 65],
    ["without a date, its predecessor later: not yet", [on("2023-01-25", 20), on("2023-04-25", null), on(null, 60)], 20, "2023-01-25", 65],
    ["without any date: counts, of unknown age", [on(null, 35)], 35, null, null],
    ["more than 100 is no percentage", [on("2023-01-25", 20), on("2023-02-25", 120)], 20, "2023-01-25", 65],
    ["less than 0 is no percentage", [on("2023-01-25", 20), on("2023-02-25", -1)], 20, "2023-01-25", 65],
    ["100 is one", [on("2023-02-25", 100)], 100, "2023-02-25", 34],
  ];

  it.each(cases)("%s", (_what, rounds, actual, from, age) => {
    expect(statusOf({ rounds }, "2023-03-31")).toMatchObject({ actualPct: actual, actualAsOf: from, actualAgeDays: age });
  });
});

describe("what was reported last", () => {
  it("is kept beside what is derived, and carried over rounds that say nothing", () => {
    const rounds = [
      on("2023-01-25", 1, { planStatusReported: "AHEAD", targetStatusReported: "OFF_TARGET" }),
      on("2023-02-25", 2, { planStatusReported: "ON_PLAN", targetStatusReported: null }),
      on("2023-03-25", 3, { planStatusReported: null, targetStatusReported: null }),
      on("2023-04-25", 4, { planStatusReported: "BEHIND", targetStatusReported: "ON_TARGET" }),
    ];
    expect(statusOf({ rounds }, "2023-03-31")).toMatchObject({
      planStatusReported: "ON_PLAN",
      targetStatusReported: "OFF_TARGET",
      planStatusDerived: "BEHIND",
    });
  });

  it("is nothing where nothing was", () => {
    expect(statusOf({ rounds: [] }, "2023-03-31")).toMatchObject({ planStatusReported: null, targetStatusReported: null });
  });
});

describe("stale progress", () => {
  const reported = [on("2023-01-01", 30)];

  it.each([
    ["45 days old", "2023-02-15", {}, false],
    ["46 days old", "2023-02-16", {}, true],
    ["fresh by another setting", "2023-02-16", { settings: { staleAfterDays: 46 } }, false],
    ["old, but completed", "2023-08-01", { project: { lifecycle: "COMPLETED" as const } }, false],
    ["old, but cancelled", "2023-08-01", { project: { lifecycle: "CANCELLED" as const } }, false],
    ["old, but suspended", "2023-08-01", { project: { lifecycle: "SUSPENDED" as const } }, false],
    ["old, to be completed later", "2023-08-01", { project: { lifecycle: "COMPLETED" as const, actualEndDate: day("2023-08-02") } }, true],
    ["old, but 100 %", "2023-08-01", { rounds: [on("2023-01-01", 100)] }, false],
    ["of unknown age", "2023-08-01", { rounds: [on(null, 30)] }, false],
    ["never reported", "2023-08-01", { rounds: [] }, false],
  ])("%s", (_what, asOf, given, stale) => {
    expect(statusOf({ rounds: reported, ...given }, asOf).stale).toBe(stale);
  });
});
