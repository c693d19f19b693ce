import type { PeriodMonth } from "../../domain/model/calendar/periodMonth";
import type { MonthReport } from "../../domain/workflow/monthReport";
import type { ProjectMonths } from "../../domain/workflow/reminders";

/** What an agency has reported of one month. */
export interface AgencyMonth {
  readonly month: PeriodMonth;
  /** Reports that were given, late ones too. */
  readonly reported: number;
  /** Reports that are due or given; months to come and exempted ones are not counted. */
  readonly expected: number;
  /** Whether something is overdue or came back. */
  readonly isBehind: boolean;
}

/** The year of an agency's projects. */
export interface AgencyYear {
  /** `null` = the projects name none. */
  readonly agency: string | null;
  readonly fiscalYearBE: number | null;
  readonly months: readonly AgencyMonth[];
}

/** The completeness matrix of agencies by months: a row for every agency and fiscal year, in the order of their first projects. */
export function agencyYears(matrix: readonly ProjectMonths[]): readonly AgencyYear[] {
  const rows = new Map<string, ProjectMonths[]>();
  for (const each of matrix) {
    const key = `${each.project.agency ?? ""}|${each.project.fiscalYearBE ?? ""}`;
    const own = rows.get(key);
    if (own === undefined) rows.set(key, [each]);
    else own.push(each);
  }
  return [...rows.values()].map((projects) => {
    const { agency, fiscalYearBE } = (projects[0] as ProjectMonths).project;
    const months = (projects[0] as ProjectMonths).months.map((_month, at) => agencyMonth(projects.flatMap((each) => each.months[at] ?? [])));
    return { agency, fiscalYearBE, months };
  });
}

function agencyMonth(reports: readonly MonthReport[]): AgencyMonth {
  const given = reports.filter(({ state }) => state === "ON_TIME" || state === "LATE");
  const awaited = reports.filter(({ state }) => state === "OPEN" || state === "GRACE" || state === "MISSING" || state === "WRITING" || state === "RETURNED");
  return {
    month: (reports[0] as MonthReport).month,
    reported: given.length,
    expected: given.length + awaited.length,
    isBehind: awaited.some(({ state, daysLate }) => state === "MISSING" || state === "RETURNED" || daysLate > 0),
  };
}
