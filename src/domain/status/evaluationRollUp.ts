import type { FiscalQuarter } from "../model/calendar/fiscalYear";
import type { QuarterEvaluation } from "../model/records/indicator";
import type { Project } from "../model/records/project";

/** What SED gave some projects for one quarter. Scores are numbers and nothing else: their meaning is not published. Source: domain.md §1. */
export interface EvaluationRollUp {
  readonly projectCount: number;
  /** Projects that have a score. */
  readonly scoredCount: number;
  /** Of those that were given; null = none was. */
  readonly meanScore: number | null;
  readonly meanCrit21: number | null;
  readonly meanCrit22: number | null;
}

/** The evaluation of a project or indicator in a quarter; of two rows the later counts, as people correct by adding. `null` = there is none. */
export function evaluationIn(evaluations: readonly QuarterEvaluation[], subject: string | null, fiscalYearBE: number | null, quarter: FiscalQuarter): QuarterEvaluation | null {
  const code = subject?.trim() ?? "";
  if (code === "") return null;
  return evaluations.filter((each) => each.quarter === quarter && each.fiscalYearBE === fiscalYearBE && each.subject?.trim() === code).at(-1) ?? null;
}

/** The evaluations of a quarter by the code of what they are about; the later of two rows. For many projects in turn. */
export function evaluationsByCode(evaluations: readonly QuarterEvaluation[], fiscalYearBE: number | null, quarter: FiscalQuarter): ReadonlyMap<string, QuarterEvaluation> {
  const found = new Map<string, QuarterEvaluation>();
  for (const each of evaluations) {
    const code = each.subject?.trim() ?? "";
    if (code !== "" && each.quarter === quarter && each.fiscalYearBE === fiscalYearBE) found.set(code, each);
  }
  return found;
}

/** Sums up the evaluations of projects of one year in one quarter. */
export function rollUpEvaluations(projects: readonly Pick<Project, "projectCode">[], byCode: ReadonlyMap<string, QuarterEvaluation>): EvaluationRollUp {
  const given = projects.flatMap(({ projectCode }) => byCode.get(projectCode?.trim() ?? "") ?? []);
  return {
    projectCount: projects.length,
    scoredCount: given.filter(({ score }) => score !== null).length,
    meanScore: mean(given.map(({ score }) => score)),
    meanCrit21: mean(given.map(({ crit21 }) => crit21)),
    meanCrit22: mean(given.map(({ crit22 }) => crit22)),
  };
}

/** Of the values that are known; null = none is. */
export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
