import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { type PeriodMonth, monthIndex } from "../../domain/model/calendar/periodMonth";
import type { Portfolio } from "../../domain/model/records/portfolio";
import type { ReportRound } from "../../domain/model/records/reportRound";
import { reportedMonth } from "../../domain/status/reporting";
import type { Action } from "../../domain/workflow/action";
import { stateOf } from "../../domain/workflow/roundState";
import { transitionFor } from "../../domain/workflow/transitions";

/** Which rounds something is to be done with. What is null or empty does not narrow the choice. */
export interface RoundSelection {
  readonly projectCodes: readonly string[];
  readonly fiscalYearBE: number | null;
  readonly month: PeriodMonth | null;
  readonly roundNo: number | null;
}

/**
 * The rounds of a choice. Where projects are named, all of theirs that fit, so that each one refused says why; where none is, only those from
 * whose state the action leads anywhere: "approve June" means what waits for approval.
 */
export function selectRounds({ rounds }: Portfolio, selection: RoundSelection, action: Action, today: CalendarDay): readonly ReportRound[] {
  const wanted = new Set(selection.projectCodes);
  const month = selection.month === null ? null : monthIndex(selection.month);
  return rounds.filter((round) => {
    if (wanted.size > 0 && !wanted.has(round.projectCode ?? "")) return false;
    if (selection.fiscalYearBE !== null && round.fiscalYearBE !== selection.fiscalYearBE) return false;
    if (selection.roundNo !== null && round.roundNo !== selection.roundNo) return false;
    if (month !== null && reportedMonth(round) !== month) return false;
    return wanted.size > 0 || transitionFor(action, stateOf(round, today)) !== null;
  });
}

/** Codes that were asked for and that no project has. */
export function unknownCodes({ projects }: Portfolio, { projectCodes }: RoundSelection): readonly string[] {
  const known = new Set(projects.map(({ projectCode }) => projectCode));
  return projectCodes.filter((code) => !known.has(code));
}
