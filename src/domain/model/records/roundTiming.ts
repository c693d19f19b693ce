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
  return timed(rounds, null);
}

/** The rounds that count at `asOf`: check and status ignore everything dated later. Source: domain.md §4. */
export function roundsUpTo(rounds: readonly ReportRound[], asOf: CalendarDay): readonly TimedRound[] {
  return timed(rounds, asOf);
}

/** One pass, since it runs over every round of a portfolio; `asOf` null keeps every round. */
function timed(rounds: readonly ReportRound[], asOf: CalendarDay | null): readonly TimedRound[] {
  const result: TimedRound[] = [];
  let number: number | null = null;
  let ofEarlierNumber: CalendarDay | null = null;
  let latest: CalendarDay | null = null;
  for (const round of rounds) {
    if (round.roundNo !== number) {
      number = round.roundNo;
      ofEarlierNumber = latest;
    }
    const countsFrom = round.reportDate ?? ofEarlierNumber;
    if (round.reportDate !== null) latest = round.reportDate;
    if (asOf === null || countsFrom === null || countsFrom <= asOf) result.push({ round, countsFrom });
  }
  return result;
}
