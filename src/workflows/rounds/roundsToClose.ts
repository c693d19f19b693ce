import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { Portfolio } from "../../domain/model/records/portfolio";
import type { ReportRound } from "../../domain/model/records/reportRound";
import { stateOf } from "../../domain/workflow/roundState";
import { transitionFor } from "../../domain/workflow/transitions";

/** The rounds of a year that are still open, by whether they were accepted or exempted. */
export function roundsToClose({ rounds }: Portfolio, fiscalYearBE: number, today: CalendarDay): { readonly finished: readonly ReportRound[]; readonly unfinished: readonly ReportRound[] } {
  const open = rounds.filter((round) => round.fiscalYearBE === fiscalYearBE && round.workflowState !== "CLOSED");
  const isFinished = (round: ReportRound): boolean => transitionFor("CLOSE", stateOf(round, today))?.asks === null;
  return { finished: open.filter(isFinished), unfinished: open.filter((round) => !isFinished(round)) };
}
