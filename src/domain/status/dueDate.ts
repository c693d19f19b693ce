import { type CalendarDay, addDays, epochDay } from "../model/calendar/calendarDay";
import { type PeriodMonth, dayInMonth, monthFromIndex } from "../model/calendar/periodMonth";

/** A month and the day its report is due. */
export interface DueMonth {
  readonly month: PeriodMonth;
  readonly dueDate: CalendarDay;
}

/** The due dates of one `reportDay` and one list of holidays, each worked out once. */
export interface DueDates {
  /** By `monthIndex` of the month. */
  of(index: number): DueMonth;
}

/**
 * The day on which the report of a month is due: `reportDay` (taken as 1–31; a shorter month's last day), moved forward over weekends and
 * holidays, if need be into the next month. Source: domain.md §5 "Calendar".
 * Example: day 25 of 2022-12 is a Sunday, so the report is due on 2022-12-26.
 */
export function dueDate(month: PeriodMonth, reportDay: number, holidays: ReadonlySet<CalendarDay>): CalendarDay {
  const day = Math.min(Math.max(Math.trunc(reportDay) || 1, 1), 31);
  let due = dayInMonth(month, day);
  while (isWeekend(due) || holidays.has(due)) due = addDays(due, 1);
  return due;
}

/** `dueDate` for every month, remembered: a portfolio asks for the same few months once per project. */
export function dueDatesOf(reportDay: number, holidays: ReadonlySet<CalendarDay>): DueDates {
  const known = new Map<number, DueMonth>();
  return {
    of(index) {
      let due = known.get(index);
      if (due === undefined) {
        const month = monthFromIndex(index);
        due = { month, dueDate: dueDate(month, reportDay, holidays) };
        known.set(index, due);
      }
      return due;
    },
  };
}

/** 1970-01-01 was a Thursday. */
function isWeekend(day: CalendarDay): boolean {
  const fromMonday = (((epochDay(day) + 3) % 7) + 7) % 7;
  return fromMonday >= 5;
}
