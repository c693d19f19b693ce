import type { CalendarDay } from "../model/calendar/calendarDay";
import { fiscalYearOf } from "../model/calendar/fiscalYear";
import type { PeriodMonth } from "../model/calendar/periodMonth";
import type { Portfolio } from "../model/records/portfolio";
import { dossiersOf } from "../model/records/projectDossier";
import type { Project } from "../model/records/project";
import { compareThai } from "../model/text/thaiOrder";
import { statusContextOf } from "../status/statusContext";
import { monthsOfYear } from "./activeMonths";
import { type MonthReport, type MonthState, monthReport } from "./monthReport";

/** A project's year, month by month: a row of the completeness matrix. */
export interface ProjectMonths {
  readonly project: Project;
  /** October to September of the project's fiscal year; months of no year without one. */
  readonly months: readonly MonthReport[];
}

/** One report that somebody waits for. */
export interface Reminder {
  readonly project: Project;
  readonly report: MonthReport;
}

/** What one agency owes, oldest month first, then in the order of the workbook's rows. */
export interface AgencyReminders {
  /** null = the projects name no agency. */
  readonly agency: string | null;
  readonly reminders: readonly Reminder[];
}

export interface ReminderChoice {
  /** Only this month; null = all up to the day. */
  readonly month: PeriodMonth | null;
  readonly agencyCode: string | null;
}

/** Waited for: returned ones first of all, then what is due. */
const AWAITED: ReadonlySet<MonthState> = new Set(["RETURNED", "MISSING", "GRACE", "WRITING", "OPEN"]);

/** The completeness matrix of a day: every project row with its twelve months. Source: domain.md §8 sheet 4. */
export function completenessMatrix(portfolio: Portfolio, asOf: CalendarDay): readonly ProjectMonths[] {
  const context = statusContextOf(portfolio);
  return dossiersOf(portfolio)
    .filter(({ isRepeatedRow }) => !isRepeatedRow)
    .map((dossier) => {
      const year = dossier.project.fiscalYearBE ?? fiscalYearOf(asOf);
      const isUsable = Number.isInteger(year) && year >= 2540 && year <= 2640;
      return { project: dossier.project, months: isUsable ? monthsOfYear(year).map((month) => monthReport(dossier, month, context, asOf)) : [] };
    });
}

/** Who has not reported, is late, or was returned, by agency in Thai order. Made from the matrix of the same day. */
export function remindersFrom(matrix: readonly ProjectMonths[], { month, agencyCode }: ReminderChoice): readonly AgencyReminders[] {
  const byAgency = new Map<string | null, Reminder[]>();
  for (const { project, months } of matrix) {
    if (agencyCode !== null && project.agencyCode !== agencyCode) continue;
    const agency = project.agency?.trim() || project.agencyCode;
    for (const report of months) {
      if (!AWAITED.has(report.state) || (month !== null && report.month !== month)) continue;
      const own = byAgency.get(agency);
      if (own === undefined) byAgency.set(agency, [{ project, report }]);
      else own.push({ project, report });
    }
  }
  return [...byAgency]
    .sort(([left], [right]) => compareThai(left ?? "", right ?? ""))
    .map(([agency, reminders]) => ({ agency, reminders: reminders.sort((left, right) => (left.report.month < right.report.month ? -1 : left.report.month > right.report.month ? 1 : 0)) }));
}
