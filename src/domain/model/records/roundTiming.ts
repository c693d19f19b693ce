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
  return rounds.map((round, index) => ({ round, countsFrom: countsFrom(rounds, index) }));
}

/** The day from which one of the rounds counts; see `TimedRound`. The rounds before it are those of the project, or those of them that count. */
export function countsFrom(rounds: readonly ReportRound[], index: number): CalendarDay | null {
  const round = rounds[index];
  if (round === undefined) return null;
  let day = round.reportDate;
  for (let earlier = index - 1; day === null && earlier >= 0; earlier -= 1) {
    const candidate = rounds[earlier];
    // A twin of the same number is no predecessor.
    if (candidate !== undefined && candidate.roundNo !== round.roundNo) day = candidate.reportDate;
  }
  return day;
}

/**
 * The rounds that count at `asOf`: check and status ignore everything dated later. The given list itself when all of them count, which is
 * the usual case and must cost nothing. Source: domain.md §4.
 */
export function roundsUpTo(rounds: readonly ReportRound[], asOf: CalendarDay): readonly ReportRound[] {
  return rounds.every((round) => round.reportDate === null || round.reportDate <= asOf)
    ? rounds
    : rounds.filter((_, index) => isUpTo(countsFrom(rounds, index), asOf));
}

function isUpTo(day: CalendarDay | null, asOf: CalendarDay): boolean {
  return day === null || day <= asOf;
}
