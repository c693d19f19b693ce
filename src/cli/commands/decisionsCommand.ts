import { basename, resolve } from "node:path";
import type { DecisionConflict, DecisionOutcome } from "../../domain/decisions/applyDecisions";
import { readIfThere } from "../../hosts/exceljs/fileOnDisk";
import { writeFileAtomically } from "../../hosts/exceljs/writeFileAtomically";
import { consolidateCliTexts } from "../../messages/cli/consolidateCli";
import { workflowCliTexts } from "../../messages/cli/workflowCli";
import { cliTexts } from "../../messages/cliTexts";
import { fieldName } from "../../messages/fieldNames";
import { formatFieldValue } from "../../messages/fieldValues";
import { statusName } from "../../messages/statusNames";
import { refusalMessage } from "../../messages/workflow/refusalMessage";
import { WorkbookError } from "../../workbook/workbookError";
import { carryOutDecisions } from "../../workflows/decisions/carryOutDecisions";
import { readDecisions } from "../../workflows/decisions/decisionsFile";
import { exportDecisions } from "../../workflows/decisions/exportDecisions";
import { CliError } from "../cliError";
import { EXIT, type ExitCode } from "../exitCode";
import { valueJson } from "../json/consolidationJson";
import { rowIdMaker } from "../newRowId";
import type { Session } from "../session";
import { localDay, localTime } from "../terminal";
import { workbookAt } from "../workbookAt";

export interface ExportChoices {
  readonly out: string;
  readonly force?: boolean;
}

export interface ApplyChoices {
  readonly into: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `kaona decisions export`: what was decided in a consolidated workbook, as a file. Source: cli.md. */
export async function decisionsExportCommand({ terminal, language }: Session, book: string, { out, force }: ExportChoices): Promise<ExitCode> {
  const texts = consolidateCliTexts(language);
  const { count, text } = await exportDecisions(workbookAt(terminal, book), localTime(terminal.now()));
  await writeFileAtomically(resolve(terminal.cwd, out), new TextEncoder().encode(text), { overwrite: force === true });
  if (count === 0) terminal.print(texts.noDecisions);
  terminal.print(texts.exported(count, basename(out)));
  return EXIT.done;
}

/** `kaona decisions apply`: the decisions of a file, done again in an agency's workbook. The answer is "no" when one of them does not fit. Source: cli.md. */
export async function decisionsApplyCommand(session: Session, file: string, choices: ApplyChoices): Promise<ExitCode> {
  const { terminal, language } = session;
  const texts = consolidateCliTexts(language);
  const decisions = readDecisions(await textOf(resolve(terminal.cwd, file), file));
  if (decisions === null) throw new CliError("BAD_DECISIONS", { value: file });
  const { outcomes, isWritten, backup } = await carryOutDecisions(workbookAt(terminal, choices.into), decisions, {
    today: localDay(terminal.now()),
    newId: rowIdMaker(terminal.now),
    dryRun: choices.dryRun === true,
  });
  const count = (kind: DecisionOutcome["kind"]): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  const counts = { applied: count("applied"), already: count("already"), elsewhere: count("elsewhere"), conflicts: count("conflict") };
  if (choices.json === true) {
    terminal.print(JSON.stringify({ ...counts, isWritten, outcomes: outcomes.filter(({ kind }) => kind !== "elsewhere").map(outcomeJson) }, null, 2));
  } else {
    for (const outcome of outcomes) for (const line of outcomeLines(session, outcome)) terminal.print(line);
    terminal.print(texts.applied(counts));
    if (choices.dryRun === true) terminal.print(cliTexts(language).dryRun);
    if (backup !== null) terminal.print(cliTexts(language).backupAt(basename(backup)));
  }
  return counts.conflicts > 0 ? EXIT.answerIsNo : EXIT.done;
}

async function textOf(path: string, file: string): Promise<string> {
  const bytes = await readIfThere(path);
  if (bytes === null) throw new WorkbookError("FILE_MISSING", { file });
  return new TextDecoder().decode(bytes);
}

function outcomeLines({ language }: Session, outcome: DecisionOutcome): readonly string[] {
  const { projectCode, fiscalYearBE, roundNo, steps } = outcome.decision;
  const key = `${projectCode} / ${fiscalYearBE} / ${roundNo}`;
  const [first, last] = [steps[0], steps.at(-1)];
  if (outcome.kind === "applied" && first !== undefined && last !== undefined) {
    return [workflowCliTexts(language).done(key, statusName("workflowState", first.from, language), statusName("workflowState", last.to, language))];
  }
  return outcome.kind === "conflict" ? [workflowCliTexts(language).refused(key, conflictSentence(outcome.conflict, language)), ...differences(outcome.conflict, language)] : [];
}

function conflictSentence(conflict: DecisionConflict, language: Session["language"]): string {
  return conflict.kind === "REFUSED" ? refusalMessage(conflict.refusal, language) : consolidateCliTexts(language).decisionConflict[conflict.kind];
}

function differences(conflict: DecisionConflict, language: Session["language"]): readonly string[] {
  const { edited } = consolidateCliTexts(language);
  switch (conflict.kind) {
    case "EDITED":
      return conflict.differences.map(({ field, sealed, found }) => edited(fieldName(field, language), formatFieldValue(field, sealed, language), formatFieldValue(field, found, language)));
    case "STATE_MOVED":
      return [edited(fieldName("workflowState", language), formatFieldValue("workflowState", conflict.expected, language), formatFieldValue("workflowState", conflict.found, language))];
    default:
      return [];
  }
}

function outcomeJson(outcome: DecisionOutcome) {
  const { projectCode, fiscalYearBE, roundNo, steps } = outcome.decision;
  const conflict = outcome.kind === "conflict" ? outcome.conflict : null;
  const fields = conflict?.kind !== "EDITED" ? [] : conflict.differences.map(({ field, sealed, found }) => ({ field, decided: valueJson(field, plain(sealed)), found: valueJson(field, plain(found)) }));
  return { projectCode, fiscalYearBE, roundNo, outcome: outcome.kind, to: steps.at(-1)?.to ?? null, conflict: conflict?.kind ?? null, refusal: conflict?.kind === "REFUSED" ? conflict.refusal.kind : null, fields };
}

function plain(value: unknown): string | number | boolean | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
