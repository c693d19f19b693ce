import { bahtFrom } from "../../domain/model/amounts/satang";
import { lastCompletedQuarter } from "../../domain/model/calendar/fiscalYear";
import type { Project } from "../../domain/model/records/project";
import type { ProjectDossier } from "../../domain/model/records/projectDossier";
import type { ReportRound } from "../../domain/model/records/reportRound";
import { roundsUpTo } from "../../domain/model/records/roundTiming";
import type { ProjectStatus } from "../../domain/status/projectStatus";
import { budgetStatusWords, derivedPlanStatusWords } from "../../domain/model/words/statusWords";
import { type ComputedContext, type ComputedRow, ROW_BASE, orEmpty, serialOrZero } from "./computedRow";
import { pointPosition, pointRank } from "./baselineValues";
import { hasUsableProgress, roundOrder } from "./roundValues";
import { targetKey } from "./targetValues";

/** The columns that people read, from the project's status. Formulas: `projectFormulas`. */
export function projectValues({ project }: ProjectDossier, status: ProjectStatus, { calendar }: ComputedContext): ComputedRow {
  const isNamed = !isUnnamed(project);
  return {
    planStatusDerived: isNamed ? derivedPlanStatusWords.thai(status.planStatusDerived) : "",
    actualPct: orEmpty(status.actualPct),
    lastReportDate: serialOrZero(status.lastReportDate, calendar) || "",
    plannedPct: orEmpty(status.plannedPct),
    gapPp: orEmpty(status.gapPp),
    disbursedCum: status.disbursedCum === null ? "" : bahtFrom(status.disbursedCum),
    disbursePct: orEmpty(status.disbursePct),
    budgetStatus: isNamed ? budgetStatusWords.thai(status.budgetStatus) : "",
  };
}

/** A row with neither code nor name is one that nobody has begun; what cannot be read there is no blank. */
export function isUnnamed(project: Project): boolean {
  return (["projectCode", "nameTh"] as const).every((field) => (project[field] ?? "").trim() === "" && project.unreadable[field] === undefined);
}

/** The hidden columns between the data and those. Formulas: `projectHelperFormulas`. */
export function projectHelperValues(dossier: ProjectDossier, status: ProjectStatus, context: ComputedContext): ComputedRow {
  const { project } = dossier;
  const rounds = roundsUpTo(dossier.rounds, context.asOf);
  return {
    projectKey: isUnnamed(project) ? "" : dossier.key,
    projectNo: context.rowNumber(project),
    lifecycleStored: project.lifecycle ?? "",
    lifecycleInForce: status.lifecycle ?? "",
    lastProgress: lastOrder(rounds, hasUsableProgress, context),
    lastReportDay: serialOrZero(status.lastReportDate, context.calendar),
    lastDisbursed: isCumulative(context) ? lastOrder(rounds, (round) => round.disbursedThisRound !== null, context) : 0,
    ...planPoints(dossier, status, context),
    overdue: status.overdue,
    effectiveBudget: status.effectiveBudget === null ? "" : bahtFrom(status.effectiveBudget),
    lastQuarter: (project.fiscalYearBE === null ? null : lastCompletedQuarter(project.fiscalYearBE, context.asOf)) ?? 0,
    expenseClass: project.expenseCategory ?? "",
    targetRow: targetRow(dossier, context),
    disburseTarget: orEmpty(status.disburseTargetPct),
  };
}

function isCumulative({ portfolio }: ComputedContext): boolean {
  return portfolio.settings.disbursementMode === "CUMULATIVE";
}

function lastOrder(rounds: readonly ReportRound[], counts: (round: ReportRound) => boolean, context: ComputedContext): number {
  const last = rounds.filter(counts).at(-1);
  return last === undefined ? 0 : roundOrder(last, context);
}

/** Where the as-of date lies among the points in force. */
function planPoints({ project, baseline }: ProjectDossier, { planBasis }: ProjectStatus, context: ComputedContext): ComputedRow {
  const { asOf, calendar } = context;
  const planStart = planBasis === null ? "" : serialOrZero(project.startDate, calendar);
  if (planBasis !== "BASELINE" || planStart === "") return { planStart, planRevision: 0, lowerPoint: 0, upperPoint: 0 };
  const points = baseline
    .map((point) => ({ rank: pointRank(point, asOf), position: pointPosition(point, context) }))
    .filter(({ position }) => position >= planStart * ROW_BASE);
  const planRevision = Math.max(...points.map(({ rank }) => rank));
  const positions = points.filter(({ rank }) => rank === planRevision).map(({ position }) => position);
  const nextDay = (serialOrZero(asOf, calendar) + 1) * ROW_BASE;
  return {
    planStart,
    planRevision,
    lowerPoint: Math.max(0, ...positions.filter((position) => position < nextDay)),
    upperPoint: Math.max(0, ...positions.filter((position) => position >= nextDay).map(backwards)),
  };
}

/** A position counted back from the end of Excel's calendar by day, forwards by row; its formula is `REVERSED_POSITION`. */
function backwards(position: number): number {
  return 4e12 - 2 * Math.floor(position / ROW_BASE) * ROW_BASE + position;
}

/** 2E6 less the number of the class's own row, else 1E6 less that of the row for all classes, else 0. */
function targetRow({ project }: ProjectDossier, { portfolio, rowNumber }: ComputedContext): number {
  const profile = portfolio.settings.disbursementProfile?.trim().toLowerCase() ?? "";
  if (profile === "") return 0;
  const numberOf = (key: string): number | null => {
    const target = portfolio.disbursementTargets.find((each) => targetKey(each.profile?.trim().toLowerCase() ?? "", each.expenseCategory) === key);
    return target === undefined ? null : rowNumber(target);
  };
  const ofClass = numberOf(targetKey(profile, project.expenseCategory));
  const ofAll = numberOf(targetKey(profile, null));
  return Math.max(ofClass === null ? 0 : 2e6 - ofClass, ofAll === null ? 0 : 1e6 - ofAll);
}
