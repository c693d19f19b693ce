import type { Language } from "../../messages/language";
import type { ImportOutcome } from "../../workflows/importForms/importForms";
import { issueMessage } from "../../messages/issueMessage";
import { projectJson } from "./projectJson";

/** The whole document of `import --json`; `leftSealed` only where `--skip-sealed` has left something alone. Source: cli.md "JSON". */
export function importJson({ imported, issues, counts, sealed }: ImportOutcome, language: Language) {
  return {
    projects: imported.map(({ project, strategyLinks, rounds }) => projectJson(project, strategyLinks, rounds)),
    issues: issues.map((issue) => ({
      file: issue.file,
      line: issue.line,
      ruleId: issue.ruleId,
      severity: issue.severity,
      raw: issue.raw,
      proposedValue: issue.proposedValue,
      alternative: issue.alternative,
      message: issueMessage(issue, language),
    })),
    changes: counts,
    ...(sealed.length > 0 && { leftSealed: sealed.map(({ fields, projectCode, fiscalYearBE, roundNo }) => ({ projectCode, fiscalYearBE, roundNo, fields: fields.map(({ field }) => field) })) }),
  };
}
