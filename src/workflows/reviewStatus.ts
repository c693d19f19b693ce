import type { CalendarDay } from "../domain/model/calendar/calendarDay";
import { type AssessedProject, assessPortfolio, rollUpAll } from "../domain/status/portfolioStatus";
import type { RollUp } from "../domain/status/rollUp";
import type { WorkbookHost } from "../workbook/workbookHost";
import { openPortfolio } from "./openPortfolio";
import { unreadPlaces } from "./unreadPlaces";

/** How every project stands at a day, and all of them together. */
export interface StatusReview {
  /** In the order of the workbook's rows. */
  readonly projects: readonly AssessedProject[];
  readonly totals: RollUp;
  /** Places of the workbook that could not be read and count as blank. */
  readonly unreadPlaces: number;
}

/** Computes the status of every project of a workbook as of a day. Source: domain.md §4. */
export async function reviewStatus(host: WorkbookHost, asOf: CalendarDay): Promise<StatusReview> {
  const reading = await openPortfolio(host);
  const projects = assessPortfolio(reading.portfolio, asOf);
  return { projects, totals: rollUpAll(projects), unreadPlaces: unreadPlaces(reading) };
}
