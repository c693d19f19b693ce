import type { CheckedDossier } from "../../../domain/checks/checkedPortfolio";
import { primaryLink } from "../../../domain/model/records/primaryLink";
import type { ProjectDossier } from "../../../domain/model/records/projectDossier";
import { compareThai } from "../../../domain/model/text/thaiOrder";
import type { DerivedPlanStatus } from "../../../domain/model/words/statusWords";

/** Which projects somebody wants to see; everything that is chosen must hold. `null` = every. */
export interface ProjectFilter {
  readonly agency: string | null;
  /** `NO_STRATEGY` = those that are linked to none. */
  readonly strategy: number | null;
  /** As computed. */
  readonly status: DerivedPlanStatus | null;
}

export const EVERY_PROJECT: ProjectFilter = { agency: null, strategy: null, status: null };

/** Plans count their strategies from 1. */
export const NO_STRATEGY = 0;

/** Whether a project is among those. Second rows of one code (P02) are none of anybody's. */
export function isAmong({ dossier, status }: Pick<CheckedDossier, "dossier" | "status">, { agency, strategy, status: wanted }: ProjectFilter): boolean {
  if (dossier.isRepeatedRow) return false;
  if (agency !== null && agencyOf(dossier) !== agency) return false;
  if (strategy !== null && (strategyOf(dossier) ?? NO_STRATEGY) !== strategy) return false;
  return wanted === null || status.planStatusDerived === wanted;
}

/** The agency that a project names; `null` = none. */
export function agencyOf({ project }: ProjectDossier): string | null {
  const name = project.agency?.trim() ?? "";
  return name === "" ? null : name;
}

/** The strategy of its primary link. */
export function strategyOf({ strategyLinks }: ProjectDossier): number | null {
  return primaryLink(strategyLinks)?.strategyNo ?? null;
}

/** The agencies of some projects, in Thai order. */
export function agenciesIn(projects: readonly Pick<CheckedDossier, "dossier">[]): readonly string[] {
  return [...new Set(projects.flatMap(({ dossier }) => agencyOf(dossier) ?? []))].sort(compareThai);
}

/** A strategy and what it is called where somebody says so. */
export interface NamedStrategy {
  readonly strategyNo: number;
  readonly name: string;
}

/** The strategies of some projects, by number; `NO_STRATEGY` with an empty name where projects have none. */
export function strategiesIn(projects: readonly Pick<CheckedDossier, "dossier">[]): readonly NamedStrategy[] {
  const names = new Map<number, string>();
  for (const { dossier } of projects) {
    const link = primaryLink(dossier.strategyLinks);
    const strategyNo = link?.strategyNo ?? NO_STRATEGY;
    if ((names.get(strategyNo) ?? "") === "") names.set(strategyNo, strategyNo === NO_STRATEGY ? "" : (link?.strategyName?.trim() ?? ""));
  }
  return [...names].map(([strategyNo, name]) => ({ strategyNo, name })).sort((a, b) => (a.strategyNo || Infinity) - (b.strategyNo || Infinity));
}
