import { bahtFrom } from "../../model/amounts/satang";
import { budgetField, isBudgetUnreadable } from "../budgetField";
import type { ProjectRule } from "../rule";

/**
 * More was paid than the effective budget. An error where the budget after transfers is known, a warning where only the granted one is:
 * a transfer may not have been entered yet. A budget of zero is B02's.
 */
export const paidOverBudget: ProjectRule<"B03"> = {
  id: "B03",
  scope: "project",
  reads: "fields",
  severity: { among: ["E", "W"], of: (facts) => (facts.budgetField === "budgetAfterTransfer" ? "E" : "W") },
  blank: "skip",
  source: "ours",
  check({ project, status }, _context, report) {
    const { disbursedCum, effectiveBudget } = status;
    if (disbursedCum === null || effectiveBudget === null || effectiveBudget <= 0 || disbursedCum <= effectiveBudget) return;
    if (isBudgetUnreadable(project)) return;
    const field = budgetField(project);
    const facts = { budgetField: field, disbursedSatang: disbursedCum, budgetSatang: effectiveBudget };
    report({ record: project, field, value: bahtFrom(effectiveBudget), facts });
  },
};
