import * as fc from "fast-check";
import { type CalendarDay, epochDay } from "../../../src/domain/model/calendar/calendarDay";
import { monthFromIndex, monthIndex } from "../../../src/domain/model/calendar/periodMonth";
import { dueDate, dueDatesOf } from "../../../src/domain/status/dueDate";
import { day, month } from "../../support/builders/records";

const closedOn = (...days: readonly string[]) => new Set<CalendarDay>(days.map(day));

describe("the day a month's report is due (domain.md §5)", () => {
  const cases: readonly [what: string, inMonth: string, reportDay: number, holidays: readonly string[], due: string][] = [
    ["a working day", "2023-01", 25, [], "2023-01-25"],
    ["a Sunday moves to Monday", "2022-12", 25, [], "2022-12-26"],
    ["a Saturday moves to Monday", "2023-02", 25, [], "2023-02-27"],
    ["a holiday moves to the next day", "2023-01", 25, ["2023-01-25"], "2023-01-26"],
    ["a weekend before a holiday", "2022-12", 24, ["2022-12-26"], "2022-12-27"],
    ["a holiday before a weekend", "2023-03", 24, ["2023-03-24"], "2023-03-27"],
    ["several holidays in a row", "2023-04", 12, ["2023-04-12", "2023-04-13", "2023-04-14", "2023-04-17"], "2023-04-18"],
    ["day 31 of a shorter month is its last day", "2023-06", 31, [], "2023-06-30"],
    ["day 31 of February", "2023-02", 31, [], "2023-02-28"],
    ["day 31 of February in a leap year", "2024-02", 31, [], "2024-02-29"],
    ["over the end of the month", "2023-04", 30, [], "2023-05-01"],
    ["over the end of the month and a holiday", "2023-04", 30, ["2023-05-01"], "2023-05-02"],
    ["over the end of the year", "2022-12", 31, ["2023-01-02"], "2023-01-03"],
    ["day 0 is taken as 1", "2023-03", 0, [], "2023-03-01"],
    ["day 45 is taken as 31", "2023-03", 45, [], "2023-03-31"],
    ["a fraction is cut off", "2023-03", 20.9, [], "2023-03-20"],
    ["no number at all is taken as 1", "2023-03", Number.NaN, [], "2023-03-01"],
  ];

  it.each(cases)("%s: %s, day %d", (_what, inMonth, reportDay, holidays, due) => {
    expect(dueDate(month(inMonth), reportDay, closedOn(...holidays))).toBe(due);
  });

  it("is a working day, never before the day asked for, with no working day between", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2020 * 12, max: 2030 * 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 5 }),
        (index, reportDay, offsets) => {
          const inMonth = monthFromIndex(index);
          const asked = epochDay(day(`${inMonth}-${String(reportDay).padStart(2, "0")}`));
          const holidays = new Set(offsets.map((offset) => asked + offset));
          const isClosed = (epoch: number) => holidays.has(epoch) || [0, 6].includes(new Date(epoch * 86_400_000).getUTCDay());
          let expected = asked;
          while (isClosed(expected)) expected += 1;
          const text = (epoch: number) => new Date(epoch * 86_400_000).toISOString().slice(0, 10);
          expect(dueDate(inMonth, reportDay, closedOn(...[...holidays].map(text)))).toBe(text(expected));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is remembered for every month asked for", () => {
    const dates = dueDatesOf(25, closedOn());
    const december = monthIndex(month("2022-12"));
    expect(dates.of(december)).toEqual({ month: "2022-12", dueDate: "2022-12-26" });
    expect(dates.of(december)).toBe(dates.of(december));
    expect(dates.of(december + 1)).toEqual({ month: "2023-01", dueDate: "2023-01-25" });
  });
});
