import type { Project } from "../model/records/project";
import { compareThai } from "../model/text/thaiOrder";
import type { AssessedProject } from "./portfolioStatus";
import type { ProjectStatus } from "./projectStatus";

/** Whom to ask about the projects of one agency that are late or have not reported. */
export interface AgencyContact {
  /** `null` = the projects name none. */
  readonly agency: string | null;
  /** Behind plan by what was computed. */
  readonly lateCount: number;
  /** Projects that owe a report. */
  readonly missingCount: number;
  readonly projects: readonly AssessedProject[];
  /** Who answers for these projects, those with most of them first. */
  readonly responsible: readonly NamedContact[];
  /** The SED officers who look after them. */
  readonly coordinators: readonly NamedContact[];
}

/** A unit or person as the projects name it, with how many of them do. */
export interface NamedContact {
  readonly name: string;
  readonly count: number;
}

/** Agencies that somebody must ask, those with most to ask about first; an agency where all is well is not among them. */
export function whomToAsk(assessed: readonly AssessedProject[]): readonly AgencyContact[] {
  const byAgency = new Map<string | null, AssessedProject[]>();
  for (const each of assessed) {
    if (!isToBeAsked(each.status)) continue;
    const agency = named(each.dossier.project.agency);
    const own = byAgency.get(agency);
    if (own === undefined) byAgency.set(agency, [each]);
    else own.push(each);
  }
  return [...byAgency]
    .map(([agency, projects]): AgencyContact => ({
      agency,
      lateCount: projects.filter(({ status }) => isLate(status)).length,
      missingCount: projects.filter(({ status }) => isMissing(status)).length,
      projects,
      responsible: namesOf(projects, ({ responsible }) => responsible),
      coordinators: namesOf(projects, ({ sedCoordinator }) => sedCoordinator),
    }))
    .sort((left, right) => right.projects.length - left.projects.length || compareThai(left.agency ?? "", right.agency ?? ""));
}

/** Whether a project is behind plan or owes a report. */
export function isToBeAsked(status: ProjectStatus): boolean {
  return isLate(status) || isMissing(status);
}

function isLate({ planStatusDerived }: ProjectStatus): boolean {
  return planStatusDerived === "BEHIND";
}

function isMissing({ missingMonths }: ProjectStatus): boolean {
  return missingMonths.length > 0;
}

function namesOf(projects: readonly AssessedProject[], nameIn: (project: Project) => string | null): readonly NamedContact[] {
  const counts = new Map<string, number>();
  for (const { dossier } of projects) {
    const name = named(nameIn(dossier.project));
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((left, right) => right.count - left.count || compareThai(left.name, right.name));
}

function named(text: string | null): string | null {
  const name = text?.trim() ?? "";
  return name === "" ? null : name;
}
