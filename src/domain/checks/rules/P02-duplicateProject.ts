import type { Project } from "../../model/records/project";
import { type ProjectKey, projectKeyOf } from "../../model/records/projectKey";
import { isBlank } from "../blankText";
import type { PortfolioRule } from "../rule";

/** The code stands twice in one fiscal year. Raised on every row after the first; the first row keeps the reports. */
export const duplicateProject: PortfolioRule<"P02"> = {
  id: "P02",
  scope: "portfolio",
  severity: "E",
  blank: "never",
  source: "ours",
  check({ portfolio }, report) {
    const seen = new Set<ProjectKey>();
    for (const project of portfolio.projects) {
      if (isBlank(project.projectCode)) continue;
      const key = projectKeyOf(project);
      if (seen.has(key)) reportRepeated(project);
      seen.add(key);
    }

    function reportRepeated(project: Project): void {
      const projectCode = project.projectCode ?? "";
      report({
        record: project,
        field: "projectCode",
        value: projectCode,
        facts: { projectCode: projectCode.trim(), fiscalYearBE: project.fiscalYearBE },
      });
    }
  },
};
