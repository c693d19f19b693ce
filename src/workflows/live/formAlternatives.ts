import type { ReportRound } from "../../domain/model/records/reportRound";
import { NOTHING_UNREADABLE } from "../../domain/model/records/stored";
import type { FormIssue } from "../../printedForm/formIssue";
import type { ImportedProject } from "../importForms/upsertProjects";

/** Whether an issue has another reading that can be taken instead of the proposed one. */
export function hasAlternative({ ruleId, alternative, field }: FormIssue): boolean {
  return alternative !== null && (ruleId === "R18" || ((ruleId === "I02" || ruleId === "I03") && field !== null));
}

/**
 * The imported projects with the other reading of some issues: figures in the other round (R18), the other day (I02), the mended spelling (I03). Issues
 * without another reading change nothing.
 */
export function withAlternatives(imported: readonly ImportedProject[], issues: readonly FormIssue[]): readonly ImportedProject[] {
  return imported.map((each) =>
    issues
      .filter((issue) => hasAlternative(issue) && issue.projectCode === each.project.projectCode && issue.fiscalYearBE === each.project.fiscalYearBE)
      .reduce(withAlternative, each),
  );
}

function withAlternative(imported: ImportedProject, issue: FormIssue): ImportedProject {
  if (issue.ruleId === "R18") return { ...imported, rounds: moved(imported.rounds, issue) };
  if (issue.ruleId === "I02") return withField(imported, issue, () => issue.alternative);
  const { text, mended } = issue.facts;
  return withField(imported, issue, (value) => (typeof value === "string" ? value.replace(String(text), String(mended)) : value));
}

/** Takes the figures of an ambiguous row from the round that they were given to, into the other one. */
function moved(rounds: readonly ReportRound[], { facts }: FormIssue): readonly ReportRound[] {
  const from = rounds.find(({ roundNo }) => roundNo === facts.attachedTo);
  const otherNo = facts.alternative;
  if (from === undefined || typeof otherNo !== "number") return rounds;
  const fields = String(facts.fields ?? "").split(" ").filter((field) => field in from) as (keyof ReportRound)[];
  const figures = Object.fromEntries(fields.map((field) => [field, from[field]]));
  const blanks = Object.fromEntries(fields.map((field) => [field, null]));
  const there = rounds.find(({ roundNo }) => roundNo === otherNo) ?? { ...blankRound(from), roundNo: otherNo };
  const others = rounds.filter((round) => round !== from && round !== there);
  const flags = from.importFlags.filter((flag) => !flag.fields.some((field) => fields.includes(field as keyof ReportRound)));
  return [...others, { ...from, ...blanks, importFlags: flags }, { ...there, ...figures }].sort((a, b) => (a.roundNo ?? 0) - (b.roundNo ?? 0));
}

function blankRound({ projectCode, fiscalYearBE }: ReportRound): ReportRound {
  return {
    id: null, unreadable: NOTHING_UNREADABLE, projectCode, fiscalYearBE, roundNo: null, periodMonth: null, reportDate: null, narrative: null, progressPct: null,
    disbursedThisRound: null, committedToDate: null, planStatusReported: null, targetStatusReported: null, problem: null, remedy: null, evidenceRef: null,
    workflowState: null, submittedAt: null, decidedAt: null, returnReason: null, importFlags: [],
  };
}

/** The imported project with one field of it, or of its round, put another way. */
function withField(imported: ImportedProject, { field, roundNo }: FormIssue, change: (value: unknown) => unknown): ImportedProject {
  if (field === null) return imported;
  const changed = <Item extends object>(item: Item): Item => (field in item ? { ...item, [field]: change(item[field as keyof Item]) } : item);
  if (roundNo === null) return { ...imported, project: changed(imported.project), strategyLinks: imported.strategyLinks.map(changed) };
  return { ...imported, rounds: imported.rounds.map((round) => (round.roundNo === roundNo ? changed(round) : round)) };
}
