import { type CalendarDay, epochDay } from "../model/calendar/calendarDay";
import type { ProjectDossier } from "../model/records/projectDossier";
import type { ReportRound } from "../model/records/reportRound";
import type { Settings } from "../model/records/settings";
import { actualProgress } from "./actualProgress";
import { forecast } from "./forecast";
import { planCurve, plannedPctOn } from "./planCurve";
import { type PlanFacts, derivePlanStatus, deriveRag, isClosed, isOverdue, lifecycleAt } from "./planStatus";
import type { ProgressStatus } from "./projectStatus";

/** Progress against the plan at `asOf`; `rounds` are those that count then. Source: domain.md §4; README.md §2. */
export function progressStatus(
  { project, baseline }: ProjectDossier,
  rounds: readonly ReportRound[],
  settings: Settings,
  asOf: CalendarDay,
): ProgressStatus {
  const actual = actualProgress(rounds, asOf);
  const curve = planCurve(project, baseline, asOf);
  const plannedPct = curve === null ? null : plannedPctOn(curve, epochDay(asOf) - curve.dayZero);
  const facts: PlanFacts = {
    asOf,
    startDate: project.startDate,
    endDate: project.endDate,
    lifecycle: lifecycleAt(project, asOf),
    actualPct: actual.actualPct,
    gapPp: actual.actualPct === null || plannedPct === null ? null : actual.actualPct - plannedPct,
    tolerancePp: curve?.basis === "BASELINE" ? settings.toleranceBaselinePp : settings.toleranceLinearPp,
  };
  const planStatusDerived = derivePlanStatus(facts);
  const stale = isStale(actual.actualAgeDays, settings) && !isClosed(planStatusDerived);
  const { spiT, forecastEnd } = forecast(curve, actual, planStatusDerived, stale);
  return {
    lifecycle: facts.lifecycle,
    actualPct: actual.actualPct,
    actualAsOf: actual.actualAsOf,
    actualAgeDays: actual.actualAgeDays,
    stale,
    plannedPct,
    planBasis: curve === null ? null : curve.basis,
    gapPp: facts.gapPp,
    tolerancePp: facts.tolerancePp,
    planStatusReported: actual.planStatusReported,
    targetStatusReported: actual.targetStatusReported,
    planStatusDerived,
    rag: deriveRag(facts),
    overdue: isOverdue(facts),
    spiT,
    forecastEnd,
  };
}

function isStale(ageDays: number | null, { staleAfterDays }: Settings): boolean {
  return ageDays !== null && ageDays > staleAfterDays;
}
