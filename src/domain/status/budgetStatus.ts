import type { CalendarDay } from "../model/calendar/calendarDay";
import { lastCompletedQuarter } from "../model/calendar/fiscalYear";
import type { Satang } from "../model/amounts/satang";
import type { Project } from "../model/records/project";
import type { ReportRound } from "../model/records/reportRound";
import type { BudgetStatus } from "../model/words/statusWords";
import type { DisbursementMode } from "../model/words/recordWords";
import { targetPct } from "./disbursementProfile";
import type { BudgetStatusFigures } from "./projectStatus";
import { forComparing } from "./roundedComparison";
import type { StatusContext } from "./statusContext";

/** From here on a budget counts as spent: the last satang are rarely drawn. Source: domain.md §4 `budgetStatus`. */
const FULLY_DISBURSED_FROM = 99.5;

/** Money of a project at `asOf`; `rounds` are those that count then. Source: domain.md §4; README.md §3. */
export function budgetFigures(
  project: Project,
  rounds: readonly ReportRound[],
  { settings, profile }: StatusContext,
  asOf: CalendarDay,
): BudgetStatusFigures {
  const budget = effectiveBudget(project);
  const disbursed = disbursedCum(rounds, settings.disbursementMode);
  const committed = committedUpTo(rounds) ?? project.committed;
  const disbursePct = shareOf(budget, disbursed);
  const quarter = project.fiscalYearBE === null ? null : lastCompletedQuarter(project.fiscalYearBE, asOf);
  const disburseTargetPct = targetPct(profile, project.expenseCategory, quarter);
  return {
    effectiveBudget: budget,
    disbursedCum: disbursed,
    committed,
    disbursePct,
    spendPct: disbursed === null || committed === null ? null : shareOf(budget, disbursed + committed),
    budgetStatus: deriveBudgetStatus(budget, disbursed, disburseTargetPct),
    disburseTargetPct,
  };
}

/** The budget that a project may really spend; `null` = unknown, 0 = none. */
export function effectiveBudget({ budgetAfterTransfer, budgetReceived }: Project): Satang | null {
  return budgetAfterTransfer ?? budgetReceived;
}

/**
 * Money paid so far: the sum of the rounds (PER_ROUND) or the last running total (CUMULATIVE); `null` when no round has a value, or when the
 * sum could not be exact (beyond ±90 trillion baht).
 */
export function disbursedCum(rounds: readonly ReportRound[], mode: DisbursementMode): Satang | null {
  let total: number | null = null;
  for (const round of rounds) {
    const amount = round.disbursedThisRound;
    if (amount !== null) total = mode === "CUMULATIVE" ? amount : (total ?? 0) + amount;
  }
  return total === null || !Number.isSafeInteger(total) ? null : (total as Satang);
}

/** The first line that holds decides. Source: domain.md §4 `budgetStatus`. */
export function deriveBudgetStatus(
  budget: Satang | null,
  disbursed: Satang | null,
  disburseTargetPct: number | null,
): BudgetStatus {
  if (budget === null || disbursed === null) return "UNKNOWN";
  if (budget === 0 && disbursed === 0) return "NO_BUDGET";
  if (disbursed > budget) return "OVERSPENT";
  const pct = forComparing(shareOf(budget, disbursed) ?? -Infinity);
  if (pct >= FULLY_DISBURSED_FROM) return "FULLY_DISBURSED";
  if (disbursed === 0) return "NOT_DISBURSED";
  if (disburseTargetPct === null) return "NO_TARGET";
  return pct < forComparing(disburseTargetPct) ? "BELOW_TARGET" : "ON_TARGET";
}

/** Percent of the budget; over 100 is shown as it is, and without a budget there is no percentage. */
function shareOf(budget: number | null, amount: number | null): number | null {
  return budget === null || amount === null || budget <= 0 ? null : (amount / budget) * 100;
}

function committedUpTo(rounds: readonly ReportRound[]): Satang | null {
  let committed: Satang | null = null;
  for (const round of rounds) committed = round.committedToDate ?? committed;
  return committed;
}
