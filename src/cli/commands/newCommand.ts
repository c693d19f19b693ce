import { cliTexts } from "../../messages/cliTexts";
import { createWorkbook } from "../../workflows/createWorkbook";
import { EXIT, type ExitCode } from "../exitCode";
import { rowIdMaker } from "../newRowId";
import { agencyOption, fiscalYearOption } from "../options";
import type { Session } from "../session";
import { localDay } from "../terminal";
import { workbookAt } from "../workbookAt";

export interface NewChoices {
  readonly fiscalYear?: string;
  readonly agency?: string;
  readonly sample?: boolean;
  readonly force?: boolean;
}

/** `kaona new`: a bound workbook, empty or with the fictional sample. Source: cli.md. */
export async function newCommand({ terminal, language }: Session, book: string, choices: NewChoices): Promise<ExitCode> {
  const host = workbookAt(terminal, book, { overwrite: choices.force === true });
  const made = await createWorkbook(host, {
    fiscalYearBE: fiscalYearOption(choices.fiscalYear),
    agencyCode: agencyOption(choices.agency),
    withSample: choices.sample === true,
    today: localDay(terminal.now()),
    newId: rowIdMaker(terminal.now),
  });
  const texts = cliTexts(language);
  terminal.print(texts.created(host.name, made.projects.length));
  terminal.print(texts.openWith);
  return EXIT.done;
}
