import { budgetField, isBudgetUnreadable } from "../budgetField";
import type { ProjectRule } from "../rule";

/** Money was paid, but the project's budget is zero or blank. */
export const paidWithoutBudget: ProjectRule<"B02"> = {
  id: "B02",
  scope: "project",
  reads: "fields",
  severity: "E",
  blank: "never",
  source: "ours",
  check({ project, status }, _context, report) {
    const { disbursedCum, effectiveBudget } = status;
    if (disbursedCum === null || disbursedCum <= 0) return;
    if (effectiveBudget !== null ? effectiveBudget !== 0 : isBudgetUnreadable(project)) return;
    report({
      record: project,
      field: budgetField(project),
      value: effectiveBudget,
      facts: { disbursedSatang: disbursedCum, budgetSatang: effectiveBudget },
    });
  },
};
