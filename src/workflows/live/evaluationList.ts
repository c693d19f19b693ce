import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { quarterEnd } from "../../domain/model/calendar/fiscalYear";
import type { QuarterEvaluation } from "../../domain/model/records/indicator";
import { assessProject } from "../../domain/status/assessProject";
import { type EvaluationRollUp, evaluationsByCode, rollUpEvaluations } from "../../domain/status/evaluationRollUp";
import type { ProjectStatus } from "../../domain/status/projectStatus";
import type { EvaluatedQuarter } from "./evaluationForm";
import type { LiveWorkbook } from "./liveWorkbook";
import { agencyOf } from "./overview/overviewFilter";

/** A project to be evaluated and what it was given. */
export interface EvaluatedProject {
  readonly project: CheckedDossier;
  /** As it stood at the quarter's end, or stands where the quarter is not over. */
  readonly status: ProjectStatus;
  /** `null` = nothing was given. */
  readonly evaluation: QuarterEvaluation | null;
}

export interface EvaluationList {
  readonly projects: readonly EvaluatedProject[];
  /** Of all projects of the year and agency, whichever are listed. */
  readonly total: EvaluationRollUp;
}

/** The projects of a quarter's year, or those of an agency, with their evaluations; where wanted only those without a score. */
export function evaluationList(live: LiveWorkbook, quarter: EvaluatedQuarter, { agency, onlyUnscored }: { readonly agency: string | null; readonly onlyUnscored: boolean }): EvaluationList {
  const { checked, reading } = live;
  const byCode = evaluationsByCode(reading.portfolio.quarterEvaluations, quarter.year, quarter.quarter);
  const own = checked.projects.filter(({ dossier }) => !dossier.isRepeatedRow && dossier.project.fiscalYearBE === quarter.year && (agency === null || agencyOf(dossier) === agency));
  const day = dayOf(live, quarter);
  const isWanted = ({ evaluation }: Pick<EvaluatedProject, "evaluation">): boolean => !onlyUnscored || (evaluation?.score ?? null) === null;
  return {
    projects: own
      .map((project) => ({ project, evaluation: byCode.get(project.dossier.project.projectCode?.trim() ?? "") ?? null }))
      .filter(isWanted)
      .map(({ project, evaluation }) => ({ project, evaluation, status: day === checked.context.asOf ? project.status : assessProject(project.dossier, checked.context.status, day) })),
    total: rollUpEvaluations(own.map(({ dossier }) => dossier.project), byCode),
  };
}

function dayOf({ checked }: LiveWorkbook, { year, quarter }: EvaluatedQuarter): CalendarDay {
  const end = quarterEnd(year, quarter);
  return end < checked.context.asOf ? end : checked.context.asOf;
}
