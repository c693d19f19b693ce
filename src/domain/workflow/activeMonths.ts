import type { CalendarDay } from "../model/calendar/calendarDay";
import { fiscalYearEnd, fiscalYearStart } from "../model/calendar/fiscalYear";
import { type PeriodMonth, firstDayOf, lastDayOf, monthsTouching } from "../model/calendar/periodMonth";
import type { Project } from "../model/records/project";

/** Years that a row can be about; domain.md §2. */
const isYear = (year: number | null): year is number => year !== null && Number.isInteger(year) && year >= 2540 && year <= 2640;

/**
 * Whether a project has to report on a month: the month touches its duration, lies in its row's fiscal year, and the project was not closed
 * before. A project without dates reports on no month (P04 says so). Source: domain.md §5 "Expected months".
 */
export function reportsOn(project: Project, month: PeriodMonth): boolean {
  const { fiscalYearBE, startDate, endDate } = project;
  if (!isYear(fiscalYearBE) || startDate === null || endDate === null) return false;
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  if (last < fiscalYearStart(fiscalYearBE) || first > fiscalYearEnd(fiscalYearBE)) return false;
  const closed = closedOn(project);
  return startDate <= last && endDate >= first && (closed === null || closed >= first);
}

/** The months of a fiscal year, October first. */
export function monthsOfYear(fiscalYearBE: number): readonly PeriodMonth[] {
  return monthsTouching(fiscalYearStart(fiscalYearBE), fiscalYearEnd(fiscalYearBE));
}

/** The day from which a project is over; null = it goes on. Without a day it has always been. */
function closedOn({ lifecycle, actualEndDate }: Project): CalendarDay | null {
  const isClosed = lifecycle === "COMPLETED" || lifecycle === "CANCELLED" || lifecycle === "SUSPENDED";
  return isClosed ? (actualEndDate ?? ("0001-01-01" as CalendarDay)) : null;
}
