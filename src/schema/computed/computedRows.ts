import { EMPTY_PORTFOLIO, type Portfolio } from "../../domain/model/records/portfolio";
import { type ProjectDossier, dossiersOf, inRoundOrder } from "../../domain/model/records/projectDossier";
import { type BelongsToProject, projectKeyOf } from "../../domain/model/records/projectKey";
import { timeRounds } from "../../domain/model/records/roundTiming";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { ReportRound } from "../../domain/model/records/reportRound";
import type { StoredRecord } from "../../domain/model/records/stored";
import { assessProject } from "../../domain/status/assessProject";
import { statusContextOf } from "../../domain/status/statusContext";
import type { ComputedMode } from "../meta";
import { baselineValues } from "./baselineValues";
import type { ComputedContext, ComputedRow } from "./computedRow";
import { isUnnamed, projectHelperValues, projectValues } from "./projectValues";
import { roundValues } from "./roundValues";
import { targetValues } from "./targetValues";

/**
 * The values of every computed column, by record: what Excel would show, worked out by the domain (architecture.md A4).
 * In `values` mode only what people read. Linear in the number of records.
 */
export function computedRows(context: ComputedContext, mode: ComputedMode): ReadonlyMap<StoredRecord, ComputedRow> {
  const { portfolio, asOf } = context;
  const rows = new Map<StoredRecord, ComputedRow>();
  const statusContext = statusContextOf(portfolio);
  const numbers = new Map<string, number>();
  for (const dossier of workbookDossiers(portfolio)) {
    const status = assessProject(dossier, statusContext, asOf);
    const shown = projectValues(dossier, status, context);
    rows.set(dossier.project, mode === "values" ? shown : { ...shown, ...projectHelperValues(dossier, status, context) });
    if (!numbers.has(dossier.key) && !isUnnamed(dossier.project)) numbers.set(dossier.key, context.rowNumber(dossier.project));
  }
  if (mode === "values") return rows;

  const projectNoOf = (record: BelongsToProject): number => numbers.get(projectKeyOf(record)) ?? 0;
  const timings = countingDays(portfolio.rounds);
  for (const round of portfolio.rounds) rows.set(round, roundValues(round, projectNoOf(round), timings.get(round) ?? null, context));
  for (const point of portfolio.baseline) rows.set(point, baselineValues(point, projectNoOf(point), context));
  for (const target of portfolio.disbursementTargets) rows.set(target, targetValues(target, context));
  return rows;
}

/** A row with neither code nor name is one that nobody has begun: it catches no records, not even those without a code. */
function workbookDossiers(portfolio: Portfolio): readonly ProjectDossier[] {
  const unnamed = portfolio.projects.filter(isUnnamed);
  if (unnamed.length === 0) return dossiersOf(portfolio);
  const named = portfolio.projects.filter((project) => !isUnnamed(project));
  return [...dossiersOf({ ...portfolio, projects: named }), ...dossiersOf({ ...EMPTY_PORTFOLIO, projects: unnamed })];
}

/** From which day each round counts; rounds of no project and of a repeated one (P02) included. */
function countingDays(rounds: readonly ReportRound[]): ReadonlyMap<ReportRound, CalendarDay | null> {
  const groups = new Map<string, ReportRound[]>();
  for (const round of rounds) {
    const key = projectKeyOf(round);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [round]);
    else group.push(round);
  }
  const days = new Map<ReportRound, CalendarDay | null>();
  for (const group of groups.values()) {
    for (const { round, countsFrom } of timeRounds(inRoundOrder(group))) days.set(round, countsFrom);
  }
  return days;
}
