import type { CheckedDossier } from "../../../domain/checks/checkedPortfolio";
import type { CalendarDay } from "../../../domain/model/calendar/calendarDay";
import { type FiscalQuarter, fiscalYearOf, lastCompletedQuarter } from "../../../domain/model/calendar/fiscalYear";
import type { QuarterEvaluation } from "../../../domain/model/records/indicator";
import type { ProjectDossier } from "../../../domain/model/records/projectDossier";
import { compareThai } from "../../../domain/model/text/thaiOrder";
import { type EvaluationRollUp, evaluationsByCode, rollUpEvaluations } from "../../../domain/status/evaluationRollUp";
import { isToBeAsked } from "../../../domain/status/whomToAsk";
import { rollUpBy } from "../../../domain/status/portfolioStatus";
import { type RollUp, rollUp } from "../../../domain/status/rollUp";
import type { LiveWorkbook } from "../liveWorkbook";
import { type QuarterOfYear, projectsAt, quartersOf } from "../quarterView";
import { type ProjectFilter, agencyOf, isAmong, strategiesIn, strategyOf } from "./overviewFilter";

/** What an overview is of. */
export interface OverviewChoice extends ProjectFilter {
  /** A key of `quartersOf`; null = as things stand. */
  readonly quarter: string | null;
}

/** One agency or one strategy in figures. `null` as its key = projects that name none. */
export interface OverviewLine {
  readonly key: string | number | null;
  readonly name: string | null;
  readonly total: RollUp;
}

/** The projects of a choice in figures, everything that an overview shows. */
export interface OverviewPage {
  readonly choice: OverviewChoice;
  readonly quarter: QuarterOfYear | null;
  readonly asOf: CalendarDay;
  readonly projects: readonly CheckedDossier[];
  readonly total: RollUp;
  readonly byAgency: readonly OverviewLine[];
  readonly byStrategy: readonly OverviewLine[];
  readonly scores: QuarterScores | null;
}

/** The scores of one quarter; of the projects of that year. */
export interface QuarterScores extends EvaluationRollUp {
  readonly year: number;
  readonly quarter: FiscalQuarter;
  readonly byCode: ReadonlyMap<string, QuarterEvaluation>;
}

/** Works out an overview. A quarter that the workbook does not have (any more) counts as none. */
export function overviewPage(live: LiveWorkbook, choice: OverviewChoice): OverviewPage {
  const quarter = quartersOf(live).find(({ key }) => key === choice.quarter) ?? null;
  const projects = projectsAt(live, quarter).filter((project) => isAmong(project, choice));
  const asOf = quarter?.asOf ?? live.checked.context.asOf;
  const names = new Map(strategiesIn(projects).map(({ strategyNo, name }) => [strategyNo, name]));
  return {
    choice,
    quarter,
    asOf,
    projects,
    total: rollUp(projects.map(({ status }) => status)),
    byAgency: linesBy(projects, agencyOf, (agency) => agency).sort((a, b) => compareThai(a.name ?? "", b.name ?? "")),
    byStrategy: linesBy(projects, strategyOf, (strategyNo) => names.get(strategyNo) ?? null).sort((a, b) => (Number(a.key) || Infinity) - (Number(b.key) || Infinity)),
    scores: scoresOf(live, projects, quarter ?? lastWholeQuarter(asOf)),
  };
}

/** What a reader goes into to see the projects behind a figure. */
export type Drill =
  | { readonly kind: "all" | "counted" | "leftOut" | "missing" | "scored" | "unscored" }
  | { readonly kind: "status"; readonly status: CheckedDossier["status"]["planStatusDerived"] }
  | { readonly kind: "budget"; readonly status: CheckedDossier["status"]["budgetStatus"] }
  /** All of an agency, or those of it that somebody must ask about. */
  | { readonly kind: "agency" | "ask"; readonly agency: string | null }
  | { readonly kind: "strategy"; readonly strategyNo: number | null };

/** The projects behind a figure of the page, the furthest behind plan first, then as the rows stand. Their number is the figure. */
export function projectsBehind({ projects, scores }: OverviewPage, drill: Drill): readonly CheckedDossier[] {
  return projects.filter((project) => isBehindFigure(project, drill, scores)).sort((a, b) => (a.status.gapPp ?? Infinity) - (b.status.gapPp ?? Infinity) || 0);
}

function isBehindFigure({ dossier, status }: CheckedDossier, drill: Drill, scores: QuarterScores | null): boolean {
  const isUncounted = status.budgetStatus === "NO_BUDGET" || status.budgetStatus === "UNKNOWN";
  switch (drill.kind) {
    case "all":
      return true;
    case "status":
      return status.planStatusDerived === drill.status;
    case "budget":
      return status.budgetStatus === drill.status;
    case "counted":
      return !isUncounted;
    case "leftOut":
      return isUncounted;
    case "missing":
      return status.missingMonths.length > 0;
    case "agency":
      return agencyOf(dossier) === drill.agency;
    case "ask":
      return agencyOf(dossier) === drill.agency && isToBeAsked(status);
    case "strategy":
      return strategyOf(dossier) === drill.strategyNo;
    case "scored":
    case "unscored":
      return scores !== null && isOfYear(dossier, scores.year) && isScored(dossier, scores) === (drill.kind === "scored");
  }
}

function isScored({ project }: ProjectDossier, { byCode }: QuarterScores): boolean {
  return (byCode.get(project.projectCode?.trim() ?? "")?.score ?? null) !== null;
}

function scoresOf({ reading }: LiveWorkbook, projects: readonly CheckedDossier[], { year, quarter }: Pick<QuarterOfYear, "year" | "quarter">): QuarterScores | null {
  const ofYear = projects.filter(({ dossier }) => isOfYear(dossier, year));
  if (ofYear.length === 0) return null;
  const byCode = evaluationsByCode(reading.portfolio.quarterEvaluations, year, quarter);
  return { year, quarter, byCode, ...rollUpEvaluations(ofYear.map(({ dossier }) => dossier.project), byCode) };
}

function isOfYear({ project }: ProjectDossier, year: number): boolean {
  return project.fiscalYearBE === year;
}

/** The quarter that SED evaluates at a day: the last that is over. */
export function lastWholeQuarter(asOf: CalendarDay): Pick<QuarterOfYear, "year" | "quarter"> {
  const year = fiscalYearOf(asOf);
  const quarter = lastCompletedQuarter(year, asOf);
  return quarter === null ? { year: year - 1, quarter: 4 } : { year, quarter };
}

function linesBy<Key extends string | number>(projects: readonly CheckedDossier[], keyOf: (dossier: ProjectDossier) => Key | null, nameOf: (key: Key) => string | null): OverviewLine[] {
  return [...rollUpBy(projects, keyOf)].map(([key, total]) => ({ key, name: key === null ? null : nameOf(key), total }));
}

