import * as fc from "fast-check";
import {
  dayInMonth,
  firstDayOf,
  isPeriodMonth,
  lastDayOf,
  monthFromIndex,
  monthIndex,
  monthOf,
  monthsTouching,
  nextMonth,
  periodMonth,
} from "../../../../src/domain/model/calendar/periodMonth";
import { day, month } from "../../../support/builders/records";

describe("a month in stored form", () => {
  it.each(["2023-06", "0001-01", "9999-12"])("accepts %s", (text) => {
    expect(isPeriodMonth(text)).toBe(true);
    expect(periodMonth(text)).toBe(text);
  });

  it.each(["2023-13", "2023-00", "2023-6", "0000-01", "2023-06-01", "06-2023", "", "มิ.ย. 2566"])("refuses %j", (text) => {
    expect(isPeriodMonth(text)).toBe(false);
    expect(() => periodMonth(text)).toThrow(RangeError);
  });
});

describe("days and months", () => {
  it.each([
    ["2023-06-20", "2023-06", "2023-06-01", "2023-06-30"],
    ["2024-02-29", "2024-02", "2024-02-01", "2024-02-29"],
    ["2023-12-31", "2023-12", "2023-12-01", "2023-12-31"],
  ])("%s lies in %s, from %s to %s", (text, inMonth, first, last) => {
    expect(monthOf(day(text))).toBe(inMonth);
    expect(firstDayOf(month(inMonth))).toBe(first);
    expect(lastDayOf(month(inMonth))).toBe(last);
  });

  it.each([
    ["2023-06", 25, "2023-06-25"],
    ["2023-02", 31, "2023-02-28"],
    ["2024-02", 31, "2024-02-29"],
    ["2023-04", 31, "2023-04-30"],
    ["2023-06", 1, "2023-06-01"],
  ])("of %s, day %i is %s", (inMonth, dayNumber, text) => {
    expect(dayInMonth(month(inMonth), dayNumber)).toBe(text);
  });

  it("has no day 0", () => {
    expect(() => dayInMonth(month("2023-06"), 0)).toThrow(RangeError);
  });
});

describe("a sequence of months", () => {
  it.each([
    ["2022-12", "2023-01"],
    ["2023-01", "2023-02"],
    ["0001-09", "0001-10"],
  ])("after %s comes %s", (before, after) => {
    expect(nextMonth(month(before))).toBe(after);
  });

  it.each([
    ["2022-11-15", "2023-01-01", ["2022-11", "2022-12", "2023-01"]],
    ["2023-01-31", "2023-02-01", ["2023-01", "2023-02"]],
    ["2023-06-20", "2023-06-20", ["2023-06"]],
    ["2023-06-20", "2023-06-19", []],
    ["2023-06-20", "2023-05-31", []],
    ["9999-11-30", "9999-12-31", ["9999-11", "9999-12"]],
  ])("%s to %s touches %j", (start, end, months) => {
    expect(monthsTouching(day(start), day(end))).toEqual(months);
  });

  it("counts months so that neighbours differ by one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 9999 * 12 + 10 }), (index) => {
        const here = monthFromIndex(index);
        expect(isPeriodMonth(here)).toBe(true);
        expect(monthIndex(here)).toBe(index);
        expect(monthIndex(firstDayOf(here))).toBe(index);
        expect(monthFromIndex(index + 1)).toBe(nextMonth(here));
      }),
      { numRuns: 200 },
    );
  });
});
