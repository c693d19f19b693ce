import { type CalendarDay, dayOf, daysInMonth } from "./calendarDay";

/** A calendar month in the Christian era, `yyyy-mm`: the month that a report round is about. */
export type PeriodMonth = string & { readonly brand: "PeriodMonth" };

const MONTH_PATTERN = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether a text is a month in stored form. Example: `isPeriodMonth("2023-13")` → false. */
export function isPeriodMonth(text: string): text is PeriodMonth {
  return MONTH_PATTERN.test(text) && !text.startsWith("0000");
}

/** The month a text in stored form names; throws `RangeError` for anything else. Example: `periodMonth("2023-06")`. */
export function periodMonth(text: string): PeriodMonth {
  if (!isPeriodMonth(text)) throw new RangeError(`Not a month (yyyy-mm, CE): ${JSON.stringify(text)}`);
  return text;
}

/** The month a day lies in. Example: `monthOf(calendarDay("2023-06-20"))` → "2023-06". */
export function monthOf(day: CalendarDay): PeriodMonth {
  return day.slice(0, 7) as PeriodMonth;
}

/** The following month. Example: `nextMonth(periodMonth("2022-12"))` → "2023-01". */
export function nextMonth(month: PeriodMonth): PeriodMonth {
  return monthFromIndex(monthIndex(month) + 1);
}

/**
 * Months since year 0, for arithmetic over many months; reads the month of a day as well.
 * Example: `monthIndex(periodMonth("2023-01")) - monthIndex(periodMonth("2022-12"))` → 1.
 */
export function monthIndex(month: PeriodMonth | CalendarDay): number {
  let year = 0;
  for (let position = 0; position < 4; position += 1) year = year * 10 + month.charCodeAt(position) - 48;
  return year * 12 + (month.charCodeAt(5) - 48) * 10 + month.charCodeAt(6) - 49;
}

/** The inverse of `monthIndex`. */
export function monthFromIndex(index: number): PeriodMonth {
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}` as PeriodMonth;
}

/** The first day of a month. */
export function firstDayOf(month: PeriodMonth): CalendarDay {
  return `${month}-01` as CalendarDay;
}

/** The last day of a month. Example: `lastDayOf(periodMonth("2024-02"))` → "2024-02-29". */
export function lastDayOf(month: PeriodMonth): CalendarDay {
  return dayInMonth(month, 31);
}

/** The given day of a month, or the month's last day when the month is shorter. Example: day 31 of 2023-02 is 2023-02-28. */
export function dayInMonth(month: PeriodMonth, day: number): CalendarDay {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  const result = dayOf(year, number, Math.min(day, daysInMonth(year, number)));
  if (result === null) throw new RangeError(`No day ${day} in ${month}`);
  return result;
}

/**
 * Every month that a period touches, both ends counted; empty when the start is after the end.
 * Source: domain.md §5 "Expected months". Example: 2022-11-15..2023-01-01 touches 2022-11, 2022-12, 2023-01.
 */
export function monthsTouching(start: CalendarDay, end: CalendarDay): readonly PeriodMonth[] {
  const months: PeriodMonth[] = [];
  if (start > end) return months;
  const last = monthIndex(end);
  for (let index = monthIndex(start); index <= last; index += 1) months.push(monthFromIndex(index));
  return months;
}
