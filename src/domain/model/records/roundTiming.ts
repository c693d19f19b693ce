import type { CalendarDay } from "../calendar/calendarDay";
import type { ReportRound } from "./reportRound";

/** A round and the day from which it counts. */
export interface TimedRound {
  readonly round: ReportRound;
  /**
   * Its report date; without one, that of the nearest earlier-numbered round that has one; `null` when there is none either,
   * and then the round counts at any date. Source: domain.md §4 ("dated like its predecessor").
   */
  readonly countsFrom: CalendarDay | null;
}

/**
 * Gives every round the day from which it counts. Expects rounds in `inRoundOrder`; rounds of one number share the
 * predecessor of that number. Example: rounds dated 5 Jan, –, 7 Mar count from 5 Jan, 5 Jan, 7 Mar.
 */
export function timeRounds(rounds: readonly ReportRound[]): readonly TimedRound[] {
  let previous: CalendarDay | null = null;
  return rounds.map((round) => {
    if (round.reportDate !== null) previous = round.reportDate;
    return { round, countsFrom: round.reportDate ?? previous };
  });
}

/** The rounds that count at `asOf`: check and status ignore everything dated later. Source: domain.md §4. */
export function roundsUpTo(rounds: readonly ReportRound[], asOf: CalendarDay): readonly TimedRound[] {
  return timeRounds(rounds).filter(({ countsFrom }) => countsFrom === null || countsFrom <= asOf);
}
