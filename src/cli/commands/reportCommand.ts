import { relative, resolve } from "node:path";
import { formatThaiDate } from "../../domain/model/calendar/formatThaiDate";
import { convertToPdf } from "../../hosts/exceljs/pdf";
import { findPdfFont } from "../../hosts/exceljs/pdfFont";
import { reportFolderHost } from "../../hosts/exceljs/reportFolderHost";
import { cliTexts } from "../../messages/cliTexts";
import { SHEET_KINDS } from "../../messages/report/sheets/sheetWords";
import { buildProjectReports, type ReportDocument } from "../../workflows/buildProjectReports";
import { buildSheetReport } from "../../workflows/buildSheetReport";
import { CliError } from "../cliError";
import { EXIT, type ExitCode } from "../exitCode";
import { asOfOption, fileNameOption } from "../options";
import { progressReporter } from "../progressReporter";
import type { Session } from "../session";
import { localTime } from "../terminal";
import { workbookAt } from "../workbookAt";

/** The kinds that exist. Source: cli.md. */
export const REPORT_KINDS = ["project", ...SHEET_KINDS] as const;

export interface ReportChoices {
  readonly out?: string;
  readonly kind: string;
  readonly project?: readonly string[];
  readonly singleFile?: string;
  readonly pdf?: boolean;
  readonly asOf?: string;
  readonly force?: boolean;
}

/** `kaona report`: the formal sheet of every project, a file each or all in one, or one sheet over all projects. Source: cli.md. */
export async function reportCommand({ terminal, language, sheetLanguage }: Session, book: string, choices: ReportChoices): Promise<ExitCode> {
  if (choices.out === undefined) throw new CliError("OUTPUT_WITHOUT_FOLDER");
  const kind = REPORT_KINDS.find((each) => each === choices.kind);
  if (kind === undefined) {
    throw new CliError("BAD_KIND", { value: choices.kind, choices: REPORT_KINDS.join(", ") });
  }
  const workbook = workbookAt(terminal, book);
  const asOf = asOfOption(choices.asOf, terminal);
  const choice = { asOf, language: sheetLanguage, projectCodes: choices.project ?? [], singleFile: fileNameOption(choices.singleFile) };
  const reports = await (kind === "project" ? buildProjectReports(workbook, choice) : buildSheetReport(workbook, kind, choice));
  if (reports.unknownCodes.length > 0) throw new CliError("UNKNOWN_PROJECT", { file: workbook.name, codes: reports.unknownCodes.join(", ") });
  if (reports.documents.length === 0) throw new CliError("NO_PROJECTS", { file: workbook.name });
  refuseSharedNames(reports.documents);

  const texts = cliTexts(language);
  if (reports.unreadPlaces > 0) terminal.warn(texts.unreadPlaces(reports.unreadPlaces, book));
  const folder = resolve(terminal.cwd, choices.out);
  const host = reportFolderHost(folder, { time: localTime(terminal.now()), overwrite: choices.force === true, withPdf: choices.pdf === true });
  await host.reserve(reports.documents.map(({ name }) => name));
  const progress = progressReporter(terminal, texts.writingReports);
  const written: string[] = [];
  try {
    for (const document of reports.documents) {
      written.push(await host.write(document.name, document.layouts()));
      progress.report(written.length, reports.documents.length);
    }
  } finally {
    progress.stop();
  }
  if (choices.pdf === true) {
    terminal.warn(texts.makingPdf);
    const { wanted, standIn, mayNotFit } = await findPdfFont();
    if (standIn !== null) terminal.warn(texts.pdfStandIn(wanted, standIn.to));
    else if (mayNotFit) terminal.warn(texts.pdfMayNotFit(wanted));
    await convertToPdf(written, folder, { standIn });
  }
  terminal.print(texts.asOfLine(formatThaiDate(asOf, language === "th" ? "short" : "english")));
  terminal.print(texts.reportsWritten(written.length, relative(terminal.cwd, folder) || "."));
  for (const path of written) terminal.print(`  ${relative(terminal.cwd, path)}`);
  return EXIT.done;
}

function refuseSharedNames(documents: readonly ReportDocument[]): void {
  const seen = new Set<string>();
  const shared = documents.map(({ name }) => name).filter((name) => seen.has(name) || !seen.add(name));
  if (shared.length > 0) throw new CliError("SAME_OUTPUT", { names: [...new Set(shared)].join(", ") });
}
