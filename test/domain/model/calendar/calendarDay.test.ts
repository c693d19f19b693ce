import * as fc from "fast-check";
import {
  addDays,
  calendarDay,
  dayFromEpoch,
  dayOf,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  daysInclusive,
  epochDay,
  isCalendarDay,
  isLeapYear,
  monthNumberOf,
  yearOf,
} from "../../../../src/domain/model/calendar/calendarDay";
import { day } from "../../../support/builders/records";

/** Any day of the years 1–9999, as JavaScript's own calendar counts it. */
const anyEpochDay = fc.integer({ min: -719_162, max: 2_932_896 });
const isoOf = (epoch: number) => new Date(epoch * 86_400_000).toISOString().slice(0, 10);

describe("counting days", () => {
  it.each([
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2023-06-20", 19_528],
    ["0001-01-01", -719_162],
    ["9999-12-31", 2_932_896],
  ])("%s is day %i", (text, epoch) => {
    expect(epochDay(day(text))).toBe(epoch);
    expect(dayFromEpoch(epoch)).toBe(text);
  });

  it("agrees with Date.UTC on every day", () => {
    fc.assert(
      fc.property(anyEpochDay, (epoch) => {
        const date = new Date(epoch * 86_400_000);
        const counted = dayFromEpoch(epoch);
        expect(counted).toBe(isoOf(epoch));
        expect(epochDay(counted)).toBe(epoch);
        expect([yearOf(counted), monthNumberOf(counted), dayOfMonth(counted)]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it("adds and subtracts as one would on a calendar", () => {
    fc.assert(
      fc.property(anyEpochDay, fc.integer({ min: -5000, max: 5000 }), (epoch, days) => {
        fc.pre(epoch + days >= -719_162 && epoch + days <= 2_932_896);
        const from = dayFromEpoch(epoch);
        const to = addDays(from, days);
        expect(to).toBe(isoOf(epoch + days));
        expect(daysBetween(from, to)).toBe(days);
        expect(daysInclusive(from, to)).toBe(days + 1);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["2023-01-31", 1, "2023-02-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-03-01", -1, "2023-02-28"],
    ["2022-12-31", 1, "2023-01-01"],
    ["2023-06-20", 0, "2023-06-20"],
  ])("%s and %i days is %s", (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });

  it("counts both ends of the printed form's project", () => {
    expect(daysInclusive(day("2022-11-01"), day("2023-09-30"))).toBe(334);
  });

  it("sorts as text", () => {
    fc.assert(
      fc.property(anyEpochDay, anyEpochDay, (left, right) => {
        expect(dayFromEpoch(left) < dayFromEpoch(right)).toBe(left < right);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a day made of parts", () => {
  it.each([
    [2023, 6, 20, "2023-06-20"],
    [2024, 2, 29, "2024-02-29"],
    [2000, 2, 29, "2000-02-29"],
    [1, 1, 1, "0001-01-01"],
    [9999, 12, 31, "9999-12-31"],
  ])("%i, %i, %i", (year, month, dayNumber, text) => {
    expect(dayOf(year, month, dayNumber)).toBe(text);
  });

  it.each([
    ["29 February of a common year", 2023, 2, 29],
    ["29 February of a century", 1900, 2, 29],
    ["31 April", 2023, 4, 31],
    ["month 0", 2023, 0, 1],
    ["month 13", 2023, 13, 1],
    ["day 0", 2023, 1, 0],
    ["day 32", 2023, 1, 32],
    ["year 0", 0, 1, 1],
    ["year 10000", 10_000, 1, 1],
    ["a fraction", 2023, 1, 1.5],
    ["not a number", Number.NaN, 1, 1],
  ])("%s is no day", (_what, year, month, dayNumber) => {
    expect(dayOf(year, month, dayNumber)).toBeNull();
  });
});

describe("a day in stored form", () => {
  it.each(["2023-06-20", "2024-02-29", "0001-01-01"])("accepts %s", (text) => {
    expect(isCalendarDay(text)).toBe(true);
    expect(calendarDay(text)).toBe(text);
  });

  it.each([
    "2023-6-1", "2023-02-29", "2023-13-01", "2023-00-10", "0000-01-01", "20-06-2023", "2023/06/20", "2023-06-20T00:00", " 2023-06-20", "",
    "๒๐๒๓-๐๖-๒๐",
  ])("refuses %j", (text) => {
    expect(isCalendarDay(text)).toBe(false);
    expect(() => calendarDay(text)).toThrow(RangeError);
  });
});

describe("the length of months and years", () => {
  it.each([
    [2023, false, 28],
    [2024, true, 29],
    [1900, false, 28],
    [2000, true, 29],
  ])("%i: leap year %s, February has %i days", (year, leap, days) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(days);
  });

  it("has 30 or 31 days in the other months", () => {
    expect([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
      31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });
});
