import type { Satang } from "../model/amounts/satang";
import type { CalendarDay } from "../model/calendar/calendarDay";
import { type FiscalQuarter, fiscalYearStart, quarterEnd } from "../model/calendar/fiscalYear";
import type { ProjectDossier } from "../model/records/projectDossier";
import { assessProject } from "./assessProject";
import { targetPct } from "./disbursementProfile";
import { type MoneyRollUp, rollUp } from "./rollUp";
import type { StatusContext } from "./statusContext";

export const QUARTERS: readonly FiscalQuarter[] = [1, 2, 3, 4];

/** Money of some projects of one fiscal year at the end of a quarter, or on the day of the report where the quarter is not over. */
export interface QuarterMoney {
  readonly quarter: FiscalQuarter;
  /** null = the quarter has not begun. */
  readonly day: CalendarDay | null;
  readonly isOver: boolean;
  readonly money: MoneyRollUp;
  /** What the chosen profile expects, the projects' targets weighted by their budgets; null = no target, or the quarter is not over. */
  readonly targetPct: number | null;
}

/** The four quarters of a year for projects of that year. Source: domain.md §4 "Disbursement profile", §8 sheet 6. */
export function quarterMoney(dossiers: readonly ProjectDossier[], fiscalYearBE: number, context: StatusContext, asOf: CalendarDay): readonly QuarterMoney[] {
  return QUARTERS.map((quarter) => {
    const begins = quarter === 1 ? fiscalYearStart(fiscalYearBE) : quarterEnd(fiscalYearBE, (quarter - 1) as FiscalQuarter);
    const ends = quarterEnd(fiscalYearBE, quarter);
    const isOver = ends <= asOf;
    const hasBegun = quarter === 1 ? begins <= asOf : begins < asOf;
    const day = isOver ? ends : asOf;
    const { money } = rollUp(hasBegun ? dossiers.map((dossier) => assessProject(dossier, context, day)) : []);
    return { quarter, day: hasBegun ? day : null, isOver, money, targetPct: isOver ? expectedPct(dossiers, quarter, context) : null };
  });
}

function expectedPct(dossiers: readonly ProjectDossier[], quarter: FiscalQuarter, { profile }: StatusContext): number | null {
  let budgets = 0;
  let expected = 0;
  for (const { project } of dossiers) {
    const budget: Satang | null = project.budgetAfterTransfer ?? project.budgetReceived;
    const target = targetPct(profile, project.expenseCategory, quarter);
    if (budget === null || budget <= 0 || target === null) continue;
    budgets += budget;
    expected += budget * target;
  }
  return budgets === 0 ? null : expected / budgets;
}
