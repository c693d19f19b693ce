import { type CalendarDay, dayOf, dayOfMonth, daysInMonth, monthNumberOf, yearOf } from "./calendarDay";

/** Years between the Christian and the Buddhist era: BE = CE + 543. */
export const BUDDHIST_ERA_OFFSET = 543;

/** A quarter of the Thai fiscal year: 1 = Oct–Dec … 4 = Jul–Sep. */
export type FiscalQuarter = 1 | 2 | 3 | 4;

/**
 * The Thai fiscal year (BE) that a day lies in: it runs 1 October to 30 September and is named for its end.
 * Source: domain.md §5. Example: `fiscalYearOf(calendarDay("2022-11-01"))` → 2566.
 */
export function fiscalYearOf(day: CalendarDay): number {
  return yearOf(day) + BUDDHIST_ERA_OFFSET + (monthNumberOf(day) >= 10 ? 1 : 0);
}

/** First day of a fiscal year (BE). Example: `fiscalYearStart(2566)` → "2022-10-01". */
export function fiscalYearStart(fiscalYearBE: number): CalendarDay {
  return required(dayOf(fiscalYearBE - BUDDHIST_ERA_OFFSET - 1, 10, 1), fiscalYearBE);
}

/** Last day of a fiscal year (BE). Example: `fiscalYearEnd(2566)` → "2023-09-30". */
export function fiscalYearEnd(fiscalYearBE: number): CalendarDay {
  return required(dayOf(fiscalYearBE - BUDDHIST_ERA_OFFSET, 9, 30), fiscalYearBE);
}

/** The fiscal quarter of a day. Source: domain.md §5. Example: November → 1, September → 4. */
export function fiscalQuarterOf(day: CalendarDay): FiscalQuarter {
  return (Math.floor(((monthNumberOf(day) + 2) % 12) / 3) + 1) as FiscalQuarter;
}

/** Last day of a fiscal quarter. Example: quarter 1 of 2566 ends on 2022-12-31. */
export function quarterEnd(fiscalYearBE: number, quarter: FiscalQuarter): CalendarDay {
  const year = fiscalYearBE - BUDDHIST_ERA_OFFSET;
  if (quarter === 1) return required(dayOf(year - 1, 12, 31), fiscalYearBE);
  if (quarter === 2) return required(dayOf(year, 3, 31), fiscalYearBE);
  if (quarter === 3) return required(dayOf(year, 6, 30), fiscalYearBE);
  return fiscalYearEnd(fiscalYearBE);
}

/**
 * The last quarter of a fiscal year that is over by `asOf` (its last day is on or before it), or `null` before the first one ends.
 * Any number is accepted as a year, since people type them. Source: domain.md §4 `budgetStatus` ("the last completed quarter").
 * Example: FY 2566 as of 2023-03-31 → 2.
 */
export function lastCompletedQuarter(fiscalYearBE: number, asOf: CalendarDay): FiscalQuarter | null {
  const year = fiscalYearOf(asOf);
  if (fiscalYearBE < year) return 4;
  if (fiscalYearBE !== year) return null;
  const quarter = fiscalQuarterOf(asOf);
  if (isQuarterEnd(asOf)) return quarter;
  return quarter === 1 ? null : ((quarter - 1) as FiscalQuarter);
}

/** Quarters end with March, June, September and December. */
function isQuarterEnd(day: CalendarDay): boolean {
  const month = monthNumberOf(day);
  return month % 3 === 0 && dayOfMonth(day) === daysInMonth(yearOf(day), month);
}

function required(day: CalendarDay | null, fiscalYearBE: number): CalendarDay {
  if (day === null) throw new RangeError(`Not a fiscal year (BE): ${fiscalYearBE}`);
  return day;
}
