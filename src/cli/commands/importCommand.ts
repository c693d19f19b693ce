import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { cliTexts } from "../../messages/cliTexts";
import { WorkbookError } from "../../workbook/workbookError";
import { type FormFile, importForms, type ImportOutcome } from "../../workflows/importForms/importForms";
import { EXIT, type ExitCode } from "../exitCode";
import { importJson } from "../json/importJson";
import { importReport } from "../importReport";
import { rowIdMaker } from "../newRowId";
import type { Session } from "../session";
import { localDay, localTime, type Terminal } from "../terminal";
import { workbookAt } from "../workbookAt";

export interface ImportChoices {
  readonly into: string;
  readonly out?: string;
  readonly skipSealed?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** `kaona import`: printed reports into a workbook, made if absent. Irregularities are told, never a failure. Source: cli.md. */
export async function importCommand(session: Session, forms: readonly string[], choices: ImportChoices): Promise<ExitCode> {
  const { terminal, language } = session;
  const host = workbookAt(terminal, choices.into, {
    overwrite: choices.force === true,
    ...(choices.out === undefined ? {} : { saveAs: choices.out }),
  });
  const files: FormFile[] = [];
  for (const form of forms) files.push(await readForm(terminal, form));
  const outcome: ImportOutcome = await importForms(host, files, {
    today: localDay(terminal.now()),
    importedAt: localTime(terminal.now()),
    newId: rowIdMaker(terminal.now),
    dryRun: choices.dryRun === true,
    writeUnchanged: choices.out !== undefined,
    skipSealed: choices.skipSealed === true,
  });
  terminal.print(choices.json === true ? JSON.stringify(importJson(outcome, language), null, 2) : importReport(session, choices.out === undefined ? host.name : basename(choices.out), outcome));
  if (choices.json !== true && choices.dryRun === true) terminal.print(cliTexts(language).dryRun);
  return EXIT.done;
}

async function readForm(terminal: Terminal, form: string): Promise<FormFile> {
  if (form === "-") return { name: "-", bytes: await terminal.readStandardInput() };
  try {
    return { name: basename(form), bytes: await readFile(resolve(terminal.cwd, form)) };
  } catch (cause) {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new WorkbookError(isMissing ? "FILE_MISSING" : "FILE_UNREADABLE", { file: form }, { cause });
  }
}
