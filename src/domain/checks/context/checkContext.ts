import type { CalendarDay } from "../../model/calendar/calendarDay";
import type { Portfolio } from "../../model/records/portfolio";
import { type ProjectDossier, dossiersOf } from "../../model/records/projectDossier";
import { comparisonKey } from "../../model/text/thaiText";
import { type StatusContext, statusContextOf } from "../../status/statusContext";
import { type LogReading, readLog } from "../../workflow/roundHistory";
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
  /** The portfolio's projects, in the order of the rows. */
  readonly dossiers: readonly ProjectDossier[];
  readonly status: StatusContext;
  readonly agencyRoots: AgencyRoots;
  readonly planTree: PlanTree;
  readonly indicators: IndicatorIndex;
  /** What the change log says of the rounds, and whether it is whole. */
  readonly log: LogReading;
  /** `comparisonKey`, remembered: projects repeat a few names thousands of times. */
  keyOf(text: string): string;
}

/**
 * Makes the indexes, once for all projects. Those that one project's check needs hold until agencies, plan, indicators, settings, targets or
 * holidays change. `dossiers` are the portfolio's, for a caller who has them already.
 */
export function checkContextOf(
  portfolio: Portfolio,
  { asOf, today }: CheckDays,
  dossiers: readonly ProjectDossier[] = dossiersOf(portfolio),
): CheckContext {
  const keyOf = rememberedKeys();
  return {
    asOf,
    today,
    portfolio,
    dossiers,
    status: statusContextOf(portfolio),
    agencyRoots: agencyRootsOf(portfolio.agencies, keyOf),
    planTree: planTreeOf(portfolio.strategyPlan),
    indicators: indicatorIndexOf(portfolio.indicators),
    log: readLog(portfolio.changeLog),
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
