import * as fc from "fast-check";
import { dayFromEpoch } from "../../../../src/domain/model/calendar/calendarDay";
import {
  fiscalQuarterOf,
  fiscalYearEnd,
  fiscalYearOf,
  fiscalYearStart,
  lastCompletedQuarter,
  quarterEnd,
} from "../../../../src/domain/model/calendar/fiscalYear";
import { day } from "../../../support/builders/records";

const dayOfOurTime = fc.integer({ min: -10_000, max: 60_000 }).map(dayFromEpoch);

describe("the fiscal year of a day (October to September, BE)", () => {
  it.each([
    ["2022-09-30", 2565, 4],
    ["2022-10-01", 2566, 1],
    ["2022-12-31", 2566, 1],
    ["2023-01-01", 2566, 2],
    ["2023-03-31", 2566, 2],
    ["2023-04-01", 2566, 3],
    ["2023-06-30", 2566, 3],
    ["2023-07-01", 2566, 4],
    ["2023-09-30", 2566, 4],
    ["2023-10-01", 2567, 1],
  ])("%s lies in %i, quarter %i", (text, year, quarter) => {
    expect(fiscalYearOf(day(text))).toBe(year);
    expect(fiscalQuarterOf(day(text))).toBe(quarter);
  });

  it("begins and ends where the next and the last one do not", () => {
    expect([fiscalYearStart(2566), fiscalYearEnd(2566)]).toEqual(["2022-10-01", "2023-09-30"]);
    expect(([1, 2, 3, 4] as const).map((quarter) => quarterEnd(2566, quarter))).toEqual([
      "2022-12-31", "2023-03-31", "2023-06-30", "2023-09-30",
    ]);
  });

  it.each([543, 0, -1, 99_999, 2566.5, Number.NaN])("refuses %d as a year to make days of", (year) => {
    expect(() => fiscalYearStart(year)).toThrow(RangeError);
    expect(() => fiscalYearEnd(year)).toThrow(RangeError);
  });

  it("holds every day of a year, and each in the quarter that ends next", () => {
    fc.assert(
      fc.property(dayOfOurTime, (any) => {
        const year = fiscalYearOf(any);
        expect(fiscalYearStart(year) <= any && any <= fiscalYearEnd(year)).toBe(true);
        const ends = ([1, 2, 3, 4] as const).map((quarter) => quarterEnd(year, quarter));
        expect(fiscalQuarterOf(any)).toBe(ends.findIndex((end) => any <= end) + 1);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the last quarter that is over", () => {
  const cases: readonly [asOf: string, year: number, quarter: number | null][] = [
    ["2022-09-30", 2566, null],
    ["2022-12-30", 2566, null],
    ["2022-12-31", 2566, 1],
    ["2023-03-30", 2566, 1],
    ["2023-03-31", 2566, 2],
    ["2023-06-30", 2566, 3],
    ["2023-09-29", 2566, 3],
    ["2023-09-30", 2566, 4],
    ["2023-10-01", 2566, 4],
    ["2033-01-01", 2566, 4],
    ["2023-06-30", 0, 4],
    ["2023-06-30", 99_999, null],
    ["2023-06-30", 2566.5, null],
    ["2023-06-30", Number.NaN, null],
  ];

  it.each(cases)("as of %s, of %d: %s", (asOf, year, quarter) => {
    expect(lastCompletedQuarter(year, day(asOf))).toBe(quarter);
  });

  it("is the last one whose last day is not after asOf", () => {
    fc.assert(
      fc.property(dayOfOurTime, fc.integer({ min: 2500, max: 2600 }), (asOf, year) => {
        const over = ([1, 2, 3, 4] as const).filter((quarter) => quarterEnd(year, quarter) <= asOf);
        expect(lastCompletedQuarter(year, asOf)).toBe(over.at(-1) ?? null);
      }),
      { numRuns: 300 },
    );
  });
});
