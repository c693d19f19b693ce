import type { Portfolio } from "../../model/records/portfolio";
import { type BelongsToProject, type ProjectKey, projectKeyOf } from "../../model/records/projectKey";
import type { CheckedRecord } from "../finding";
import { isProjectCode } from "../projectCodeForm";
import type { PortfolioRule, Report } from "../rule";
import type { RuleFacts } from "../ruleFacts";
import { unreadableText } from "../unreadableField";

/** A record that belongs to a project. */
type OwnedRecord = CheckedRecord & BelongsToProject;

/** Records name a project that is not there, so nothing counts them. One finding per table and project, on the first of its records. */
export const recordOfNoProject: PortfolioRule<"X07"> = {
  id: "X07",
  scope: "portfolio",
  severity: "W",
  blank: "never",
  source: "ours",
  check({ portfolio, dossiers }, report) {
    const owned = { rounds: 0, strategyLinks: 0, baseline: 0 };
    for (const { rounds, strategyLinks, baseline } of dossiers) {
      owned.rounds += rounds.length;
      owned.strategyLinks += strategyLinks.length;
      owned.baseline += baseline.length;
    }
    // Where every record is in a dossier there is nothing to look for.
    const suspects = (["rounds", "strategyLinks", "baseline"] as const).filter((table) => owned[table] < portfolio[table].length);
    if (suspects.length === 0 && portfolio.quarterEvaluations.length === 0) return;
    const known = new Set<ProjectKey>(dossiers.map(({ key }) => key));
    for (const table of suspects) checkRecords(table, portfolio[table], known, report);
    checkEvaluations(portfolio, known, report);
  },
};

function checkRecords(
  table: RuleFacts["X07"]["table"],
  records: readonly OwnedRecord[],
  known: ReadonlySet<ProjectKey>,
  report: Report<"X07">,
): void {
  const orphans = new Map<ProjectKey, { readonly record: OwnedRecord; count: number }>();
  for (const record of records) {
    const key = projectKeyOf(record);
    if (known.has(key) || hasUnreadableKey(record)) continue;
    const orphan = orphans.get(key);
    if (orphan === undefined) orphans.set(key, { record, count: 1 });
    else orphan.count += 1;
  }
  for (const [key, { record, count }] of orphans) {
    report({ record, field: "projectCode", value: record.projectCode, facts: { table, key, count } });
  }
}

/** Evaluations name a project or an indicator; only what has the form of a project code can be missed. */
function checkEvaluations({ quarterEvaluations }: Portfolio, known: ReadonlySet<ProjectKey>, report: Report<"X07">): void {
  const seen = new Set<ProjectKey>();
  for (const evaluation of quarterEvaluations) {
    const subject = evaluation.subject?.trim() ?? "";
    if (!isProjectCode(subject)) continue;
    const key = projectKeyOf({ projectCode: subject, fiscalYearBE: evaluation.fiscalYearBE });
    if (known.has(key) || seen.has(key)) continue;
    seen.add(key);
    const count = quarterEvaluations.filter((other) => other.subject?.trim() === subject && other.fiscalYearBE === evaluation.fiscalYearBE).length;
    report({ record: evaluation, field: "subject", value: subject, facts: { table: "quarterEvaluations", key, count } });
  }
}

/** What is unreadable is reported as such (X04); its blank key says nothing. */
function hasUnreadableKey(record: OwnedRecord): boolean {
  return unreadableText(record, "projectCode") !== null || unreadableText(record, "fiscalYearBE") !== null;
}
