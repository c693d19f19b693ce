import { isBlank } from "../blankText";
import type { PortfolioRule } from "../rule";

/** The code stands twice in one fiscal year. Raised on every row after the first; the first row keeps the reports. */
export const duplicateProject: PortfolioRule<"P02"> = {
  id: "P02",
  scope: "portfolio",
  severity: "E",
  blank: "never",
  source: "ours",
  check({ dossiers }, report) {
    for (const { isRepeatedRow, project } of dossiers) {
      const { projectCode, fiscalYearBE } = project;
      if (!isRepeatedRow || projectCode === null || isBlank(projectCode)) continue;
      report({ record: project, field: "projectCode", value: projectCode, facts: { projectCode: projectCode.trim(), fiscalYearBE } });
    }
  },
};
