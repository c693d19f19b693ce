import type { CalendarDay } from "../../model/calendar/calendarDay";
import type { Portfolio } from "../../model/records/portfolio";
import { comparisonKey } from "../../model/text/thaiText";
import { type StatusContext, statusContextOf } from "../../status/statusContext";
import { type AgencyRoots, agencyRootsOf } from "./agencyRoots";
import { type IndicatorIndex, indicatorIndexOf } from "./indicatorIndex";
import { type PlanTree, planTreeOf } from "./planTree";

/** The two days of a check. */
export interface CheckDays {
  /** Rounds dated later are ignored. */
  readonly asOf: CalendarDay;
  /** The real day, for R02 (a report cannot be from the future). */
  readonly today: CalendarDay;
}

/** What every rule may look at besides the project: the whole portfolio, the two days, and indexes that several rules share. */
export interface CheckContext extends CheckDays {
  readonly portfolio: Portfolio;
  readonly status: StatusContext;
  readonly agencyRoots: AgencyRoots;
  readonly planTree: PlanTree;
  readonly indicators: IndicatorIndex;
  /** `comparisonKey`, remembered: projects repeat a few names thousands of times. */
  keyOf(text: string): string;
}

/** Makes the indexes, once for all projects. They hold until agencies, plan, indicators, settings, targets or holidays change. */
export function checkContextOf(portfolio: Portfolio, { asOf, today }: CheckDays): CheckContext {
  const keyOf = rememberedKeys();
  return {
    asOf,
    today,
    portfolio,
    status: statusContextOf(portfolio),
    agencyRoots: agencyRootsOf(portfolio.agencies, keyOf),
    planTree: planTreeOf(portfolio.strategyPlan),
    indicators: indicatorIndexOf(portfolio.indicators),
    keyOf,
  };
}

function rememberedKeys(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let key = known.get(text);
    if (key === undefined) {
      key = comparisonKey(text);
      known.set(text, key);
    }
    return key;
  };
}
