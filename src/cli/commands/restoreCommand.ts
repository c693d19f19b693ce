import { basename } from "node:path";
import { workflowCliTexts } from "../../messages/cli/workflowCli";
import { cliTexts } from "../../messages/cliTexts";
import { restoreRounds } from "../../workflows/rounds/restoreRounds";
import { EXIT, type ExitCode } from "../exitCode";
import { rowIdMaker } from "../newRowId";
import type { Session } from "../session";
import { localDay } from "../terminal";
import { type WorkflowChoices, authorOption, selectionOption } from "../workflowOptions";
import { workbookAt } from "../workbookAt";

/** `kaona restore`: sealed reports as they were approved; what stood there instead is kept in the log. */
export async function restoreCommand({ terminal, language }: Session, book: string, choices: WorkflowChoices): Promise<ExitCode> {
  const author = authorOption(choices, "HEAD", terminal);
  const options = { today: localDay(terminal.now()), newId: rowIdMaker(terminal.now), dryRun: choices.dryRun === true };
  const { keys, backup } = await restoreRounds(workbookAt(terminal, book), selectionOption(choices), author, options);
  if (choices.json === true) {
    terminal.print(JSON.stringify({ restored: keys }, null, 2));
    return EXIT.done;
  }
  const texts = workflowCliTexts(language);
  for (const key of keys) terminal.print(`  ${key.replaceAll("|", " / ")}`);
  terminal.print(keys.length === 0 ? texts.nothingToRestore : texts.restored(keys.length));
  if (choices.dryRun === true) terminal.print(cliTexts(language).dryRun);
  if (backup !== null) terminal.print(cliTexts(language).backupAt(basename(backup)));
  return EXIT.done;
}
