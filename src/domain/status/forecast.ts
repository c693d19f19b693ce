import { type CalendarDay, dayFromEpoch, epochDay } from "../model/calendar/calendarDay";
import type { DerivedPlanStatus } from "../model/words/statusWords";
import type { ActualProgress } from "./actualProgress";
import { type PlanCurve, earnedDay } from "./planCurve";
import { isClosed } from "./planStatus";

/** A first estimate ("ประมาณการเบื้องต้น") of when a project will end. */
export interface Forecast {
  readonly spiT: number | null;
  readonly forecastEnd: CalendarDay | null;
}

/** Below this, a rate of progress says nothing yet. Source: domain.md §4 `forecastEnd`. */
const LEAST_PROGRESS = 15;
const LEAST_ROUNDS = 2;
const LAST_DAY = epochDay("9999-12-31" as CalendarDay);
const NO_FORECAST: Forecast = Object.freeze({ spiT: null, forecastEnd: null });

/**
 * Earned schedule: `spiT` = the day at which the plan says what is done, over the day on which that was reported; `forecastEnd` if work goes on
 * at that rate. Both are taken at `actualAsOf`, and the days used are not cut off at the end date: a late project has used them.
 * Source: domain.md §4 `forecastEnd`; README.md §2 "Forecast".
 *
 * Example: 40 % on day 84 of a straight line over 334 days → spiT 133.6/84 = 1.590, forecastEnd = day 210.
 */
export function forecast(
  curve: PlanCurve | null,
  { actualPct, actualAsOf, progressRounds }: ActualProgress,
  status: DerivedPlanStatus,
  stale: boolean,
): Forecast {
  if (curve === null || actualPct === null || actualAsOf === null) return NO_FORECAST;
  const used = epochDay(actualAsOf) - curve.dayZero;
  if (used < 1) return NO_FORECAST;
  const earned = earnedDay(curve, actualPct);
  const isTelling =
    !isClosed(status) && !stale && progressRounds >= LEAST_ROUNDS && actualPct >= LEAST_PROGRESS && actualPct < 100;
  return { spiT: earned / used, forecastEnd: isTelling ? endAtRate(curve, used, earned) : null };
}

function endAtRate({ dayZero, duration }: PlanCurve, used: number, earned: number): CalendarDay | null {
  const end = dayZero + Math.round((duration * used) / earned);
  return end <= LAST_DAY ? dayFromEpoch(end) : null;
}
