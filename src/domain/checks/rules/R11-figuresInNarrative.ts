import { type Satang, bahtFrom } from "../../model/amounts/satang";
import type { ReportRound } from "../../model/records/reportRound";
import { isUsableProgress } from "../progressValue";
import { type StatedFigure, statedFigures } from "../reading/statedFigures";
import type { ProjectRule, Report } from "../rule";

/** How far a written percentage may lie off the field, in points. Source: domain.md R11. */
const PERCENT_TOLERANCE = 0.5;
/** How far a written amount may lie off the field: one baht, in satang. Source: domain.md R11. */
const AMOUNT_TOLERANCE = 100;
/** Undoes the binary error of differences such as 40.5 − 40. */
const ALLOWANCE = 1e-9;

/**
 * The narrative states another percentage, or another amount paid, than the fields. One figure that agrees is enough: the others are then of
 * a part, a plan or an earlier month. An amount also agrees with the running total of the project, with a sum of the narrative's own amounts,
 * and where running totals are entered with the difference to the round before.
 */
export const figuresInNarrative: ProjectRule<"R11"> = {
  id: "R11",
  scope: "project",
  reads: "narrative",
  severity: "W",
  blank: "skip",
  source: "bma 5025-0912, 5022-2003",
  check({ rounds }, { portfolio: { settings } }, report) {
    const isCumulative = settings.disbursementMode === "CUMULATIVE";
    let paidBefore = 0;
    for (const round of rounds) {
      const { narrative, progressPct, disbursedThisRound } = round;
      const paid = disbursedThisRound ?? 0;
      if (narrative !== null && (progressPct !== null || disbursedThisRound !== null)) {
        const { percentages, amounts } = statedFigures(narrative);
        if (isUsableProgress(progressPct)) checkPercentages(round, percentages, progressPct, report);
        const otherReading = isCumulative ? paid - paidBefore : paid + paidBefore;
        if (disbursedThisRound !== null) checkAmounts(round, amounts, disbursedThisRound, otherReading, report);
      }
      if (disbursedThisRound !== null) paidBefore = isCumulative ? paid : paidBefore + paid;
    }
  },
};

function checkPercentages(round: ReportRound, figures: readonly StatedFigure[], progressPct: number, report: Report<"R11">): void {
  const stated = mostTelling(figures);
  if (stated === null || figures.some(({ value }) => Math.abs(value - progressPct) <= PERCENT_TOLERANCE + ALLOWANCE)) return;
  const facts = { fault: "PERCENT", writtenPct: stated.value, progressPct, writtenSatang: null, disbursedSatang: null } as const;
  report({ record: round, field: "progressPct", value: progressPct, facts });
}

function checkAmounts(
  round: ReportRound,
  figures: readonly StatedFigure[],
  paid: Satang,
  otherReading: number,
  report: Report<"R11">,
): void {
  const stated = mostTelling(figures);
  if (stated === null) return;
  const sum = { ...stated, value: figures.reduce((total, { value }) => total + value, 0) };
  if ([...figures, sum].some((figure) => isNear(figure, paid) || isNear(figure, otherReading))) return;
  const facts = { fault: "AMOUNT", writtenPct: null, progressPct: null, writtenSatang: stated.value, disbursedSatang: paid } as const;
  report({ record: round, field: "disbursedThisRound", value: bahtFrom(paid), facts });
}

function isNear({ value, rounding }: StatedFigure, amount: number): boolean {
  return Math.abs(value - amount) <= Math.max(AMOUNT_TOLERANCE, rounding);
}

/** The first figure that the narrative names outright, else the first one. */
function mostTelling(figures: readonly StatedFigure[]): StatedFigure | null {
  return figures.find(({ isNamed }) => isNamed) ?? figures[0] ?? null;
}
