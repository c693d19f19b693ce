import { isUnder } from "../domain/checks/planCode";
import type { DateOrder } from "../domain/model/calendar/parseThaiDate";
import type { QuarterEvaluation } from "../domain/model/records/indicator";
import type { Project } from "../domain/model/records/project";
import type { ReportRound } from "../domain/model/records/reportRound";
import type { StrategyLink } from "../domain/model/records/strategy";
import { attachRounds, type AttachedRound } from "./attachRounds";
import { dateOrderOf } from "./dateOrder";
import type { FormDraft } from "./formDraft";
import type { FormIssue } from "./formIssue";
import { excerpt, FormIssues } from "./formIssues";
import { type FormLine, formLinesOf, isBlank } from "./formLine";
import { matchHeading } from "./headings";
import { ALL_LABELS, labelAt } from "./labels";
import { lifecycleOf } from "./lifecycleOf";
import { type AccountedLine, LineLedger } from "./lineLedger";
import { withoutPageHeaders } from "./pageHeaders";
import { PrintedFormError } from "./printedFormError";
import { readQuarterEvaluations } from "./quarterEvaluations";
import { type FormKey, headerDateTexts, readFormKey, readProject } from "./readProject";
import { readRounds } from "./readRounds";
import { roundRowsOf } from "./roundRows";
import { sortLines } from "./sortLines";
import { splitForms } from "./splitForms";
import { goalCodeIn, readStrategyLinks } from "./strategyLinks";

/** One printed report as records without ids. */
export interface PrintedForm {
  readonly project: Project;
  /** By number. */
  readonly rounds: readonly ReportRound[];
  readonly strategyLinks: readonly StrategyLink[];
  /** Scores by สยป., where a page prints them. */
  readonly quarterEvaluations: readonly QuarterEvaluation[];
  readonly firstLine: number;
  readonly lastLine: number;
}

/** What a file of printed reports says. */
export interface PrintedFormReading {
  /** In printed order; at least one. */
  readonly forms: readonly PrintedForm[];
  /** By line. */
  readonly issues: readonly FormIssue[];
  /** What became of every non-blank line, by line: nothing is lost silently. */
  readonly accountedLines: readonly AccountedLine[];
}

/** More than any pile of reports; a guard for what is no report at all. Characters. */
export const LONGEST_TEXT = 16_000_000;

/**
 * Reads the text of one or more printed project reports ("แบบแสดงรายงานความก้าวหน้า…"). Never corrects what is printed: whatever is odd, ambiguous or not understood
 * becomes an issue with its line and raw text. Linear time; pure.
 *
 * Throws `PrintedFormError` for an empty file, for what is no such report, and for a form whose code or fiscal year cannot be read.
 * Source: domain.md §6, §7. Example: `readPrintedForms(text, { file: "printed-form.txt" }).forms[0].project.projectCode` → "21000000-6549".
 */
export function readPrintedForms(text: string, source: { readonly file: string }): PrintedFormReading {
  const { file } = source;
  if (text.length > LONGEST_TEXT) throw new PrintedFormError("FILE_TOO_LARGE", file, null, { sizeBytes: text.length, limitBytes: LONGEST_TEXT });
  if (text.includes("\u0000")) throw new PrintedFormError("NOT_TEXT", file, null, { looksLike: "BINARY" });
  const printed = formLinesOf(text).filter((line) => !isBlank(line));
  const [firstLine] = printed;
  if (firstLine === undefined) throw new PrintedFormError("EMPTY_FILE", file);
  const ledger = new LineLedger();
  const { lines, headers, hasTitle } = withoutPageHeaders(printed);
  for (const line of headers) ledger.header(line, "title");
  const [first, ...others] = lines;
  if (first === undefined) throw new PrintedFormError("NOT_A_PRINTED_FORM", file, firstLine.number, { text: excerpt(firstLine.text) });
  if (!hasTitle && !lines.some(isOfForm)) throw new PrintedFormError("NOT_A_PRINTED_FORM", file, first.number, { text: excerpt(first.text) });
  const drafts = splitForms([first, ...others]).map((formLines) => draftOf(formLines, file, ledger));
  reportTwins(drafts);
  const order = dateOrderOf(drafts.flatMap(dateTexts));
  const forms = drafts.map((draft) => finish(draft, order, ledger));
  return {
    forms: forms.map(({ form }) => form),
    issues: forms.flatMap(({ issues }) => issues).sort((left, right) => left.line - right.line),
    accountedLines: ledger.all(),
  };
}

/** A form whose lines are sorted and whose rounds are attached, before any date is read. */
interface OpenForm {
  readonly draft: FormDraft;
  readonly key: FormKey;
  readonly rounds: readonly AttachedRound[];
  readonly issues: FormIssues;
}

