import { relative, resolve } from "node:path";
import { formatThaiDate } from "../../domain/model/calendar/formatThaiDate";
import { reportFolderHost } from "../../hosts/exceljs/reportFolderHost";
import { cliTexts } from "../../messages/cliTexts";
import { type SheetReportKind, buildSheetReport } from "../../workflows/buildSheetReport";
import { CliError } from "../cliError";
import { EXIT, type ExitCode } from "../exitCode";
import { asOfOption, fileNameOption } from "../options";
import type { Session } from "../session";
import { localTime } from "../terminal";
import { workbookAt } from "../workbookAt";
import { makePdfs } from "./makePdfs";

export interface SheetReportChoices {
  readonly out: string;
  readonly project?: readonly string[];
  readonly singleFile?: string;
  readonly pdf?: boolean;
  readonly asOf?: string;
  readonly force?: boolean;
}

/** `kaona report --kind …`: one sheet over all projects of a workbook, or over those that are named. Source: cli.md. */
export async function sheetReport(session: Session, book: string, kind: SheetReportKind, choices: SheetReportChoices): Promise<ExitCode> {
  const { terminal, language, sheetLanguage } = session;
  const texts = cliTexts(language);
  const workbook = workbookAt(terminal, book);
  const asOf = asOfOption(choices.asOf, terminal);
  const name = fileNameOption("--single-file", choices.singleFile, ".xlsx") ?? `${kind}-${asOf}`;
  const report = await buildSheetReport(workbook, kind, { asOf, language: sheetLanguage, projectCodes: choices.project ?? [] });
  if (report.unknownCodes.length > 0) throw new CliError("UNKNOWN_PROJECT", { file: workbook.name, codes: report.unknownCodes.join(", ") });
  if (report.unreadPlaces > 0) terminal.warn(texts.unreadPlaces(report.unreadPlaces, book));
  const folder = resolve(terminal.cwd, choices.out);
  const host = reportFolderHost(folder, { time: localTime(terminal.now()), overwrite: choices.force === true, withPdf: choices.pdf === true });
  await host.reserve([name]);
  const path = await host.write(name, [report.layout]);
  if (choices.pdf === true) await makePdfs(session, [path], folder);
  terminal.print(texts.asOfLine(formatThaiDate(asOf, language === "th" ? "short" : "english")));
  terminal.print(texts.reportsWritten(1, relative(terminal.cwd, folder) || "."));
  terminal.print(`  ${relative(terminal.cwd, path)}`);
  return EXIT.done;
}
