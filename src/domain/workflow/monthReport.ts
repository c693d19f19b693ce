import { type CalendarDay, addDays, daysBetween } from "../model/calendar/calendarDay";
import { type PeriodMonth, firstDayOf, monthIndex } from "../model/calendar/periodMonth";
import type { ProjectDossier } from "../model/records/projectDossier";
import { type ReportRound, isPlaceholder } from "../model/records/reportRound";
import { reportedMonth } from "../status/reporting";
import type { StatusContext } from "../status/statusContext";
import { reportsOn } from "./activeMonths";

/**
 * How one month of a project stands, for the completeness matrix. ON_TIME and LATE: reported; WRITING: something is entered and not sent;
 * OPEN: not reported, and not due yet; GRACE: due, within the days of grace; MISSING: later than that.
 */
export type MonthState = "NOT_EXPECTED" | "NOT_DUE" | "OPEN" | "GRACE" | "MISSING" | "WRITING" | "RETURNED" | "ON_TIME" | "LATE" | "EXEMPT";

export interface MonthReport {
  readonly month: PeriodMonth;
  readonly state: MonthState;
  readonly dueDay: CalendarDay;
  /** Days past the due date: of the report, or so far; 0 = none. */
  readonly daysLate: number;
  /** The row of the month; null = none was made. */
  readonly round: ReportRound | null;
}

/**
 * One month of a project on a day. Where the workflow is not used (no state in the row) a row that says something counts as reported on its
 * report date; where it is, a report counts from the day it was submitted.
 */
export function monthReport(dossier: ProjectDossier, month: PeriodMonth, { dueDates, settings }: StatusContext, asOf: CalendarDay): MonthReport {
  const { dueDate: dueDay } = dueDates.of(monthIndex(month));
  const rounds = dossier.rounds.filter((round) => reportedMonth(round) === monthIndex(month));
  const round = rounds.find((each) => !isPlaceholder(each)) ?? rounds[0] ?? null;
  const report = (state: MonthState, until: CalendarDay | null): MonthReport => ({
    month, state, dueDay, round, daysLate: until === null ? 0 : Math.max(0, daysBetween(dueDay, until)),
  });
  if (round?.workflowState === "EXEMPT") return report("EXEMPT", null);
  if (round?.workflowState === "RETURNED") return report("RETURNED", asOf);
  const reportedOn = round === null ? null : dayOfReport(round);
  if (reportedOn !== null) return report(reportedOn > dueDay ? "LATE" : "ON_TIME", reportedOn);
  if (round !== null && !isPlaceholder(round)) return isBeingWritten(round) ? report("WRITING", asOf) : report("ON_TIME", null);
  if (!reportsOn(dossier.project, month)) return report("NOT_EXPECTED", null);
  if (firstDayOf(month) > asOf) return report("NOT_DUE", null);
  if (asOf <= dueDay) return report("OPEN", null);
  return report(asOf <= addDays(dueDay, settings.graceDays) ? "GRACE" : "MISSING", asOf);
}

/** The day on which a row became a report; null = it is none yet, or nobody wrote down when. */
function dayOfReport(round: ReportRound): CalendarDay | null {
  switch (round.workflowState) {
    case null:
      return isPlaceholder(round) ? null : round.reportDate;
    case "SUBMITTED":
    case "APPROVED":
    case "ACCEPTED":
    case "CLOSED":
      return round.submittedAt ?? round.reportDate;
    default:
      return null;
  }
}

/** Whether a row that says something was not sent. One that was, on a day that nobody wrote down, is not called late. */
function isBeingWritten({ workflowState }: ReportRound): boolean {
  return workflowState === "DRAFT" || workflowState === "OPEN" || workflowState === "NOT_DUE";
}
