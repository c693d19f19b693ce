import { isUnder } from "../planCode";
import type { ProjectRule } from "../rule";

/** The sub-issue is on another branch of the plan than the strategy. */
export const subIssueUnderStrategy: ProjectRule<"S03"> = {
  id: "S03",
  scope: "project",
  reads: "fields",
  severity: "W",
  blank: "skip",
  source: "ours",
  check({ strategyLinks }, _context, report) {
    for (const link of strategyLinks) {
      const { subIssueCode, strategyNo } = link;
      if (subIssueCode === null || strategyNo === null || isUnder(subIssueCode, String(strategyNo))) continue;
      report({ record: link, field: "subIssueCode", value: subIssueCode, facts: { subIssueCode, strategyNo } });
    }
  },
};
