import { basename } from "node:path";
import { cliTexts } from "../messages/cliTexts";
import { fieldName } from "../messages/fieldNames";
import { formatFieldValue } from "../messages/fieldValues";
import { issueMessage } from "../messages/issueMessage";
import type { ImportOutcome } from "../workflows/importForms/importForms";
import type { ProjectChange, RecordChange } from "../workflows/importForms/upsertProjects";
import type { Session } from "./session";

/** What an import did, for people: counts, every change of a project that was known already, every irregularity with its line. */
export function importReport(session: Session, book: string, outcome: ImportOutcome): string {
  const texts = cliTexts(session.language);
  const lines = [texts.importSummary(outcome.counts, book)];
  for (const change of outcome.changes) lines.push(...changeLines(session, change));
  if (outcome.sealed.length > 0) lines.push("", texts.leftSealed(outcome.sealed.length));
  for (const { projectCode, fiscalYearBE, roundNo, fields } of outcome.sealed) {
    lines.push(`  ${projectCode ?? "–"} / ${fiscalYearBE ?? "–"}`, ...fieldLines(session, `${texts.roundName(roundNo)} `, fields));
  }
  if (outcome.issues.length > 0) lines.push("", texts.irregularities(outcome.issues.length));
  for (const issue of outcome.issues) {
    lines.push(`  ${issue.severity} ${issue.ruleId}  ${texts.lineOf(issue.file, issue.line)}: ${issueMessage(issue, session.language)}`);
    if (issue.alternative !== null) lines.push(`         ${texts.otherReading(issue.alternative)}`);
  }
  if (outcome.backup !== null) lines.push("", texts.backupAt(basename(outcome.backup)));
  if (!outcome.isWritten && outcome.counts.added + outcome.counts.updated === 0) lines.push("", texts.nothingWritten);
  return lines.join("\n");
}

function changeLines(session: Session, change: ProjectChange): readonly string[] {
  const title = `  ${change.kind === "added" ? "+" : change.kind === "updated" ? "~" : "="} ${change.projectCode ?? "–"} / ${change.fiscalYearBE ?? "–"}`;
  if (change.kind !== "updated") return [title];
  return [title, ...change.records.filter(({ isSealed }) => !isSealed).flatMap((record) => recordLines(session, record))];
}

function recordLines(session: Session, record: RecordChange): readonly string[] {
  const texts = cliTexts(session.language);
  if (record.entity === "round" && record.isNew) return [`      ${texts.newRound(record.roundNo)}`];
  const place = record.entity === "round" ? `${texts.roundName(record.roundNo)} ` : record.entity === "strategyLink" ? `${texts.strategyLink} ` : "";
  return fieldLines(session, place, record.fields);
}

function fieldLines({ language }: Session, place: string, fields: RecordChange["fields"]): readonly string[] {
  const texts = cliTexts(language);
  return fields.map(({ field, before, after }) =>
    `      ${texts.fieldChange(`${place}${fieldName(field, language)}`, formatFieldValue(field, before, language), formatFieldValue(field, after, language))}`,
  );
}