function draftOf(lines: readonly [FormLine, ...FormLine[]], file: string, ledger: LineLedger): OpenForm {
  const issues = new FormIssues(file, ledger);
  const draft = sortLines(lines, issues, ledger);
  const key = readFormKey(draft, file, issues);
  const rounds = attachRounds(roundRowsOf(draft.roundLines, issues, ledger), issues, ledger);
  return { draft, key, rounds, issues };
}

function dateTexts({ draft, rounds }: OpenForm): readonly string[] {
  return [...headerDateTexts(draft), ...rounds.flatMap(({ date }) => date?.text ?? [])];
}

function finish({ draft, key, rounds: attached, issues }: OpenForm, order: DateOrder | null, ledger: LineLedger): { readonly form: PrintedForm; readonly issues: readonly FormIssue[] } {
  const keyFields = { projectCode: key.projectCode, fiscalYearBE: key.fiscalYearBE };
  const rounds = readRounds(attached, keyFields, order, issues);
  const lifecycle = lifecycleOf(
    rounds.map(({ reportDate, narrative, progressPct }, index) => {
      const word = attached[index]?.lifecycle?.word;
      return { reportDate, narrative, progressPct, word: word?.axis === "lifecycle" ? word.value : null };
    }),
  );
  const project = readProject(draft, key, lifecycle, order, issues);
  const strategyLinks = readStrategyLinks(draft.strategy, draft.planEdition, keyFields);
  const quarterEvaluations = readQuarterEvaluations(draft.evaluations, keyFields, issues, ledger);
  reportBranches(draft, strategyLinks, issues);
  reportEnd(draft, issues);
  reportLostLines(draft, issues, ledger);
  reportRepairs(draft, issues, ledger);
  const lastLine = draft.lines.at(-1) ?? draft.lines[0];
  return {
    form: { project, rounds, strategyLinks, quarterEvaluations, firstLine: draft.lines[0].number, lastLine: lastLine.number },
    issues: issues.finish(key.projectCode, key.fiscalYearBE),
  };
}

/** One project twice in a file: both are imported in their order, so the later page wins where they differ. Source: domain.md §7 row 35. */
function reportTwins(forms: readonly OpenForm[]): void {
  const seen = new Set<string>();
  for (const { draft, key, issues } of forms) {
    const { projectCode, fiscalYearBE } = key;
    const name = `${projectCode}|${fiscalYearBE}`;
    const line = draft.header.get("projectCode")?.line ?? draft.lines[0];
    if (seen.has(name)) issues.report({ lines: [line], ruleId: "P02", field: "projectCode", proposedValue: projectCode, facts: { projectCode, fiscalYearBE } });
    seen.add(name);
  }
}

/** A goal on another branch than its sub-issue: kept as printed. Source: domain.md §7 row 13. */
function reportBranches(draft: FormDraft, links: readonly StrategyLink[], issues: FormIssues): void {
  const lines = new Map<string, FormLine>();
  for (const { field, line, pieces } of draft.strategy) {
    const code = field === "goal" ? goalCodeIn(pieces[0]?.text ?? "") : null;
    if (code !== null && !lines.has(code)) lines.set(code, line);
  }
  const reported = new Set<string>();
  for (const { goalCode, subIssueCode } of links) {
    if (goalCode === null || subIssueCode === null || isUnder(goalCode, subIssueCode)) continue;
    const line = lines.get(goalCode);
    const branch = `${subIssueCode} ${goalCode}`;
    if (line === undefined || reported.has(branch)) continue;
    reported.add(branch);
    issues.report({ lines: [line], ruleId: "S02", field: "goalCode", proposedValue: goalCode, facts: { goalCode, subIssueCode } });
  }
}

/** A form that ends before its certification was cut off; what is there is imported. Source: cli.md, last line. */
function reportEnd({ lines, lastSection }: FormDraft, issues: FormIssues): void {
  if (lastSection === "END") return;
  const last = lines.at(-1) ?? lines[0];
  issues.report({ lines: [last], ruleId: "I01", facts: { reason: "BREAKS_OFF", text: excerpt(last.text), section: lastSection } });
}

/** The net under everything above: a line that stands nowhere yet is an issue. */
function reportLostLines({ lines }: FormDraft, issues: FormIssues, ledger: LineLedger): void {
  for (const line of lines) if (!ledger.has(line.number)) issues.unread(line, line.text, null);
}

function reportRepairs({ lines }: FormDraft, issues: FormIssues, ledger: LineLedger): void {
  for (const line of lines) {
    for (const { reason, text, mended } of line.repairs) {
      const field = ledger.fieldOf(line.number);
      issues.report({
        lines: [line],
        ruleId: "I03",
        field: field?.name ?? null,
        roundNo: field?.roundNo ?? null,
        proposedValue: reason === "SPELLING" ? null : mended,
        alternative: reason === "SPELLING" ? mended : null,
        facts: { reason, text, mended },
      });
    }
  }
}

function isOfForm({ text }: FormLine): boolean {
  return matchHeading(text) !== null || labelAt(text, ALL_LABELS) !== null;
}
