import type { CalendarDay } from "../model/calendar/calendarDay";
import type { PeriodMonth } from "../model/calendar/periodMonth";

/**
 * Whether a stored day or month lies in no year that a report can have: from 2400 (a Buddhist year typed where Excel expects a
 * Christian one) or before 1950. Rule P06 reports it, so no other rule judges such a date. Compared as text, since years have four digits.
 */
export function hasEraError(date: CalendarDay | PeriodMonth): boolean {
  return date >= "2400" || date < "1950";
}

/** A day that other rules may compare: `null` for a blank and for an era error. */
export function usableDay(day: CalendarDay | null): CalendarDay | null {
  return day === null || hasEraError(day) ? null : day;
}
