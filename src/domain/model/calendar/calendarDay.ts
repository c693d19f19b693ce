/**
 * A day without a clock or a time zone, written `yyyy-mm-dd` in the Christian era.
 *
 * A string rather than a `Date`, because a report date is the same day in every time zone, reads well in a
 * failing test, and sorts by plain comparison. Source: domain.md §2 ("All dates are stored as true CE dates").
 */
export type CalendarDay = string & { readonly brand: "CalendarDay" };

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days in a month of the proleptic Gregorian calendar; `month` is 1–12. Example: `daysInMonth(2024, 2)` → 29. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a Christian-era year has a 29 February. Example: `isLeapYear(2024)` → true. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * The day made of its parts (year CE 1–9999, month 1–12, day 1–31), or `null` where the calendar has no such day.
 * Example: `dayOf(2023, 2, 29)` → null.
 */
export function dayOf(year: number, month: number, day: number): CalendarDay | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDay;
}

/** Whether a text is a day in exactly the stored form. Example: `isCalendarDay("2023-6-1")` → false. */
export function isCalendarDay(text: string): text is CalendarDay {
  const parts = DAY_PATTERN.exec(text);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/**
 * The day a text in stored form names. For text that people typed use `parseThaiDate`.
 * Throws `RangeError` for anything else, since only a programming slip gets here.
 * Example: `calendarDay("2023-06-20")`.
 */
export function calendarDay(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new RangeError(`Not a calendar day (yyyy-mm-dd, CE): ${JSON.stringify(text)}`);
  return text;
}

/** The year CE of a day. Example: `yearOf(calendarDay("2023-06-20"))` → 2023. */
export function yearOf(day: CalendarDay): number {
  return digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);
}

/** The month of a day, 1–12. */
export function monthNumberOf(day: CalendarDay): number {
  return digit(day, 5) * 10 + digit(day, 6);
}

/** The day of the month, 1–31. */
export function dayOfMonth(day: CalendarDay): number {
  return digit(day, 8) * 10 + digit(day, 9);
}

/**
 * Days since 1970-01-01 (negative before), for arithmetic. Counts by Howard Hinnant's civil calendar, which needs no `Date`.
 * Example: `epochDay(calendarDay("1970-01-02"))` → 1.
 */
export function epochDay(day: CalendarDay): number {
  const month = monthNumberOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth(day) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `epochDay`. Example: `dayFromEpoch(1)` → "1970-01-02". */
export function dayFromEpoch(days: number): CalendarDay {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDay;
}

/** The day `days` later (earlier when negative). Example: `addDays(calendarDay("2023-01-31"), 1)` → "2023-02-01". */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayFromEpoch(epochDay(day) + days);
}

/** Whole days from the first to the second day, negative when the second is earlier. Example: 1 Jan → 3 Jan is 2. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return epochDay(to) - epochDay(from);
}

/** Days of a period counting both ends, the `T` of domain.md §4. Example: 2022-11-01..2023-09-30 is 334. */
export function daysInclusive(start: CalendarDay, end: CalendarDay): number {
  return daysBetween(start, end) + 1;
}

function digit(text: string, index: number): number {
  return text.charCodeAt(index) - 48;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
