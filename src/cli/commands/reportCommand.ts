import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, relative, resolve } from "node:path";
import { formatThaiDate } from "../../domain/model/calendar/formatThaiDate";
import { reportFolderHost } from "../../hosts/exceljs/reportFolderHost";
import { cliTexts } from "../../messages/cliTexts";
import { buildProjectReports, type ProjectReports } from "../../workflows/buildProjectReports";
import { SHEET_REPORTS } from "../../workflows/buildSheetReport";
import { layoutReports, type ReportDocument } from "../../workflows/layoutReports";
import { CliError } from "../cliError";
import { EXIT, type ExitCode } from "../exitCode";
import { asOfOption, fileNameOption, workersOption } from "../options";
import { type Progress, progressReporter } from "../progressReporter";
import { makePdfs } from "../report/makePdfs";
import { sheetReport } from "../report/sheetReport";
import { writeReportFolder, writeReportZip } from "../report/writeReports";
import type { Session } from "../session";
import type { Terminal } from "../terminal";
import { version } from "../version";
import { workbookAt } from "../workbookAt";

/** The kinds that exist. Source: cli.md. */
export const REPORT_KINDS = ["project", ...SHEET_REPORTS] as const;

export interface ReportChoices {
  readonly out?: string;
  readonly kind: string;
  readonly project?: readonly string[];
  readonly singleFile?: string;
  readonly zip?: string;
  readonly workers?: string;
  readonly pdf?: boolean;
  readonly hideNames?: boolean;
  readonly asOf?: string;
  readonly force?: boolean;
}

/** `kaona report`: the formal sheet of every project, a file each, all in one, or a zip of files; or one sheet over all projects. Source: cli.md. */
export async function reportCommand(session: Session, book: string, choices: ReportChoices): Promise<ExitCode> {
  const { terminal, language, sheetLanguage } = session;
  if (choices.out === undefined) throw new CliError("OUTPUT_WITHOUT_FOLDER");
  const kind = REPORT_KINDS.find((each) => each === choices.kind);
  if (kind === undefined) {
    throw new CliError("BAD_KIND", { value: choices.kind, choices: REPORT_KINDS.join(", ") });
  }
  refuseContradictions(choices);
  if (kind !== "project") return sheetReport(session, book, kind, { ...choices, out: choices.out });
  const workbook = workbookAt(terminal, book);
  const asOf = asOfOption(choices.asOf, terminal);
  const reports = await buildProjectReports(workbook, {
    asOf,
    language: sheetLanguage,
    projectCodes: choices.project ?? [],
    singleFile: fileNameOption("--single-file", choices.singleFile, ".xlsx"),
    hidesNames: choices.hideNames === true,
  });
  if (reports.unknownCodes.length > 0) throw new CliError("UNKNOWN_PROJECT", { file: workbook.name, codes: reports.unknownCodes.join(", ") });
  if (reports.documents.length === 0) throw new CliError("NO_PROJECTS", { file: workbook.name });
  refuseSharedNames(reports.documents);

  const texts = cliTexts(language);
  if (reports.unreadPlaces > 0) terminal.warn(texts.unreadPlaces(reports.unreadPlaces, book));
  const folder = resolve(terminal.cwd, choices.out);
  const progress = progressReporter(terminal, texts.writingReports, texts.pace);
  const written = await write(reports, folder, resolve(terminal.cwd, book), choices, terminal, progress.report).finally(progress.stop);
  if (choices.pdf === true) await makePdfs(session, written.paths, folder);
  terminal.print(texts.asOfLine(formatThaiDate(asOf, language === "th" ? "short" : "english")));
  if (written.kept > 0) terminal.print(texts.reportsKept(written.kept));
  terminal.print(texts.reportsWritten(reports.documents.length - written.kept, relative(terminal.cwd, folder) || "."));
  for (const path of written.paths.slice(0, MOST_LISTED)) terminal.print(`  ${relative(terminal.cwd, path)}`);
  if (written.paths.length > MOST_LISTED) terminal.print(`  ${texts.andMore(written.paths.length - MOST_LISTED)}`);
  return EXIT.done;
}

/** Paths that are printed; a folder shows the rest. */
const MOST_LISTED = 40;

/** Fewer documents are done before threads have started. */
const WORTH_WORKERS = 200;

interface Written {
  readonly paths: readonly string[];
  /** Files that a run which was stopped had finished. */
  readonly kept: number;
}

async function write({ documents, basis }: ProjectReports, folder: string, book: string, choices: ReportChoices, terminal: Terminal, onProgress: Progress): Promise<Written> {
  const overwrite = choices.force === true;
  const withPdf = choices.pdf === true;
  const workers = workersOption(choices.workers) ?? (documents.length < WORTH_WORKERS ? 0 : availableParallelism());
  const [only] = documents;
  if (choices.singleFile !== undefined && only !== undefined) {
    const host = reportFolderHost(folder, { time: null, overwrite, withPdf });
    await host.reserve([only.name]);
    const path = await host.write(only.name, layoutReports(basis)(only));
    onProgress(1, 1);
    return { paths: [path], kept: 0 };
  }
  const zip = fileNameOption("--zip", choices.zip, ".zip");
  if (zip !== null) {
    const path = join(folder, `${zip}.zip`);
    await writeReportZip(path, documents, { basis, workers: workers > 1 ? workers : 0, overwrite, onProgress });
    return { paths: [path], kept: 0 };
  }
  return writeReportFolder(folder, documents, {
    basis, workers: workers > 1 ? workers : 0, overwrite, onProgress,
    source: await sourceOf(book, basis.asOf, basis.language, basis.hidesNames === true ? "without names" : "with names"),
    withPdf,
    now: terminal.now().getTime(),
  });
}

/** Everything that the bytes of the reports depend on. */
async function sourceOf(book: string, ...choices: readonly string[]): Promise<string> {
  return [version, ...choices, createHash("sha256").update(await readFile(book)).digest("hex")].join(" ");
}

/** A zip holds files, PDFs are made of files, and a sheet over all projects is one file, which says whom to ask. */
function refuseContradictions({ singleFile, zip, pdf, kind, hideNames }: ReportChoices): void {
  const otherKind = kind === "project" ? undefined : kind;
  const contradicting = [["--zip", zip], ["--single-file", singleFile], ["--pdf", pdf], ["--kind", otherKind]].filter(([, value]) => value !== undefined).map(([option]) => option);
  if (zip !== undefined && contradicting.length > 1) throw new CliError("OPTIONS_CONTRADICT", { options: contradicting.join(", ") });
  if (hideNames === true && otherKind !== undefined) throw new CliError("OPTIONS_CONTRADICT", { options: "--hide-names, --kind" });
}

function refuseSharedNames(documents: readonly ReportDocument[]): void {
  const seen = new Set<string>();
  const shared = documents.map(({ name }) => name).filter((name) => seen.has(name) || !seen.add(name));
  if (shared.length > 0) throw new CliError("SAME_OUTPUT", { names: [...new Set(shared)].join(", ") });
}
