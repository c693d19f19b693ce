import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { type FiscalQuarter, fiscalYearStart, quarterEnd } from "../../domain/model/calendar/fiscalYear";
import { assessProject } from "../../domain/status/assessProject";
import type { LiveWorkbook } from "./liveWorkbook";

/** A quarter of a fiscal year that has begun, and the day at which it is looked at: its last, or the as-of date while it runs. */
export interface QuarterOfYear {
  readonly key: string;
  readonly year: number;
  readonly quarter: FiscalQuarter;
  readonly asOf: CalendarDay;
}

const QUARTERS: readonly FiscalQuarter[] = [1, 2, 3, 4];

/** The quarters of the years that projects belong to, as far as they have begun; the latest first. */
export function quartersOf({ reading, checked }: LiveWorkbook): readonly QuarterOfYear[] {
  const { asOf } = checked.context;
  const years = [...new Set(reading.portfolio.projects.map(({ fiscalYearBE }) => fiscalYearBE))].filter(isPlausibleYear).sort((a, b) => b - a);
  return years.flatMap((year) =>
    [...QUARTERS].reverse().flatMap((quarter): readonly QuarterOfYear[] => {
      const begins = quarter === 1 ? fiscalYearStart(year) : quarterEnd(year, (quarter - 1) as FiscalQuarter);
      const end = quarterEnd(year, quarter);
      return begins >= asOf ? [] : [{ key: `${year}-${quarter}`, year, quarter, asOf: end < asOf ? end : asOf }];
    }),
  );
}

/** The projects of a quarter's year as they stood at its end; without a quarter, all as they stand. */
export function projectsAt({ checked }: LiveWorkbook, quarter: QuarterOfYear | null): readonly CheckedDossier[] {
  if (quarter === null) return checked.projects;
  return checked.projects
    .filter(({ dossier }) => dossier.project.fiscalYearBE === quarter.year)
    .map((each) => ({ ...each, status: assessProject(each.dossier, checked.context.status, quarter.asOf) }));
}

/** A typed year of which a calendar can be made. */
function isPlausibleYear(year: number | null): year is number {
  return year !== null && Number.isInteger(year) && year >= 2400 && year <= 2700;
}
