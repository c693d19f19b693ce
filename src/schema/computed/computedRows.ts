import { dossiersOf, inRoundOrder } from "../../domain/model/records/projectDossier";
import { projectKeyOf } from "../../domain/model/records/projectKey";
import { timeRounds } from "../../domain/model/records/roundTiming";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { ReportRound } from "../../domain/model/records/reportRound";
import type { StoredRecord } from "../../domain/model/records/stored";
import { assessProject } from "../../domain/status/assessProject";
import { statusContextOf } from "../../domain/status/statusContext";
import type { ComputedMode } from "../meta";
import { baselineValues } from "./baselineValues";
import type { ComputedContext, ComputedRow } from "./computedRow";
import { projectHelperValues, projectValues } from "./projectValues";
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
  const dossiers = dossiersOf(portfolio);
  const taken = new Set<string>();
  for (const dossier of dossiers) {
    const status = assessProject(dossier, statusContext, asOf);
    const shown = projectValues(dossier, status, context);
    const isFirst = !taken.has(dossier.key);
    taken.add(dossier.key);
    rows.set(dossier.project, mode === "values" ? shown : { ...shown, ...projectHelperValues(dossier, status, isFirst, context) });
  }
  if (mode === "values") return rows;

  const timings = countingDays(portfolio.rounds);
  for (const round of portfolio.rounds) rows.set(round, roundValues(round, timings.get(round) ?? null, context));
  for (const point of portfolio.baseline) rows.set(point, baselineValues(point, context));
  for (const target of portfolio.disbursementTargets) rows.set(target, targetValues(target, context));
  return rows;
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
