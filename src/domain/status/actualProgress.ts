import { type CalendarDay, daysBetween } from "../model/calendar/calendarDay";
import type { ReportRound } from "../model/records/reportRound";
import { countsFrom } from "../model/records/roundTiming";
import type { PlanStatus, TargetStatus } from "../model/words/statusWords";

/** What the rounds that count say about progress. Source: domain.md §4 `actualPct`; README.md §2. */
export interface ActualProgress {
  /** The last usable cumulative progress, 0–100; `null` = never reported, which is not 0. */
  readonly actualPct: number | null;
  readonly actualAsOf: CalendarDay | null;
  /** Days from `actualAsOf` to `asOf`: above 0 the value is carried forward. */
  readonly actualAgeDays: number | null;
  readonly planStatusReported: PlanStatus | null;
  readonly targetStatusReported: TargetStatus | null;
  /** How many rounds have a usable progress. */
  readonly progressRounds: number;
}

/**
 * Reads the rounds that count at `asOf` (`roundsUpTo`), the last in order winning. Never interpolates between rounds.
 * A number outside 0–100 is no percentage (R05 reports it) and is passed over.
 */
export function actualProgress(rounds: readonly ReportRound[], asOf: CalendarDay): ActualProgress {
  let latest = -1;
  let planStatusReported: PlanStatus | null = null;
  let targetStatusReported: TargetStatus | null = null;
  let progressRounds = 0;
  let index = 0;
  for (const round of rounds) {
    if (isPercentage(round.progressPct)) {
      latest = index;
      progressRounds += 1;
    }
    index += 1;
    planStatusReported = round.planStatusReported ?? planStatusReported;
    targetStatusReported = round.targetStatusReported ?? targetStatusReported;
  }
  const actualAsOf = countsFrom(rounds, latest);
  return {
    actualPct: rounds[latest]?.progressPct ?? null,
    actualAsOf,
    actualAgeDays: actualAsOf === null ? null : daysBetween(actualAsOf, asOf),
    planStatusReported,
    targetStatusReported,
    progressRounds,
  };
}

function isPercentage(value: number | null): boolean {
  return value !== null && value >= 0 && value <= 100;
}
