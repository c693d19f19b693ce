import { type CalendarDay, epochDay } from "../../model/calendar/calendarDay";
import type { Project } from "../../model/records/project";
import { type DerivedPlanStatus, type PlanStatus, planStatusWords } from "../../model/words/statusWords";
import { planCurve, plannedPctOn } from "../../status/planCurve";
import { derivePlanStatus, lifecycleAt, statusOfGap } from "../../status/planStatus";
import { usableDay } from "../eraError";
import { isUsableProgress } from "../progressValue";
import type { ProjectRule } from "../rule";

/** From worst to best. */
const RANK: Readonly<Record<PlanStatus, number>> = { BEHIND: 0, ON_PLAN: 1, AHEAD: 2 };

/**
 * The status that a round reports differs from the one computed for the day of that round. A warning where the report is the better of the
 * two, a note where it is the worse. Compared only where both speak of time: a finished or cancelled project has no such status.
 */
export const statusAgainstPlan: ProjectRule<"R13"> = {
  id: "R13",
  scope: "project",
  reads: "fields",
  severity: {
    among: ["W", "I"],
    of: ({ reported, derived }) => (isRanked(derived) && RANK[reported] > RANK[derived] ? "W" : "I"),
  },
  blank: "skip",
  source: "seed (ON_PLAN against AHEAD)",
  check({ project, baseline, rounds }, { asOf, status: { settings } }, report) {
    // A straight line is the same at any day; a baseline depends on what was approved by then.
    const straightLine = baseline.length === 0 ? planCurve(project, baseline, asOf) : null;
    let actualPct: number | null = null;
    let day: CalendarDay | null = null;
    for (const round of rounds) {
      if (isUsableProgress(round.progressPct)) actualPct = round.progressPct;
      if (round.reportDate !== null) day = usableDay(round.reportDate);
      const reported = round.planStatusReported;
      if (reported === null || day === null) continue;
      const curve = baseline.length === 0 ? straightLine : planCurve(project, baseline, day);
      const plannedPct = curve === null ? null : plannedPctOn(curve, epochDay(day) - curve.dayZero);
      const gapPp = actualPct === null || plannedPct === null ? null : actualPct - plannedPct;
      const tolerancePp = curve?.basis === "BASELINE" ? settings.toleranceBaselinePp : settings.toleranceLinearPp;
      // Before the end date a running project's status is its gap's, and any other status is not compared: most rounds need no more.
      const isOver = project.endDate !== null && day > project.endDate;
      if (!isOver && gapPp !== null && statusOfGap(gapPp, tolerancePp) === reported) continue;
      const derived = derivedOn(day, project, actualPct, gapPp, tolerancePp);
      if (!isRanked(derived) || derived === reported) continue;
      const facts = { reported, derived, actualPct, plannedPct, gapPp, tolerancePp, onDay: day };
      report({ record: round, field: "planStatusReported", value: planStatusWords.thai(reported), facts });
    }
  },
};

function derivedOn(asOf: CalendarDay, project: Project, actualPct: number | null, gapPp: number | null, tolerancePp: number): DerivedPlanStatus {
  const { startDate, endDate } = project;
  return derivePlanStatus({ asOf, startDate, endDate, lifecycle: lifecycleAt(project, asOf), actualPct, gapPp, tolerancePp });
}

function isRanked(status: DerivedPlanStatus): status is PlanStatus {
  return status === "ON_PLAN" || status === "BEHIND" || status === "AHEAD";
}
