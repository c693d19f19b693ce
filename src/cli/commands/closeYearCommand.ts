import { basename } from "node:path";
import { fiscalYearOf } from "../../domain/model/calendar/fiscalYear";
import { roundKeyOf } from "../../domain/seal/roundContent";
import { stateOf } from "../../domain/workflow/roundState";
import { workflowCliTexts } from "../../messages/cli/workflowCli";
import { cliTexts } from "../../messages/cliTexts";
import { statusName } from "../../messages/statusNames";
import { closeYear } from "../../workflows/rounds/closeYear";
import { EXIT, type ExitCode } from "../exitCode";
import { outcomeJson } from "../json/outcomeJson";
import { rowIdMaker } from "../newRowId";
import { fiscalYearOption } from "../options";
import { progressReporter } from "../progressReporter";
import type { Session } from "../session";
import { localDay } from "../terminal";
import { type WorkflowChoices, authorOption } from "../workflowOptions";
import { workbookAt } from "../workbookAt";
import { outcomeLines } from "./roundsCommand";

export interface CloseYearChoices extends WorkflowChoices {
  readonly unfinished?: string;
  readonly next?: string;
  readonly force?: boolean;
}

/** `kaona close-year`: closes last year's reports, unless another year is named; the answer is "no" when some keep it open. Source: cli.md. */
export async function closeYearCommand(session: Session, book: string, choices: CloseYearChoices): Promise<ExitCode> {
  const { terminal, language } = session;
  const today = localDay(terminal.now());
  const fiscalYearBE = fiscalYearOption(choices.fiscalYear) ?? fiscalYearOf(today) - 1;
  const texts = workflowCliTexts(language);
  const progress = progressReporter(terminal, texts.working, cliTexts(language).pace);
  const next = choices.next === undefined ? null : workbookAt(terminal, choices.next, { overwrite: choices.force === true });
  const closed = await closeYear(workbookAt(terminal, book), {
    fiscalYearBE,
    author: authorOption(choices, "PLANNER", terminal),
    unfinishedReason: choices.unfinished ?? null,
    next,
    today,
    newId: rowIdMaker(terminal.now),
    dryRun: choices.dryRun === true,
    onProgress: progress.report,
  }).finally(() => progress.stop());
  const { outcomes, unfinished, carried, backup } = closed;
  const refused = outcomes.filter(({ kind }) => kind === "refused");
  const isOpen = unfinished.length > 0 || refused.length > 0;
  if (choices.json === true) {
    const open = unfinished.map((round) => ({ projectCode: round.projectCode, fiscalYearBE: round.fiscalYearBE, roundNo: round.roundNo, state: stateOf(round, today) }));
    terminal.print(JSON.stringify({ fiscalYearBE, closed: outcomes.length - refused.length, unfinished: open, refused: refused.map((each) => outcomeJson(each, language)), carried }, null, 2));
    return isOpen ? EXIT.answerIsNo : EXIT.done;
  }
  for (const outcome of refused) terminal.print(outcomeLines(session, outcome));
  for (const round of unfinished) terminal.print(texts.refused(roundKeyOf(round).replaceAll("|", " / "), statusName("workflowState", stateOf(round, today), language)));
  if (unfinished.length > 0) terminal.print(texts.unfinished(unfinished.length));
  else if (!isOpen) terminal.print(texts.closed(fiscalYearBE, outcomes.length));
  if (carried !== null && next !== null) terminal.print(texts.carried(next.name, carried));
  if (choices.dryRun === true) terminal.print(cliTexts(language).dryRun);
  if (backup !== null) terminal.print(cliTexts(language).backupAt(basename(backup)));
  return isOpen ? EXIT.answerIsNo : EXIT.done;
}
