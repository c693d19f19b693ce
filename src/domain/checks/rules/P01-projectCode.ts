import type { Project } from "../../model/records/project";
import { isProjectCode } from "../projectCodeForm";
import { isBlank } from "../blankText";
import type { ProjectRule } from "../rule";
import type { RuleFacts } from "../ruleFacts";
import { unreadableText } from "../unreadableField";

/** The years that a project can have, Buddhist era. Source: domain.md §2 `Project`. */
export const FIRST_FISCAL_YEAR = 2540;
export const LAST_FISCAL_YEAR = 2640;

/**
 * The code is missing or malformed. The fiscal year is the other half of a project's key (domain.md §2), so a missing or impossible year is
 * reported here too.
 */
export const projectCode: ProjectRule<"P01"> = {
  id: "P01",
  scope: "project",
  reads: "fields",
  severity: "E",
  blank: "never",
  source: "seed, bma",
  check({ project }, _context, report) {
    const codeFault = faultOfCode(project);
    if (codeFault !== null) {
      report({ record: project, field: "projectCode", value: project.projectCode, facts: { fault: codeFault, written: project.projectCode } });
    }
    const yearFault = faultOfYear(project);
    if (yearFault !== null) {
      report({ record: project, field: "fiscalYearBE", value: project.fiscalYearBE, facts: { fault: yearFault, written: project.fiscalYearBE } });
    }
  },
};

function faultOfCode(project: Project): RuleFacts["P01"]["fault"] | null {
  const code = project.projectCode;
  if (code !== null && isProjectCode(code)) return null;
  if (!isBlank(code)) return "CODE_MALFORMED";
  return unreadableText(project, "projectCode") === null ? "CODE_MISSING" : null;
}

function faultOfYear(project: Project): RuleFacts["P01"]["fault"] | null {
  const year = project.fiscalYearBE;
  if (year === null) return unreadableText(project, "fiscalYearBE") === null ? "YEAR_MISSING" : null;
  const isYear = Number.isInteger(year) && year >= FIRST_FISCAL_YEAR && year <= LAST_FISCAL_YEAR;
  return isYear ? null : "YEAR_UNLIKELY";
}
