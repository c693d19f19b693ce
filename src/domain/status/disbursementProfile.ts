import type { FiscalQuarter } from "../model/calendar/fiscalYear";
import type { DisbursementTarget } from "../model/records/settings";
import type { ExpenseCategory } from "../model/words/recordWords";

/** The rows of one profile by class; the `null` row is for every class without a row of its own. */
export type DisbursementProfile = ReadonlyMap<ExpenseCategory | null, DisbursementTarget>;

/**
 * The rows of the profile that `Settings.disbursementProfile` names (surrounding spaces and case ignored; the first row of a class counts).
 * Empty when nobody has chosen one or it has no rows. Source: domain.md §4 "Disbursement profile".
 */
export function chosenProfile(targets: readonly DisbursementTarget[], name: string | null): DisbursementProfile {
  const rows = new Map<ExpenseCategory | null, DisbursementTarget>();
  if (name === null) return rows;
  const wanted = nameKey(name);
  for (const target of targets) {
    const isChosen = target.profile !== null && nameKey(target.profile) === wanted;
    if (isChosen && !rows.has(target.expenseCategory)) rows.set(target.expenseCategory, target);
  }
  return rows;
}

/**
 * Cumulative disbursement that the profile expects of a class by the end of a quarter, in percent of the budget. `null` where the row of the
 * class (else the row without a class) is missing or blank for that quarter, or no quarter is over yet.
 */
export function targetPct(
  profile: DisbursementProfile,
  expenseCategory: ExpenseCategory | null,
  quarter: FiscalQuarter | null,
): number | null {
  const row = profile.get(expenseCategory) ?? profile.get(null);
  if (row === undefined || quarter === null) return null;
  if (quarter === 1) return row.q1Pct;
  if (quarter === 2) return row.q2Pct;
  return quarter === 3 ? row.q3Pct : row.q4Pct;
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
