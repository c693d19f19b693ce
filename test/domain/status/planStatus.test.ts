import type { Project } from "../../../src/domain/model/records/project";
import type { Settings } from "../../../src/domain/model/records/settings";
import type { DerivedPlanStatus, Rag } from "../../../src/domain/model/words/statusWords";
import { day } from "../../support/builders/records";
import { type StatusCase, statusOf } from "../../support/statusOf";

/** 100 days, 1 January to 10 April 2023: on day n the plan is n %. */
const hundredDays = { startDate: day("2023-01-01"), endDate: day("2023-04-10"), lifecycle: null };
const reported = (progressPct: number | null) => [{ reportDate: day("2022-12-01"), progressPct }];

/** Day 50 is 19 February, when the plan is 50 %. */
const DAY_50 = "2023-02-19";

const given = (project: Partial<Project>, progressPct: number | null, more: Partial<StatusCase> = {}): StatusCase => ({
  project: { ...hundredDays, ...project },
  rounds: reported(progressPct),
  ...more,
});

describe("status and light by the gap", () => {
  const cases: readonly [progress: number, gap: number, status: DerivedPlanStatus, rag: Rag][] = [
    [100, 50, "COMPLETED", "GREEN"],
    [61, 11, "AHEAD", "GREEN"],
    [60.01, 10.01, "AHEAD", "GREEN"],
    [60, 10, "ON_PLAN", "GREEN"],
    [50, 0, "ON_PLAN", "GREEN"],
    [40, -10, "ON_PLAN", "GREEN"],
    [39.99, -10.01, "BEHIND", "AMBER"],
    [30, -20, "BEHIND", "AMBER"],
    [29.99, -20.01, "BEHIND", "RED"],
    [0, -50, "BEHIND", "RED"],
  ];

  it.each(cases)("%d %% reported: gap %d is %s, %s", (progress, gap, status, rag) => {
    const actual = statusOf(given({}, progress), DAY_50);
    expect(actual.gapPp).toBeCloseTo(gap, 9);
    expect(actual).toMatchObject({ planStatusDerived: status, rag, overdue: false, tolerancePp: 10 });
  });

  it("takes tolerances from the settings, half as wide on a baseline", () => {
    const settings: Partial<Settings> = { toleranceLinearPp: 3, toleranceBaselinePp: 1 };
    const baseline = [{ periodEnd: day("2023-04-10"), plannedPct: 100, approvedOn: day("2022-12-01") }];
    expect(statusOf(given({}, 48, { settings }), DAY_50)).toMatchObject({ planStatusDerived: "ON_PLAN", tolerancePp: 3 });
    expect(statusOf(given({}, 48, { settings, baseline }), DAY_50)).toMatchObject({ planStatusDerived: "BEHIND", tolerancePp: 1, rag: "AMBER" });
  });

  it("uses 5 points on an approved baseline by default", () => {
    const baseline = [{ periodEnd: day("2023-04-10"), plannedPct: 100, approvedOn: day("2022-12-01") }];
    expect(statusOf(given({}, 45, { baseline }), DAY_50)).toMatchObject({ planStatusDerived: "ON_PLAN", tolerancePp: 5, rag: "GREEN" });
    expect(statusOf(given({}, 44.99, { baseline }), DAY_50)).toMatchObject({ planStatusDerived: "BEHIND", rag: "AMBER" });
    expect(statusOf(given({}, 39.99, { baseline }), DAY_50)).toMatchObject({ planStatusDerived: "BEHIND", rag: "RED" });
  });

  it("is not moved by binary floating point: a gap of exactly the tolerance is on plan", () => {
    const wrong: string[] = [];
    let inexact = 0;
    for (let length = 2; length <= 400; length += 1) {
      const project = { startDate: day("2023-01-01"), endDate: day("2024-12-31"), lifecycle: null };
      const percent = Math.round((length / 731) * 1e6) / 1e4;
      const baseline = [{ periodEnd: day("2023-01-01"), plannedPct: percent, approvedOn: day("2022-12-01") }];
      for (const [tolerance, sign] of [[10, -1], [10, 1], [7.1, -1], [0.3, 1]] as const) {
        const progress = Number((percent + sign * tolerance).toFixed(4));
        if (progress <= 0 || progress >= 100) continue;
        const status = statusOf({ project, baseline, rounds: reported(progress), settings: { toleranceBaselinePp: tolerance } }, "2023-01-01");
        if (status.gapPp !== sign * tolerance) inexact += 1;
        if (status.planStatusDerived !== "ON_PLAN" || status.rag !== "GREEN") wrong.push(`${progress} against ${percent}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(inexact).toBeGreaterThan(100);
  });
});

describe("status before, after and without a plan", () => {
  const cases: readonly [
    what: string,
    asOf: string,
    project: Partial<Project>,
    progress: number | null,
    status: DerivedPlanStatus,
    rag: Rag,
    overdue: boolean,
  ][] = [
    ["before the start, nothing reported", "2022-12-31", {}, null, "NOT_STARTED", "GREY", false],
    ["before the start, 0 reported", "2022-12-31", {}, 0, "NOT_STARTED", "GREEN", false],
    ["before the start, a little done", "2022-12-31", {}, 10, "ON_PLAN", "GREEN", false],
    ["before the start, much done", "2022-12-31", {}, 10.01, "AHEAD", "GREEN", false],
    ["before the start, all done", "2022-12-31", {}, 100, "COMPLETED", "GREEN", false],
    ["before the start, without an end date", "2022-12-31", { endDate: null }, null, "NOT_STARTED", "GREY", false],
    ["on the start date, nothing reported", "2023-01-01", {}, null, "NO_DATA", "GREY", false],
    ["running, nothing reported", DAY_50, {}, null, "NO_DATA", "GREY", false],
    ["running, no plan basis", DAY_50, { startDate: null }, 50, "NO_DATA", "GREY", false],
    ["running, no dates at all", DAY_50, { startDate: null, endDate: null }, 50, "NO_DATA", "GREY", false],
    ["no dates, but done", DAY_50, { startDate: null, endDate: null }, 100, "COMPLETED", "GREY", false],
    ["dates the wrong way round", "2023-01-05", { startDate: day("2023-01-10"), endDate: day("2023-01-01") }, 50, "BEHIND", "RED", true],
    ["on the end date, not done", "2023-04-10", {}, 95, "ON_PLAN", "GREEN", false],
    ["the day after, not done", "2023-04-11", {}, 99.99, "BEHIND", "RED", true],
    ["the day after, nothing reported", "2023-04-11", {}, null, "BEHIND", "RED", true],
    ["the day after, done", "2023-04-11", {}, 100, "COMPLETED", "GREEN", false],
    ["the day after, without a start date", "2023-04-11", { startDate: null }, 50, "BEHIND", "RED", true],
  ];

  it.each(cases)("%s", (_what, asOf, project, progress, status, rag, overdue) => {
    expect(statusOf(given(project, progress), asOf)).toMatchObject({ planStatusDerived: status, rag, overdue });
  });
});

describe("status by lifecycle", () => {
  const cases: readonly [
    what: string,
    asOf: string,
    project: Partial<Project>,
    progress: number | null,
    status: DerivedPlanStatus,
    lifecycle: Project["lifecycle"],
  ][] = [
    ["cancelled", DAY_50, { lifecycle: "CANCELLED" }, 10, "CANCELLED", "CANCELLED"],
    ["cancelled wins over 100 %", DAY_50, { lifecycle: "CANCELLED" }, 100, "CANCELLED", "CANCELLED"],
    ["cancelled wins over overdue", "2023-06-01", { lifecycle: "CANCELLED" }, 10, "CANCELLED", "CANCELLED"],
    ["cancelled wins over not started", "2022-12-01", { lifecycle: "CANCELLED" }, null, "CANCELLED", "CANCELLED"],
    ["suspended", DAY_50, { lifecycle: "SUSPENDED" }, 10, "SUSPENDED", "SUSPENDED"],
    ["suspended, past its end", "2023-06-01", { lifecycle: "SUSPENDED" }, 10, "SUSPENDED", "SUSPENDED"],
    ["completed with less than 100 %", DAY_50, { lifecycle: "COMPLETED" }, 60, "COMPLETED", "COMPLETED"],
    ["completed without any report", DAY_50, { lifecycle: "COMPLETED" }, null, "COMPLETED", "COMPLETED"],
    ["completed, past its end", "2023-06-01", { lifecycle: "COMPLETED" }, 60, "COMPLETED", "COMPLETED"],
    ["cancelled on that day", DAY_50, { lifecycle: "CANCELLED", actualEndDate: day(DAY_50) }, 10, "CANCELLED", "CANCELLED"],
    ["cancelled the day after: not yet", DAY_50, { lifecycle: "CANCELLED", actualEndDate: day("2023-02-20") }, 10, "BEHIND", null],
    ["completed later: not yet", DAY_50, { lifecycle: "COMPLETED", actualEndDate: day("2023-04-01") }, 50, "ON_PLAN", null],
    ["suspended later: not yet", DAY_50, { lifecycle: "SUSPENDED", actualEndDate: day("2023-04-01") }, null, "NO_DATA", null],
    ["to be completed after its end: overdue until then", "2023-04-20", { lifecycle: "COMPLETED", actualEndDate: day("2023-05-01") }, 80, "BEHIND", null],
    ["in progress says nothing about the plan", DAY_50, { lifecycle: "IN_PROGRESS" }, 50, "ON_PLAN", "IN_PROGRESS"],
    ["in progress with an end date already typed", DAY_50, { lifecycle: "IN_PROGRESS", actualEndDate: day("2023-04-01") }, 50, "ON_PLAN", "IN_PROGRESS"],
    ["not started, yet running by the calendar", DAY_50, { lifecycle: "NOT_STARTED" }, null, "NO_DATA", "NOT_STARTED"],
    ["not started, yet progress reported", DAY_50, { lifecycle: "NOT_STARTED" }, 50, "ON_PLAN", "NOT_STARTED"],
  ];

  it.each(cases)("%s", (_what, asOf, project, progress, status, lifecycle) => {
    expect(statusOf(given(project, progress), asOf)).toMatchObject({ planStatusDerived: status, lifecycle });
  });

  it("is never overdue once it has ended", () => {
    for (const lifecycle of ["COMPLETED", "CANCELLED", "SUSPENDED"] as const) {
      expect(statusOf(given({ lifecycle }, 60), "2023-06-01").overdue).toBe(false);
    }
  });
});
