import type { CalendarDay } from "../../../domain/model/calendar/calendarDay";
import { type ComparedProject, type Move, compareStatuses, countMoves } from "../../../domain/status/compareStatuses";
import { type RollUp, rollUp } from "../../../domain/status/rollUp";
import type { LiveWorkbook } from "../liveWorkbook";
import { type QuarterOfYear, projectsAt, quartersOf } from "../quarterView";
import { isAmong } from "./overviewFilter";
import type { OverviewPage } from "./overviewPage";

/** An overview held against an earlier, or another, quarter. */
export interface OverviewComparison {
  readonly earlier: ComparedDay;
  readonly later: ComparedDay;
  readonly projects: readonly ComparedProject[];
  readonly moves: Readonly<Record<Move, number>>;
}

/** One of the two days. */
export interface ComparedDay {
  /** `null` = as things stand. */
  readonly quarter: QuarterOfYear | null;
  readonly asOf: CalendarDay;
  readonly total: RollUp;
}

/**
 * Compares the projects of a page with the same ones at another quarter. Agency and strategy hold at both days; the status that is filtered by holds at the page's own day, and its
 * projects are then looked at whatever they were before. The earlier day stands first, whichever was chosen. `null` = there is no such quarter.
 */
export function compareWith(live: LiveWorkbook, page: OverviewPage, quarterKey: string): OverviewComparison | null {
  const other = quartersOf(live).find(({ key }) => key === quarterKey);
  if (other === undefined) return null;
  const codes = new Set(page.projects.map(({ dossier }) => dossier.project.projectCode));
  const { status } = page.choice;
  const others = projectsAt(live, other).filter((project) => isAmong(project, { ...page.choice, status: null }) && (status === null || codes.has(project.dossier.project.projectCode)));
  const own = { quarter: page.quarter, asOf: page.asOf, projects: page.projects };
  const opposite = { quarter: other, asOf: other.asOf, projects: others };
  const [earlier, later] = other.asOf <= page.asOf ? [opposite, own] : [own, opposite];
  const projects = compareStatuses(earlier.projects, later.projects);
  const day = (side: typeof own): ComparedDay => ({ quarter: side.quarter, asOf: side.asOf, total: rollUp(side.projects.map((each) => each.status)) });
  return { earlier: day(earlier), later: day(later), projects, moves: countMoves(projects) };
}
