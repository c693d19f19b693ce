import type { DisbursementTarget } from "../../domain/model/records/settings";
import type { ExpenseCategory } from "../../domain/model/words/recordWords";
import type { ComputedContext, ComputedRow } from "./computedRow";

/** Profile and class in one text. */
export function targetKey(profile: string, expenseCategory: ExpenseCategory | null): string {
  return `${profile}|${expenseCategory ?? ""}`;
}

/** The hidden columns of one row of the disbursement targets. Formulas: `targetFormulas`. */
export function targetValues(target: DisbursementTarget, { rowNumber }: ComputedContext): ComputedRow {
  const profile = target.profile?.trim() ?? "";
  return {
    targetKey: profile === "" ? "" : targetKey(profile, target.expenseCategory),
    targetNo: rowNumber(target),
  };
}
