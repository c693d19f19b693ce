import type { CalendarDay } from "../model/calendar/calendarDay";
import type { Portfolio } from "../model/records/portfolio";
import { type ProjectDossier, dossiersOf } from "../model/records/projectDossier";
import { assessProject } from "./assessProject";
import type { ProjectStatus } from "./projectStatus";
import { type RollUp, rollUp } from "./rollUp";
import { statusContextOf } from "./statusContext";

/** A project with its records and what was computed from them. */
export interface AssessedProject {
  readonly dossier: ProjectDossier;
  readonly status: ProjectStatus;
}

/** The status of every project row at `asOf`, in the order of the rows. Linear time. */
export function assessPortfolio(portfolio: Portfolio, asOf: CalendarDay): readonly AssessedProject[] {
  const context = statusContextOf(portfolio);
  return dossiersOf(portfolio).map((dossier) => ({ dossier, status: assessProject(dossier, context, asOf) }));
}

/** One roll-up of all. */
export function rollUpAll(assessed: readonly AssessedProject[]): RollUp {
  return rollUp(assessed.map(({ status }) => status));
}

/**
 * One roll-up per group, in the order in which the groups first appear; a project without a key (`null`) forms the group of those.
 * Example: `rollUpBy(assessed, ({ project }) => project.division)`.
 */
export function rollUpBy<Key extends string | number>(
  assessed: readonly AssessedProject[],
  keyOf: (dossier: ProjectDossier) => Key | null,
): ReadonlyMap<Key | null, RollUp> {
  const groups = new Map<Key | null, ProjectStatus[]>();
  for (const { dossier, status } of assessed) {
    const key = keyOf(dossier);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [status]);
    else group.push(status);
  }
  return new Map([...groups].map(([key, statuses]) => [key, rollUp(statuses)]));
}
