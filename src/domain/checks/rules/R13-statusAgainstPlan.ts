import { type CalendarDay, epochDay } from "../../model/calendar/calendarDay";
import { type DerivedPlanStatus, type PlanStatus, planStatusWords } from "../../model/words/statusWords";
import { type PlanCurve, planCurve, plannedPctOn } from "../../status/planCurve";
import { derivePlanStatus, lifecycleAt } from "../../status/planStatus";
import type { CheckContext } from "../context/checkContext";
import { usableDay } from "../eraError";
import { isUsableProgress } from "../progressValue";
import type { CheckedProject, ProjectRule } from "../rule";
import type { RuleFacts } from "../ruleFacts";

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
  check(checked, context, report) {
    const { project, baseline, rounds } = checked;
    // A straight line is the same at any day; a baseline depends on what was approved by then.
    const straightLine = baseline.length === 0 ? planCurve(project, baseline, context.asOf) : null;
    let actualPct: number | null = null;
    let day: CalendarDay | null = null;
    for (const round of rounds) {
      if (isUsableProgress(round.progressPct)) actualPct = round.progressPct;
      if (round.reportDate !== null) day = usableDay(round.reportDate);
      const reported = round.planStatusReported;
      if (reported === null || day === null) continue;
      const curve = baseline.length === 0 ? straightLine : planCurve(project, baseline, day);
      const facts = disagreement(checked, reported, actualPct, day, curve, context);
      if (facts === null) continue;
      report({ record: round, field: "planStatusReported", value: planStatusWords.thai(reported), facts });
    }
  },
};

/** The facts of a disagreement; `null` where the two agree or cannot be compared. */
function disagreement(
  { project }: CheckedProject,
  reported: PlanStatus,
  actualPct: number | null,
  day: CalendarDay,
  curve: PlanCurve | null,
  { status: { settings } }: CheckContext,
): RuleFacts["R13"] | null {
  const plannedPct = curve === null ? null : plannedPctOn(curve, epochDay(day) - curve.dayZero);
  const gapPp = actualPct === null || plannedPct === null ? null : actualPct - plannedPct;
  const tolerancePp = curve?.basis === "BASELINE" ? settings.toleranceBaselinePp : settings.toleranceLinearPp;
  const { startDate, endDate } = project;
  const derived = derivePlanStatus({ asOf: day, startDate, endDate, lifecycle: lifecycleAt(project, day), actualPct, gapPp, tolerancePp });
  if (!isRanked(derived) || derived === reported) return null;
  return { reported, derived, actualPct, plannedPct, gapPp, tolerancePp, onDay: day };
}

function isRanked(status: DerivedPlanStatus): status is PlanStatus {
  return status === "ON_PLAN" || status === "BEHIND" || status === "AHEAD";
}
