import { basename } from "node:path";
import type { Role } from "../../domain/model/words/workflowWords";
import type { Action } from "../../domain/workflow/action";
import type { RoundOutcome } from "../../domain/workflow/actOnRounds";
import { workflowCliTexts } from "../../messages/cli/workflowCli";
import { cliTexts } from "../../messages/cliTexts";
import { findingMessage } from "../../messages/findingMessage";
import { statusName } from "../../messages/statusNames";
import { refusalMessage } from "../../messages/workflow/refusalMessage";
import { changeRounds } from "../../workflows/rounds/changeRounds";
import { CliError } from "../cliError";
import { EXIT, type ExitCode } from "../exitCode";
import { outcomeJson } from "../json/outcomeJson";
import { rowIdMaker } from "../newRowId";
import { progressReporter } from "../progressReporter";
import type { Session } from "../session";
import { localDay } from "../terminal";
import { type WorkflowChoices, ackOption, authorOption, causeOption, selectionOption } from "../workflowOptions";
import { workbookAt } from "../workbookAt";

export interface RoundsChoices extends WorkflowChoices {
  readonly reason?: string;
  readonly cause?: string;
  readonly ack?: readonly string[];
}

/** Whose task each step is, unless `--role` says otherwise. */
const USUAL_ROLES: Readonly<Partial<Record<Action, Role>>> = { SUBMIT: "REPORTER", RECALL: "REPORTER", ACCEPT: "SED", REOPEN: "SED" };

/** `kaona submit`, `return`, `approve`, `accept` …: one step for the chosen reports. The answer is "no" when one of them was refused. Source: cli.md. */
export async function roundsCommand(session: Session, action: Action, book: string, choices: RoundsChoices): Promise<ExitCode> {
  const { terminal, language } = session;
  const author = authorOption(choices, USUAL_ROLES[action] ?? "HEAD", terminal);
  const host = workbookAt(terminal, book);
  const texts = workflowCliTexts(language);
  const progress = progressReporter(terminal, texts.working, cliTexts(language).pace);
  const changed = await changeRounds(host, {
    action,
    role: author.role,
    author,
    selection: selectionOption(choices),
    cause: causeOption(choices.cause),
    reason: choices.reason ?? null,
    reasonFor: ackOption(choices.ack ?? []),
    today: localDay(terminal.now()),
    newId: rowIdMaker(terminal.now),
    dryRun: choices.dryRun === true,
    onProgress: (done, total) => {
      if (total > FEW) progress.report(done, total);
      return true;
    },
  }).finally(() => progress.stop());
  if (changed.unknownCodes.length > 0) throw new CliError("UNKNOWN_PROJECT", { file: host.name, codes: changed.unknownCodes.join(", ") });

  const { outcomes, backup } = changed;
  const refused = outcomes.filter(({ kind }) => kind === "refused").length;
  if (choices.json === true) {
    terminal.print(JSON.stringify({ action, isWritten: changed.isWritten, outcomes: outcomes.map((outcome) => outcomeJson(outcome, language)) }, null, 2));
  } else {
    for (const outcome of outcomes) terminal.print(outcomeLines(session, outcome));
    terminal.print(outcomes.length === 0 ? texts.nothingChosen : texts.summary(outcomes.length - refused, refused));
    if (choices.dryRun === true) terminal.print(cliTexts(language).dryRun);
    if (backup !== null) terminal.print(cliTexts(language).backupAt(basename(backup)));
  }
  return refused > 0 || outcomes.length === 0 ? EXIT.answerIsNo : EXIT.done;
}

/** Above so many reports a person would wonder how far it is. */
const FEW = 20;

/** What became of one report; of a refused one every finding that is in the way. */
export function outcomeLines({ language }: Session, outcome: RoundOutcome): string {
  const texts = workflowCliTexts(language);
  const key = outcome.key.replaceAll("|", " / ");
  if (outcome.kind === "done") return texts.done(key, statusName("workflowState", outcome.from, language), statusName("workflowState", outcome.to, language));
  const { refusal } = outcome;
  const findings = refusal.kind === "ERRORS" || refusal.kind === "WARNINGS" ? refusal.findings : [];
  return [
    texts.refused(key, refusalMessage(refusal, language)),
    ...findings.map((finding) => `      ${finding.severity} ${finding.ruleId}  ${findingMessage(finding, language)}`),
  ].join("\n");
}
