import { isProjectCode, runningDigits } from "../projectCodeForm";
import type { ProjectRule } from "../rule";

/** The running number has 3 or 5 digits instead of the usual 4: accepted, but often a digit lost or doubled. */
export const runningNumber: ProjectRule<"P10"> = {
  id: "P10",
  scope: "project",
  reads: "fields",
  severity: "W",
  blank: "skip",
  source: "bma",
  check({ project }, _context, report) {
    const code = project.projectCode;
    if (code === null || code.length === "21000000-6549".length || !isProjectCode(code)) return;
    report({ record: project, field: "projectCode", value: code, facts: { projectCode: code, digits: runningDigits(code) } });
  },
};
