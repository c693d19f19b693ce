import type { ProjectKey } from "../../model/records/projectKey";
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
    const seen = new Set<ProjectKey>();
    for (const { key, project } of dossiers) {
      const { projectCode, fiscalYearBE } = project;
      if (projectCode === null || isBlank(projectCode)) continue;
      if (seen.has(key)) {
        report({ record: project, field: "projectCode", value: projectCode, facts: { projectCode: projectCode.trim(), fiscalYearBE } });
      }
      seen.add(key);
    }
  },
};
