import { isUnder } from "../planCode";
import type { ProjectRule } from "../rule";

/** The goal is on another branch of the plan than the sub-issue: 5.4.1 under 5.3. (5.10.1 is not under 5.1.) */
export const goalUnderSubIssue: ProjectRule<"S02"> = {
  id: "S02",
  scope: "project",
  reads: "fields",
  severity: "W",
  blank: "skip",
  source: "seed",
  check({ strategyLinks }, _context, report) {
    for (const link of strategyLinks) {
      const { goalCode, subIssueCode } = link;
      if (goalCode === null || subIssueCode === null || isUnder(goalCode, subIssueCode)) continue;
      report({ record: link, field: "goalCode", value: goalCode, facts: { goalCode, subIssueCode } });
    }
  },
};
