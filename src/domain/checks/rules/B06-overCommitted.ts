import { bahtFrom } from "../../model/amounts/satang";
import { isBudgetUnreadable } from "../budgetField";
import type { ProjectRule } from "../rule";

/**
 * Paid and committed money together exceed the effective budget, or more was paid than the allotment released. Silent where payment alone
 * exceeds the budget (B02, B03).
 */
export const overCommitted: ProjectRule<"B06"> = {
  id: "B06",
  scope: "project",
  reads: "fields",
  severity: "W",
  blank: "skip",
  source: "bma",
  check({ project, status }, _context, report) {
    const { disbursedCum, committed, effectiveBudget } = status;
    if (disbursedCum === null || (effectiveBudget !== null && disbursedCum > effectiveBudget)) return;
    if (committed !== null && effectiveBudget !== null && committed + disbursedCum > effectiveBudget && !isBudgetUnreadable(project)) {
      const facts = { fault: "COMMITTED", disbursedSatang: disbursedCum, committedSatang: committed, limitSatang: effectiveBudget } as const;
      report({ record: project, field: "committed", value: bahtFrom(committed), facts });
    }
    const { allotment } = project;
    if (allotment !== null && disbursedCum > allotment) {
      const facts = { fault: "ALLOTMENT", disbursedSatang: disbursedCum, committedSatang: committed, limitSatang: allotment } as const;
      report({ record: project, field: "allotment", value: bahtFrom(allotment), facts });
    }
  },
};
