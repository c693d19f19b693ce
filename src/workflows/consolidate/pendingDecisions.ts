import { checkPortfolio } from "../../domain/checks/checkPortfolio";
import type { Conflict } from "../../domain/consolidate/conflict";
import { applyDecisions, type DecisionOutcome } from "../../domain/decisions/applyDecisions";
import type { Decision } from "../../domain/decisions/decision";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { Portfolio } from "../../domain/model/records/portfolio";

export interface CarriedDecisions {
  readonly portfolio: Portfolio;
  readonly conflicts: readonly Conflict[];
  /** How many still hold in the new portfolio, done again or done already. */
  readonly held: number;
}

/** Carries what was decided in the consolidated workbook of before over to the new one; what no longer fits becomes a conflict. */
export function carryDecisions(portfolio: Portfolio, decisions: readonly Decision[], today: CalendarDay, file: string): CarriedDecisions {
  if (decisions.length === 0) return { portfolio, conflicts: [], held: 0 };
  const applied = applyDecisions(portfolio, checkPortfolio(portfolio, { asOf: today, today }), decisions);
  const lost = applied.outcomes.filter(({ kind }) => kind === "conflict" || kind === "elsewhere");
  return { portfolio: applied.portfolio, conflicts: lost.map((outcome) => lostDecision(outcome, portfolio, file)), held: applied.outcomes.length - lost.length };
}

function lostDecision({ decision }: DecisionOutcome, { rounds }: Portfolio, file: string): Conflict {
  const { projectCode, fiscalYearBE, roundNo, steps } = decision;
  const found = rounds.find((round) => round.projectCode === projectCode && round.fiscalYearBE === fiscalYearBE && round.roundNo === roundNo);
  const state = found?.workflowState ?? null;
  return {
    kind: "LOST_DECISION", projectCode, fiscalYearBE, roundNo, field: "workflowState",
    values: [{ file, cell: null, value: steps.at(-1)?.to ?? null }],
    rule: "AGENCY_KEPT",
    kept: state,
  };
}
