import type { CalendarDay } from "../model/calendar/calendarDay";
import type { Portfolio } from "../model/records/portfolio";
import type { Settings } from "../model/records/settings";
import { type DisbursementProfile, chosenProfile } from "./disbursementProfile";
import { type DueDates, dueDatesOf } from "./dueDate";

/** What all projects of a portfolio share when they are assessed: made once, used for every project and any day. */
export interface StatusContext {
  readonly settings: Settings;
  /** Cumulative disbursement that is expected of each class; empty when no profile is chosen. */
  readonly profile: DisbursementProfile;
  /** When each month's report is due. */
  readonly dueDates: DueDates;
}

/** Gathers settings, the chosen disbursement profile and the holidays. Example: `assessProject(dossier, statusContextOf(portfolio), asOf)`. */
export function statusContextOf(
  portfolio: Pick<Portfolio, "settings" | "disbursementTargets" | "holidays">,
): StatusContext {
  const { settings, disbursementTargets, holidays } = portfolio;
  const closed = new Set<CalendarDay>();
  for (const { date } of holidays) if (date !== null) closed.add(date);
  return {
    settings,
    profile: chosenProfile(disbursementTargets, settings.disbursementProfile),
    dueDates: dueDatesOf(settings.reportDay, closed),
  };
}
