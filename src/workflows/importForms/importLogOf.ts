import type { ImportLogEntry } from "../../domain/model/records/logs";
import { NOTHING_UNREADABLE } from "../../domain/model/records/stored";
import { issueMessage } from "../../messages/issueMessage";
import type { FormIssue } from "../../printedForm/formIssue";

/** What somebody decided about an issue. */
export type IssueDecision = Pick<ImportLogEntry, "decision" | "decidedBy">;

const UNDECIDED: IssueDecision = { decision: "PROPOSED", decidedBy: null };

/**
 * The issues of an import as lines for the import log, without those that the log has already: importing a report twice logs nothing
 * twice, also under another file name. Thai, the workbook's language.
 */
export function newLogEntries(
  log: readonly ImportLogEntry[],
  issues: readonly FormIssue[],
  importedAt: string,
  decisionOn: (issue: FormIssue) => IssueDecision = () => UNDECIDED,
): readonly ImportLogEntry[] {
  const known = new Set(log.map(keyOf));
  const entries: ImportLogEntry[] = [];
  for (const issue of issues) {
    const entry = { ...entryOf(issue, importedAt), ...decisionOn(issue) };
    if (known.has(keyOf(entry))) continue;
    known.add(keyOf(entry));
    entries.push(entry);
  }
  return entries;
}

function entryOf(issue: FormIssue, importedAt: string): ImportLogEntry {
  return {
    id: null,
    unreadable: NOTHING_UNREADABLE,
    importedAt,
    file: issue.file,
    line: issue.line,
    projectCode: issue.projectCode,
    fiscalYearBE: issue.fiscalYearBE,
    ruleId: issue.ruleId,
    severity: issue.severity,
    raw: issue.raw,
    proposedValue: issue.proposedValue,
    alternative: issue.alternative,
    message: issueMessage(issue, "th"),
    ...UNDECIDED,
  };
}

function keyOf({ projectCode, fiscalYearBE, ruleId, line, raw, proposedValue }: ImportLogEntry): string {
  return JSON.stringify([projectCode, fiscalYearBE, ruleId, line, raw?.trim() ?? null, proposedValue]);
}
