import { basename, resolve } from "node:path";
import { type Conflict, needsDecision } from "../../domain/consolidate/conflict";
import type { RecordChange } from "../../domain/consolidate/portfolioDiff";
import { formatThaiDate } from "../../domain/model/calendar/formatThaiDate";
import { backupFile } from "../../hosts/exceljs/backupFile";
import { workbookFileSource } from "../../hosts/exceljs/workbookFileSource";
import { consolidateCliTexts } from "../../messages/cli/consolidateCli";
import { cliTexts } from "../../messages/cliTexts";
import { conflictField, conflictKind, conflictRule, conflictValue, placedValue } from "../../messages/consolidation/conflictWords";
import { formatFieldValue } from "../../messages/fieldValues";
import { problemMessage } from "../../messages/problems";
import { WorkbookError } from "../../workbook/workbookError";
import type { WorkbookSource } from "../../workbook/workbookSource";
import { type ConsolidationOutcome, consolidateWorkbooks } from "../../workflows/consolidate/consolidateWorkbooks";
import { isUnresolved } from "../../workflows/consolidate/planConsolidation";
import { CliError } from "../cliError";
import { EXIT, type ExitCode } from "../exitCode";
import { consolidationJson } from "../json/consolidationJson";
import { rowIdMaker } from "../newRowId";
import { asOfOption } from "../options";
import { progressReporter } from "../progressReporter";
import type { Session } from "../session";
import { localDay, localTime, type Terminal } from "../terminal";
import { workbookAt } from "../workbookAt";

export interface ConsolidateChoices {
  readonly out: string;
  readonly keepGoing?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `kaona consolidate`: many workbooks into one. The answer is "no" when something must be looked at or a file was left out. Source: cli.md. */
export async function consolidateCommand(session: Session, books: readonly string[], choices: ConsolidateChoices): Promise<ExitCode> {
  const { terminal, language, sheetLanguage } = session;
  const texts = consolidateCliTexts(language);
  const out = resolve(terminal.cwd, choices.out);
  refuseOutputAsInput(terminal, books, out, choices.out);
  const asOf = asOfOption(choices.asOf, terminal);
  const host = workbookAt(terminal, choices.out, { overwrite: choices.force === true });
  const progress = progressReporter(terminal, texts.reading, cliTexts(language).pace);
  const outcome = await consolidateWorkbooks(sourcesAt(terminal, books), host, {
    asOf,
    today: localDay(terminal.now()),
    at: localTime(terminal.now()),
    newId: rowIdMaker(terminal.now),
    language: sheetLanguage,
    keepGoing: choices.keepGoing === true,
    write: choices.dryRun === true ? "never" : choices.force === true ? "always" : "ask",
    backUp: () => backupFile(out, localTime(terminal.now())),
    onProgress: progress.report,
  }).finally(() => progress.stop());

  if (choices.json === true) terminal.print(JSON.stringify(consolidationJson(outcome, language), null, 2));
  else terminal.print([cliTexts(language).asOfLine(formatThaiDate(asOf, language === "th" ? "short" : "english")), ...outcomeLines(session, outcome, basename(out), { files: books.length, isStopped: outcome.unread.length > 0 && choices.keepGoing !== true })].join("\n"));
  for (const { file, error } of outcome.unread) terminal.warn(problemMessage(error.problem, { ...error.facts, file }, language));
  if (outcome.unread.length > 0 && choices.keepGoing !== true) return EXIT.failed;
  if (choices.dryRun === true || outcome.isWritten) return isUnresolved(outcome) ? EXIT.answerIsNo : EXIT.done;
  throw new WorkbookError("FILE_EXISTS", { file: choices.out });
}

/** Files are told apart by their names, or by their paths where two have one name. */
function sourcesAt(terminal: Terminal, books: readonly string[]): readonly WorkbookSource[] {
  const isOne = new Set(books.map((book) => basename(book))).size === books.length;
  return books.map((book) => workbookFileSource(resolve(terminal.cwd, book), isOne ? basename(book) : book));
}

function refuseOutputAsInput(terminal: Terminal, books: readonly string[], out: string, written: string): void {
  if (books.some((book) => resolve(terminal.cwd, book) === out)) throw new CliError("OUTPUT_IS_INPUT", { value: written });
}

/** Above so many lines a person reads the sheet instead. */
const MOST_LINES = 40;

function outcomeLines({ language }: Session, outcome: ConsolidationOutcome, out: string, { files, isStopped }: { readonly files: number; readonly isStopped: boolean }): readonly string[] {
  const texts = consolidateCliTexts(language);
  const { conflicts, diff, unread, isNew, isWritten, projects, rounds, decisionsHeld, backup } = outcome;
  const open = conflicts.filter(needsDecision);
  const listed = [...open, ...conflicts.filter((conflict) => !needsDecision(conflict))];
  return [
    ...(isNew ? [] : cutAt(diff.changes.flatMap((change) => changeLines(change, language)), texts.more)),
    texts.diff(diff.counts),
    ...cutAt(listed.map((conflict) => conflictLines(conflict, language)), texts.more),
    conflicts.length === 0 ? texts.noConflicts : texts.conflicts(conflicts.length, open.length),
    ...(unread.length === 0 ? [] : [texts.unread(unread.length), ...unread.map(({ file }) => `  ${file}`)]),
    ...(decisionsHeld === 0 ? [] : [texts.held(decisionsHeld)]),
    isWritten ? texts.written(out, { files: files - unread.length, projects, rounds }) : texts.nothingWritten,
    ...(isStopped ? [texts.keepGoingHint] : []),
    ...(backup === null ? [] : [cliTexts(language).backupAt(basename(backup))]),
  ];
}

function cutAt(lines: readonly string[], more: (count: number) => string): readonly string[] {
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), `  ${more(lines.length - MOST_LINES)}`];
}

function changeLines({ kind, projectCode, fiscalYearBE, roundNo, fields }: RecordChange, language: Session["language"]): readonly string[] {
  const where = placeOf({ projectCode, fiscalYearBE, roundNo });
  return [
    `  ${consolidateCliTexts(language).changed[kind]}  ${where}`,
    ...fields.map(({ field, before, after }) => `      ${conflictField(field, language)}: ${formatFieldValue(field, before, language)} → ${formatFieldValue(field, after, language)}`),
  ];
}

function conflictLines(conflict: Conflict, language: Session["language"]): string {
  const { kind, field, values, rule, kept } = conflict;
  const where = [placeOf(conflict), field === null ? "" : conflictField(field, language)].filter((part) => part !== "").join("  ");
  return [
    `${needsDecision(conflict) ? "  ! " : "    "}${conflictKind(kind, language)}${where === "" ? "" : `  ${where}`}`,
    ...values.map((value) => `      ${placedValue(conflict, value, language)}`),
    `      ${consolidateCliTexts(language).kept(conflictValue(conflict, kept, language), conflictRule(rule, language))}`,
  ].join("\n");
}

function placeOf({ projectCode, fiscalYearBE, roundNo }: Pick<Conflict, "projectCode" | "fiscalYearBE" | "roundNo">): string {
  return [projectCode, fiscalYearBE, roundNo].filter((part) => part !== null).join(" / ");
}
