import { bahtFrom } from "../../domain/model/amounts/satang";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { ReportRound } from "../../domain/model/records/reportRound";
import { type ComputedContext, type ComputedRow, ROW_BASE, serialOrZero } from "./computedRow";

const NUMBERLESS = 1e8;
const OFFSET = 1e6;

/** A round's place in the order of rounds, unique within its table. Formula: `roundFormulas.roundOrder`. */
export function roundOrder(round: ReportRound, { rowNumber }: ComputedContext): number {
  return (Math.min(round.roundNo ?? NUMBERLESS, NUMBERLESS) + OFFSET) * ROW_BASE + rowNumber(round);
}

/** Whether a round has a percentage that counts: 0–100. */
export function hasUsableProgress({ progressPct }: ReportRound): boolean {
  return progressPct !== null && progressPct >= 0 && progressPct <= 100;
}

/** The hidden columns of one round; `ofProject` = its project's row, `countsFrom` as `timeRounds` gives it. Formulas: `roundFormulas`. */
export function roundValues(round: ReportRound, ofProject: number, countsFrom: CalendarDay | null, context: ComputedContext): ComputedRow {
  const order = roundOrder(round, context);
  const isSearched = round.reportDate !== null || (ofProject > 0 && (hasUsableProgress(round) || round.disbursedThisRound !== null));
  return {
    ofProject,
    roundOrder: order,
    progressOrder: hasUsableProgress(round) ? order : 0,
    disbursedRounded: round.disbursedThisRound === null ? "" : bahtFrom(round.disbursedThisRound),
    countsFrom: isSearched ? serialOrZero(countsFrom, context.calendar) : 0,
  };
}
