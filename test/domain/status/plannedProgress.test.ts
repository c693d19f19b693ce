import * as fc from "fast-check";
import { addDays, dayFromEpoch } from "../../../src/domain/model/calendar/calendarDay";
import type { BaselinePoint } from "../../../src/domain/model/records/baselinePoint";
import { day } from "../../support/builders/records";
import { statusOf } from "../../support/statusOf";

/** A point as `[periodEnd, plannedPct]`. */
type Points = readonly (readonly [periodEnd: string, plannedPct: number])[];

const pointsOf = (points: Points, over: Partial<BaselinePoint> = {}) =>
  points.map(([periodEnd, plannedPct]) => ({ periodEnd: day(periodEnd), plannedPct, ...over }));

/** 10 days, 1 to 10 January 2023. */
const tenDays = { startDate: day("2023-01-01"), endDate: day("2023-01-10") };

describe("planned progress on a straight line", () => {
  const cases: readonly [what: string, start: string | null, end: string | null, asOf: string, planned: number | null][] = [
    ["the first day counts", "2023-01-01", "2023-01-10", "2023-01-01", 10],
    ["in the middle", "2023-01-01", "2023-01-10", "2023-01-05", 50],
    ["the last day", "2023-01-01", "2023-01-10", "2023-01-10", 100],
    ["before the start", "2023-01-01", "2023-01-10", "2022-12-31", 0],
    ["long before the start", "2023-01-01", "2023-01-10", "2020-01-01", 0],
    ["after the end", "2023-01-01", "2023-01-10", "2023-01-11", 100],
    ["long after the end", "2023-01-01", "2023-01-10", "2030-01-01", 100],
    ["a project of one day, that day", "2023-01-01", "2023-01-01", "2023-01-01", 100],
    ["a project of one day, the day before", "2023-01-01", "2023-01-01", "2022-12-31", 0],
    ["no start", null, "2023-01-10", "2023-01-05", null],
    ["no end", "2023-01-01", null, "2023-01-05", null],
    ["neither", null, null, "2023-01-05", null],
    ["start after end", "2023-01-10", "2023-01-01", "2023-01-05", null],
  ];

  it.each(cases)("%s", (_what, start, end, asOf, planned) => {
    const project = { startDate: start === null ? null : day(start), endDate: end === null ? null : day(end) };
    const status = statusOf({ project }, asOf);
    expect(status.plannedPct).toBe(planned);
    expect(status.planBasis).toBe(planned === null ? null : "LINEAR");
  });
});

describe("planned progress along an approved baseline", () => {
  const approved = { approvedOn: day("2022-12-01") };
  const curve: Points = [["2023-01-04", 20], ["2023-01-06", 80], ["2023-01-10", 100]];

  it.each([
    ["2022-12-31", 0, "before the start"],
    ["2023-01-01", 5, "a quarter of the way to the first point"],
    ["2023-01-02", 10, "half the way to the first point"],
    ["2023-01-04", 20, "on a point"],
    ["2023-01-05", 50, "between two points"],
    ["2023-01-08", 90, "between the last two"],
    ["2023-01-10", 100, "on the last"],
    ["2023-01-11", 100, "after the end"],
  ])("%s: %d (%s)", (asOf, planned) => {
    const status = statusOf({ project: tenDays, baseline: pointsOf(curve, approved) }, asOf);
    expect(status.plannedPct).toBeCloseTo(planned, 12);
    expect(status.planBasis).toBe("BASELINE");
  });

  const shapes: readonly [what: string, points: Points, asOf: string, planned: number][] = [
    ["points may be unsorted", [["2023-01-10", 100], ["2023-01-04", 20], ["2023-01-06", 80]], "2023-01-05", 50],
    ["of two points on a date the later row counts", [["2023-01-04", 90], ["2023-01-04", 20], ["2023-01-06", 80]], "2023-01-05", 50],
    ["of two points on a date the later row counts, from below too", [["2023-01-04", 20], ["2023-01-06", 10], ["2023-01-06", 80]], "2023-01-05", 50],
    ["after the last point its value holds", [["2023-01-04", 20]], "2023-01-09", 20],
    ["after the last point its value holds on the end date", [["2023-01-04", 20]], "2023-01-10", 20],
    ["after the end all should be done, whatever the points say", [["2023-01-04", 20]], "2023-01-11", 100],
    ["a plan that ends early stays at 100", [["2023-01-04", 100]], "2023-01-07", 100],
    ["a point after the end steers the line towards it", [["2023-01-20", 100]], "2023-01-10", 50],
    ["but the end date ends the plan", [["2023-01-20", 100]], "2023-01-11", 100],
    ["a point on the start date", [["2023-01-01", 40], ["2023-01-10", 100]], "2023-01-01", 40],
    ["a point before the start is not used", [["2022-12-31", 70], ["2023-01-10", 100]], "2023-01-05", 50],
    ["a point beyond 100 is not used", [["2023-01-04", 120], ["2023-01-10", 100]], "2023-01-05", 50],
    ["a point below 0 is not used", [["2023-01-04", -20], ["2023-01-10", 100]], "2023-01-05", 50],
    ["a plan that falls is drawn as it stands", [["2023-01-04", 60], ["2023-01-08", 20]], "2023-01-06", 40],
    ["zero for a while", [["2023-01-05", 0], ["2023-01-10", 100]], "2023-01-05", 0],
  ];

  it.each(shapes)("%s", (_what, points, asOf, planned) => {
    const status = statusOf({ project: tenDays, baseline: pointsOf(points, approved) }, asOf);
    expect(status.plannedPct).toBeCloseTo(planned, 12);
    expect(status.planBasis).toBe("BASELINE");
  });

  it("of a single last point is the straight line", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 20 }), (offset) => {
        const asOf = addDays(day("2023-01-01"), offset);
        const baseline = pointsOf([["2023-01-10", 100]], approved);
        expect(statusOf({ project: tenDays, baseline }, asOf).plannedPct).toBeCloseTo(
          statusOf({ project: tenDays }, asOf).plannedPct!,
          12,
        );
      }),
    );
  });
});

