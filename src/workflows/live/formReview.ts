import type { Portfolio } from "../../domain/model/records/portfolio";
import type { RowId } from "../../domain/model/records/stored";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { ImportDecision } from "../../domain/model/words/recordWords";
import type { FormIssue } from "../../printedForm/formIssue";
import { readPrintedForms } from "../../printedForm/readPrintedForms";
import { portfolioEdits } from "../../schema/write/portfolioEdits";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import { assignIdsOfNew } from "../importForms/assignRowIds";
import type { FormFile } from "../importForms/importForms";
import { newLogEntries } from "../importForms/importLogOf";
import { readFormFile } from "../importForms/readFormFile";
import { type ImportedProject, type ProjectChange, upsertProjects } from "../importForms/upsertProjects";
import { withAlternatives } from "./formAlternatives";
import type { LiveWorkbook } from "./liveWorkbook";

/** Printed reports that were read, before anything of them is written: for somebody to look through. */
export interface FormReview {
  readonly imported: readonly ImportedProject[];
  readonly issues: readonly ReviewedIssue[];
}

/** An issue with the lines around it. */
export interface ReviewedIssue {
  readonly issue: FormIssue;
  readonly context: readonly ContextLine[];
}

export interface ContextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly isIts: boolean;
}

/** By place in the list of issues; absent = as proposed. */
export type ReviewDecisions = Readonly<Record<number, Exclude<ImportDecision, "PROPOSED">>>;

/** What an import would do with these decisions. */
export interface PlannedImport {
  readonly changes: readonly ProjectChange[];
  /** Nothing where nothing changes. */
  readonly edits: readonly WorkbookEdit[];
}

/** Printed lines on either side of an issue's own. */
const LINES_AROUND = 2;

/** Reads printed reports. @throws PrintedFormError for a file that is none */
export async function reviewForms(files: readonly FormFile[]): Promise<FormReview> {
  const imported: ImportedProject[] = [];
  const issues: ReviewedIssue[] = [];
  for (const file of files) {
    const text = await readFormFile(file);
    const reading = readPrintedForms(text, { file: file.name });
    const lines = text.split(/\r\n|\n|\r/);
    imported.push(...reading.forms);
    issues.push(...reading.issues.map((issue) => ({ issue, context: linesAround(lines, issue.line) })));
  }
  return { imported, issues };
}

/** What would be written: imported projects with the chosen readings, and every issue with its decision in the import log. */
export function planImport(
  live: LiveWorkbook,
  review: FormReview,
  decisions: ReviewDecisions,
  by: { readonly today: CalendarDay; readonly importedAt: string; readonly decidedBy: string; readonly newId: () => RowId },
): PlannedImport {
  const before = live.reading.portfolio;
  const issues = review.issues.map(({ issue }) => issue);
  const chosen = issues.filter((_issue, at) => decisions[at] === "ALTERNATIVE");
  const { portfolio, changes } = upsertProjects(before, withAlternatives(review.imported, chosen));
  const decisionOf = new Map<FormIssue, ImportDecision>(issues.map((issue, at) => [issue, decisions[at] ?? "PROPOSED"]));
  const logged = newLogEntries(before.importLog, issues, by.importedAt, (issue) => {
    const decision = decisionOf.get(issue) ?? "PROPOSED";
    return { decision, decidedBy: decision === "PROPOSED" ? null : by.decidedBy };
  });
  if (logged.length === 0 && changes.every(({ kind }) => kind === "unchanged")) return { changes, edits: [] };
  const after: Portfolio = { ...portfolio, importLog: [...portfolio.importLog, ...logged] };
  return { changes, edits: portfolioEdits(live.reading, assignIdsOfNew(before, after, by.newId), { today: by.today }) };
}

function linesAround(lines: readonly string[], line: number): readonly ContextLine[] {
  const its = line - 1;
  const printed = lines.map((text, index) => ({ number: index + 1, text: text.trim(), isIts: index === its })).filter(({ text, isIts }) => isIts || text !== "");
  const at = printed.findIndex(({ isIts }) => isIts);
  return at < 0 ? [] : printed.slice(Math.max(0, at - LINES_AROUND), at + LINES_AROUND + 1);
}
