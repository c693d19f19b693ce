import type { CalendarDay } from "../model/calendar/calendarDay";
import { type ReportRound, isPlaceholder } from "../model/records/reportRound";
import { timeRounds } from "../model/records/roundTiming";
import { hasEraError } from "./eraError";

/**
 * The rounds that rules look at: those that count at `asOf` (`roundsUpTo`), and also those whose date has an era error, as if they had none:
 * a report "from 2566 CE" is a report with a wrong date, not one from the future. The given list itself when all of them count.
 */
export function roundsUnderCheck(rounds: readonly ReportRound[], asOf: CalendarDay): readonly ReportRound[] {
  const first = rounds.findIndex(({ reportDate }) => isLater(reportDate, asOf));
  if (first < 0) return rounds;
  // Mostly the later rounds are simply the last ones, and the rest need not be timed one by one.
  for (let index = first; index < rounds.length; index += 1) {
    const reportDate = rounds[index]?.reportDate ?? null;
    if (!isLater(reportDate, asOf) || hasEraError(reportDate)) return withoutLater(rounds, asOf);
  }
  return rounds.slice(0, first);
}

function isLater(day: CalendarDay | null, asOf: CalendarDay): day is CalendarDay {
  return day !== null && day > asOf;
}

function withoutLater(rounds: readonly ReportRound[], asOf: CalendarDay): readonly ReportRound[] {
  const dated = timeRounds(
    rounds.map((round) => (round.reportDate !== null && hasEraError(round.reportDate) ? { ...round, reportDate: null } : round)),
  );
  return rounds.filter((_, index) => {
    const from = dated[index]?.countsFrom ?? null;
    return from === null || from <= asOf;
  });
}

/**
 * Whether a row was only opened for a report that is still awaited, or excused: empty, in state NOT_DUE, OPEN or EXEMPT.
 * Such a row lacks nothing yet (R15 says when the report is overdue). Source: domain.md §5.
 */
export function isAwaited(round: ReportRound): boolean {
  const state = round.workflowState;
  return (state === "OPEN" || state === "NOT_DUE" || state === "EXEMPT") && isPlaceholder(round);
}
