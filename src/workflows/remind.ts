import type { CalendarDay } from "../domain/model/calendar/calendarDay";
import { type AgencyReminders, type ProjectMonths, type ReminderChoice, completenessMatrix, remindersFrom } from "../domain/workflow/reminders";
import type { WorkbookHost } from "../workbook/workbookHost";
import { openPortfolio } from "./openPortfolio";

/** Who is waited for, and the matrix from which that shows. */
export interface ReminderReview {
  readonly agencies: readonly AgencyReminders[];
  readonly matrix: readonly ProjectMonths[];
}

/** Looks through a workbook for reports that are missing, late, unsent or returned on a day. Source: cli.md `remind`. */
export async function remind(host: WorkbookHost, asOf: CalendarDay, choice: ReminderChoice): Promise<ReminderReview> {
  const { portfolio } = await openPortfolio(host);
  const matrix = completenessMatrix(portfolio, asOf);
  return { agencies: remindersFrom(matrix, choice), matrix };
}
