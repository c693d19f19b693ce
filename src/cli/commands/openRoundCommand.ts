import { basename } from "node:path";
import { monthOf } from "../../domain/model/calendar/periodMonth";
import { workflowCliTexts } from "../../messages/cli/workflowCli";
import { cliTexts } from "../../messages/cliTexts";
import { formatMonth } from "../../messages/formatting";
import { openRound } from "../../workflows/rounds/openRound";
import { EXIT, type ExitCode } from "../exitCode";
import { rowIdMaker } from "../newRowId";
import type { Session } from "../session";
import { localDay } from "../terminal";
import { type WorkflowChoices, authorOption, monthOption } from "../workflowOptions";
import { workbookAt } from "../workbookAt";

/** `kaona open-round`: the rows of a month, this one unless another is named. Source: cli.md. */
export async function openRoundCommand({ terminal, language }: Session, book: string, choices: WorkflowChoices): Promise<ExitCode> {
  const today = localDay(terminal.now());
  const month = choices.month === undefined ? monthOf(today) : monthOption(choices.month);
  const author = authorOption(choices, "PLANNER", terminal);
  const options = { today, newId: rowIdMaker(terminal.now), dryRun: choices.dryRun === true };
  const { opened, already, backup } = await openRound(workbookAt(terminal, book), month, author, options);
  if (choices.json === true) {
    const rounds = opened.map(({ projectCode, fiscalYearBE, roundNo, workflowState }) => ({ projectCode, fiscalYearBE, roundNo, workflowState }));
    terminal.print(JSON.stringify({ month, opened: rounds, already }, null, 2));
    return EXIT.done;
  }
  const texts = workflowCliTexts(language);
  terminal.print(texts.opened(formatMonth(month, language), opened.length, already));
  if (choices.dryRun === true) terminal.print(cliTexts(language).dryRun);
  if (backup !== null) terminal.print(cliTexts(language).backupAt(basename(backup)));
  return EXIT.done;
}
