import type { CalendarDay } from "../model/calendar/calendarDay";
import type { PeriodMonth } from "../model/calendar/periodMonth";

/**
 * Whether a stored day or month lies in no year that a report can have: from 2400 (a Buddhist year typed where Excel expects a
 * Christian one) or before 1950. Rule P06 reports it, so no other rule judges such a date. Looks at the digits of the year alone: every date of every round comes by here.
 */
export function hasEraError(date: CalendarDay | PeriodMonth): boolean {
  const century = date.charCodeAt(1);
  if (date.charCodeAt(0) === DIGIT_2) return century >= DIGIT_4;
  return date.charCodeAt(0) !== DIGIT_1 || century !== DIGIT_9 || date.charCodeAt(2) < DIGIT_5;
}

const DIGIT_1 = 0x31;
const DIGIT_2 = 0x32;
const DIGIT_4 = 0x34;
const DIGIT_5 = 0x35;
const DIGIT_9 = 0x39;

/** A day that other rules may compare: `null` for a blank and for an era error. */
export function usableDay(day: CalendarDay | null): CalendarDay | null {
  return day === null || hasEraError(day) ? null : day;
}
