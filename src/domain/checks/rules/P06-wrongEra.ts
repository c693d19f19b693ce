import { type CalendarDay, dayOf, dayOfMonth, monthNumberOf, yearOf } from "../../model/calendar/calendarDay";
import { BUDDHIST_ERA_OFFSET } from "../../model/calendar/fiscalYear";
import { firstDayOf } from "../../model/calendar/periodMonth";
import type { Project } from "../../model/records/project";
import type { ReportRound } from "../../model/records/reportRound";
import { hasEraError } from "../eraError";
import type { CheckedRecord } from "../finding";
import type { ProjectRule, Report } from "../rule";
import { SIGN } from "../signs";

/**
 * A date in a year that no report can have: a Buddhist year typed where Excel expects a Christian one (the fix, −543, is offered where
 * that day exists), or a year before 1950. Looks at every date there is, at any `asOf`; no other rule judges such a date.
 */
export const wrongEra: ProjectRule<"P06"> = {
  id: "P06",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.WRONG_ERA,
  severity: "E",
  blank: "skip",
  source: "ours",
  check({ project, allRounds, baseline }, _context, report) {
    checkProjectRow(project, report);
    for (const round of allRounds) checkRound(round, report);
    for (const point of baseline) {
      judge(point, "periodEnd", point.periodEnd, report);
      judge(point, "approvedOn", point.approvedOn, report);
    }
  },
  checkShared({ portfolio }, report) {
    for (const evaluation of portfolio.quarterEvaluations) judge(evaluation, "evaluatedOn", evaluation.evaluatedOn, report);
    for (const holiday of portfolio.holidays) judge(holiday, "date", holiday.date, report);
  },
};

function checkProjectRow(project: Project, report: Report<"P06">): void {
  judge(project, "startDate", project.startDate, report);
  judge(project, "endDate", project.endDate, report);
  judge(project, "actualEndDate", project.actualEndDate, report);
}

function checkRound(round: ReportRound, report: Report<"P06">): void {
  const { periodMonth, reportDate, submittedAt, decidedAt } = round;
  if (reportDate !== null && hasEraError(reportDate)) judge(round, "reportDate", reportDate, report);
  if (periodMonth !== null && hasEraError(periodMonth)) judge(round, "periodMonth", firstDayOf(periodMonth), report);
  if (submittedAt !== null) judge(round, "submittedAt", submittedAt, report);
  if (decidedAt !== null) judge(round, "decidedAt", decidedAt, report);
}

function judge(record: CheckedRecord, field: string, day: CalendarDay | null, report: Report<"P06">): void {
  if (day === null || !hasEraError(day)) return;
  const value = field === "periodMonth" ? day.slice(0, 7) : day;
  report({ record, field, value, facts: { field, writtenDay: day, proposedDay: inChristianEra(day) } });
}

function inChristianEra(day: CalendarDay): CalendarDay | null {
  const proposed = dayOf(yearOf(day) - BUDDHIST_ERA_OFFSET, monthNumberOf(day), dayOfMonth(day));
  return proposed === null || hasEraError(proposed) ? null : proposed;
}
