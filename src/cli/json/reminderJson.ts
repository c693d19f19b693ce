import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { AgencyReminders, ProjectMonths } from "../../domain/workflow/reminders";
import { reminderMail } from "../../messages/workflow/reminderMail";

/** What `remind --json` prints: the mail and what is waited for by agency, and every project's months. */
export function reminderJson(asOf: CalendarDay, agencies: readonly AgencyReminders[], matrix: readonly ProjectMonths[]) {
  return {
    asOf,
    agencies: agencies.map((each) => ({
      agency: each.agency,
      mail: reminderMail(each, asOf),
      reminders: each.reminders.map(({ project, report: { month, state, dueDay, daysLate, round } }) => ({
        projectCode: project.projectCode,
        fiscalYearBE: project.fiscalYearBE,
        roundNo: round?.roundNo ?? null,
        month,
        state,
        dueDate: dueDay,
        daysLate,
        returnReason: state === "RETURNED" ? (round?.returnReason ?? null) : null,
      })),
    })),
    matrix: matrix.map(({ project, months }) => ({
      projectCode: project.projectCode,
      fiscalYearBE: project.fiscalYearBE,
      months: months.map(({ month, state, daysLate }) => ({ month, state, daysLate })),
    })),
  };
}
