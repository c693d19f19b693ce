import { addDays } from "../../model/calendar/calendarDay";
import { BUDDHIST_ERA_OFFSET, fiscalYearStart } from "../../model/calendar/fiscalYear";
import { type PeriodMonth, monthFromIndex, monthIndex, monthOf } from "../../model/calendar/periodMonth";
import type { ReportRound } from "../../model/records/reportRound";
import { hasEraError } from "../eraError";
import type { CheckedProject, ProjectRule } from "../rule";
import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from "./P01-projectCode";

/**
 * A month whose report was due, and whose days of grace are over, has none. Months before the row's fiscal year belong to an earlier year's
 * row of the same project (P05 reports the dates), and a report with an era error is not a missing one (P06).
 */
export const missingReport: ProjectRule<"R15"> = {
  id: "R15",
  scope: "project",
  reads: "fields",
  severity: "W",
  blank: "never",
  source: "bma, DHIS2",
  check(checked, { status: { settings, dueDates }, asOf }, report) {
    const { project, status, allRounds } = checked;
    if (status.missingMonths.length === 0 || checked.isRepeatedRow || hasUnusableDates(checked)) return;
    const firstMonth = firstMonthOf(project.fiscalYearBE);
    for (const month of status.missingMonths) {
      if (firstMonth !== null && month < firstMonth) continue;
      const { dueDate } = dueDates.of(monthIndex(month));
      if (addDays(dueDate, settings.graceDays) >= asOf) continue;
      if (allRounds.some((round) => isMisdatedReportOf(round, month))) continue;
      report({ record: project, field: null, value: month, facts: { month, dueDay: dueDate } });
    }
  },
};

function hasUnusableDates({ project: { startDate, endDate, actualEndDate } }: CheckedProject): boolean {
  return [startDate, endDate, actualEndDate].some((day) => day !== null && hasEraError(day));
}

function firstMonthOf(fiscalYearBE: number | null): PeriodMonth | null {
  const isYear = fiscalYearBE !== null && fiscalYearBE >= FIRST_FISCAL_YEAR && fiscalYearBE <= LAST_FISCAL_YEAR;
  return isYear && Number.isInteger(fiscalYearBE) ? monthOf(fiscalYearStart(fiscalYearBE)) : null;
}

/** Whether a round with an era error reports on this month, by its month or by its date 543 years earlier. */
function isMisdatedReportOf({ reportDate, periodMonth }: ReportRound, month: PeriodMonth): boolean {
  if (reportDate === null || !hasEraError(reportDate)) return false;
  if (periodMonth !== null && !hasEraError(periodMonth)) return periodMonth === month;
  return monthFromIndex(monthIndex(periodMonth ?? reportDate) - BUDDHIST_ERA_OFFSET * 12) === month;
}