describe("which baseline is in force", () => {
  const on = (date: string) => day(date);
  /** Planned on 5 January tells them apart: straight line 50, revision 1 at 30, revision 2 at 70. */
  const first = { periodEnd: on("2023-01-05"), plannedPct: 30, revision: 1, approvedOn: on("2022-12-01") };
  const second = { periodEnd: on("2023-01-05"), plannedPct: 70, revision: 2, approvedOn: on("2023-01-03") };
  const cases: readonly [what: string, baseline: readonly Partial<BaselinePoint>[], planned: number, basis: string][] = [
    ["none: the straight line", [], 50, "LINEAR"],
    ["the approved one", [first], 30, "BASELINE"],
    ["the highest approved revision", [first, second], 70, "BASELINE"],
    ["whatever the order of the rows", [second, first], 70, "BASELINE"],
    ["a draft is not in force", [{ ...first, approvedOn: null }], 50, "LINEAR"],
    ["a draft of a higher revision does not hide the approved one", [first, { ...second, approvedOn: null }], 30, "BASELINE"],
    ["approved after asOf: not yet", [first, { ...second, approvedOn: on("2023-01-06") }], 30, "BASELINE"],
    ["approved on asOf: in force", [first, { ...second, approvedOn: on("2023-01-05") }], 70, "BASELINE"],
    ["a blank revision is the lowest", [{ ...second, revision: null }, first], 30, "BASELINE"],
    ["a blank revision alone is in force", [{ ...second, revision: null }], 70, "BASELINE"],
    ["a revision without a usable point is not in force", [first, { ...second, plannedPct: null }], 30, "BASELINE"],
    ["a point without a date is not usable", [first, { ...second, periodEnd: null }], 30, "BASELINE"],
    ["a revision entirely before the start is not in force", [first, { ...second, periodEnd: on("2022-12-31") }], 30, "BASELINE"],
    ["no usable point at all: the straight line", [{ ...first, plannedPct: null }], 50, "LINEAR"],
    ["another year's baseline is another project's", [{ ...first, fiscalYearBE: 2565 }], 50, "LINEAR"],
  ];

  it.each(cases)("%s", (_what, baseline, planned, basis) => {
    const status = statusOf({ project: tenDays, baseline }, "2023-01-05");
    expect(status).toMatchObject({ plannedPct: planned, planBasis: basis, tolerancePp: basis === "BASELINE" ? 5 : 10 });
  });

  it("does not matter without the project's dates", () => {
    const status = statusOf({ project: { ...tenDays, endDate: null }, baseline: [first] }, "2023-01-05");
    expect(status).toMatchObject({ plannedPct: null, planBasis: null, tolerancePp: 10 });
  });
});

describe("any plan", () => {
  const dayNumber = fc.integer({ min: 19_000, max: 19_400 });
  const rising = fc
    .array(fc.tuple(dayNumber, fc.double({ min: 0, max: 100, noNaN: true })), { maxLength: 6 })
    .map((points) => {
      const days = points.map(([epoch]) => epoch).sort((left, right) => left - right);
      const percents = points.map(([, pct]) => pct).sort((left, right) => left - right);
      return days.map((epoch, index) => ({ periodEnd: dayFromEpoch(epoch), plannedPct: percents[index]!, approvedOn: dayFromEpoch(18_000) }));
    });

  it("rises from 0 to 100 and never falls", () => {
    fc.assert(
      fc.property(dayNumber, fc.nat(300), rising, fc.array(dayNumber, { minLength: 2, maxLength: 20 }), (start, length, baseline, asOfs) => {
        const project = { startDate: dayFromEpoch(start), endDate: dayFromEpoch(start + length) };
        const plannedOn = (epoch: number) => statusOf({ project, baseline }, dayFromEpoch(epoch)).plannedPct!;
        const curve = [...asOfs].sort((left, right) => left - right).map(plannedOn);
        for (const [index, planned] of curve.entries()) {
          expect(planned).toBeGreaterThanOrEqual(Math.max(0, (curve[index - 1] ?? 0) - 1e-9));
          expect(planned).toBeLessThanOrEqual(100);
        }
        expect(plannedOn(start - 1)).toBe(0);
        expect(plannedOn(start + length + 1)).toBe(100);
      }),
      { numRuns: 150 },
    );
  });
});
