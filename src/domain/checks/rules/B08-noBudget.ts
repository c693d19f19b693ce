import { budgetField, isBudgetUnreadable } from "../budgetField";
import type { ProjectRule } from "../rule";

/** The budget is zero, so figures about money do not apply. Silent where money was paid all the same (B02). */
export const noBudget: ProjectRule<"B08"> = {
  id: "B08",
  scope: "project",
  reads: "fields",
  severity: "I",
  blank: "none",
  source: "seed",
  check({ project, status }, _context, report) {
    if (status.effectiveBudget !== 0 || (status.disbursedCum ?? 0) > 0 || isBudgetUnreadable(project)) return;
    report({ record: project, field: budgetField(project), value: 0, facts: {} });
  },
};
