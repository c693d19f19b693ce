import { type CalendarDay, addDays, daysBetween, epochDay } from "../../domain/model/calendar/calendarDay";
import type { ProjectDossier } from "../../domain/model/records/projectDossier";
import { plannedPctOn, planCurve } from "../../domain/status/planCurve";
import type { ProjectStatus } from "../../domain/status/projectStatus";

/** Plan and reports of a project as points of a chart: days from its first to its last, percent from 0 to 100. */
export interface ProgressChart {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly asOf: CalendarDay;
  /** Empty where there is no plan. */
  readonly plan: readonly ChartPoint[];
  readonly reported: readonly ReportedPoint[];
}

export interface ChartPoint {
  /** 0 at the first day, 1 at the last. */
  readonly at: number;
  readonly pct: number;
}

export interface ReportedPoint extends ChartPoint {
  readonly day: CalendarDay;
  readonly roundNo: number | null;
  /** Whether rounds without a percentage, or missing ones, lie between this point and the one before. */
  readonly isAfterGap: boolean;
}

/** What to draw for a project at the day of its status; `null` when there is neither a plan nor a dated report. Rounds that say nothing are never filled in. */
export function progressChart(dossier: ProjectDossier, { asOf }: Pick<ProjectStatus, "asOf">): ProgressChart | null {
  const curve = planCurve(dossier.project, dossier.baseline, asOf);
  const dated = dossier.rounds.filter(({ reportDate, progressPct }) => isShown(progressPct) && reportDate !== null && reportDate <= asOf);
  const days = [
    ...(curve === null ? [] : [curve.start, addDays(curve.start, curve.duration - 1)]),
    ...dated.map(({ reportDate }) => reportDate as CalendarDay),
  ].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = Math.max(1, daysBetween(first, last));
  const atDay = (day: CalendarDay): number => daysBetween(first, day) / span;

  const corners = curve === null ? [] : [1, ...curve.corners.map(({ day }) => day).filter((day) => day > 1 && day < curve.duration), curve.duration];
  const plan = curve === null ? [] : corners.map((day) => ({ at: (curve.dayZero + day - epochDay(first)) / span, pct: plannedPctOn(curve, day) }));
  const reported: ReportedPoint[] = [];
  let lastShown = -1;
  for (const [index, { reportDate, progressPct, roundNo }] of dossier.rounds.entries()) {
    if (!isShown(progressPct) || reportDate === null || reportDate > asOf) continue;
    reported.push({ at: atDay(reportDate), pct: progressPct, day: reportDate, roundNo, isAfterGap: lastShown >= 0 && lastShown < index - 1 });
    lastShown = index;
  }
  return { first, last, asOf, plan, reported };
}

function isShown(progressPct: number | null): progressPct is number {
  return progressPct !== null && progressPct >= 0 && progressPct <= 100;
}
