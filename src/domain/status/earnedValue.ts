import type { Satang } from "../model/amounts/satang";
import type { ProjectStatus } from "./projectStatus";

/**
 * Figures of the optional "งาน-เงิน" panel, in satang. They lean on self-declared progress and on payments, which lag the work by months, so CPI
 * flatters: always print the caveat beside them and never let them into the traffic light. Source: domain.md §4 "Earned value".
 */
export interface EarnedValue {
  /** BAC: the effective budget. */
  readonly budgetAtCompletion: Satang;
  /** PV = plannedPct · BAC; `null` without a plan basis. */
  readonly plannedValue: Satang | null;
  /** EV = actualPct · BAC. */
  readonly earnedValue: Satang;
  /** AC: paid so far. */
  readonly actualCost: Satang;
  /** SPI = EV/PV; `null` when nothing was planned yet. */
  readonly spi: number | null;
  /** CPI = EV/AC. */
  readonly cpi: number;
  /** EAC = BAC/CPI. */
  readonly estimateAtCompletion: Satang | null;
}

/** Below this, a rate of spending says nothing yet. */
const LEAST_PROGRESS = 15;

/**
 * `null` unless a budget and a disbursement are known and above 0 and progress is at least 15 %. Amounts are rounded to the satang, ratios are not
 * rounded. Example: 1,000 baht, 40 % done, 50 % planned, 500 baht paid → EV 400, SPI 0.8, CPI 0.8, EAC 1,250 baht.
 */
export function earnedValue(status: ProjectStatus): EarnedValue | null {
  const { effectiveBudget, disbursedCum, actualPct, plannedPct } = status;
  if (effectiveBudget === null || effectiveBudget <= 0) return null;
  if (disbursedCum === null || disbursedCum <= 0) return null;
  if (actualPct === null || actualPct < LEAST_PROGRESS) return null;
  const earned = (actualPct / 100) * effectiveBudget;
  const cpi = earned / disbursedCum;
  return {
    budgetAtCompletion: effectiveBudget,
    plannedValue: plannedPct === null ? null : (Math.round((plannedPct / 100) * effectiveBudget) as Satang),
    earnedValue: Math.round(earned) as Satang,
    actualCost: disbursedCum,
    spi: plannedPct === null ? null : finite(actualPct / plannedPct),
    cpi,
    estimateAtCompletion: wholeSatang(effectiveBudget / cpi),
  };
}

/** `null` where a plan of nothing, or next to nothing, was divided by. */
function finite(ratio: number): number | null {
  return Number.isFinite(ratio) ? ratio : null;
}

/** `null` where whole satang can no longer be told apart: an estimate from a cost far beyond any budget. */
function wholeSatang(amount: number): Satang | null {
  const whole = Math.round(amount);
  return Number.isSafeInteger(whole) ? (whole as Satang) : null;
}
