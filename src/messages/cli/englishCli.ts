import { timeLeft } from "../timeLeft";
import type { CliTexts } from "./cliTextShape";

/** The command line in English. */
export const englishCli: CliTexts = {
  about: "Kaona (ก้าวหน้า): project progress reports in an Excel workbook",
  verbs: {
    new: "make a new workbook, empty or with sample data",
    import: "read printed reports (.txt, .docx) into a workbook",
    check: "check all data of a workbook",
    status: "progress and budget status of every project",
    report: "write the formal report sheet of every project",
    upgrade: "bring an older workbook to the format of this version",
  },
  options: {
    lang: "language of messages: th or en",
    json: "print the result as JSON",
    force: "overwrite files that exist",
    asOf: "assess as of this day (2023-06-20 or 20/06/2566; default today)",
    fiscalYear: "fiscal year (Buddhist era)",
    agency: "8-digit agency code",
    sample: "put in forty fictional projects",
    into: "the workbook to import into (made if absent)",
    out: "write the result to another file and leave the workbook alone",
    skipSealed: "leave approved reports as they are and bring in the rest, where they differ",
    dryRun: "show what would change and write nothing",
    reportOut: "folder for the report files",
    kind: "kind of report",
    project: "only the project with this code (may be repeated)",
    singleFile: "all projects in one file, a sheet each",
    zip: "all files in one zip of this name",
    hideNames: "leave out the names of the responsible person and the coordinator, for sheets that are published",
    workers: "how many threads make the reports (default: as many as the machine has cores)",
    pdf: "make PDF files too (needs LibreOffice)",
    help: "show how to use it",
    version: "show the program's version",
  },
  args: {
    newBook: "the workbook file to make",
    book: "a workbook file",
    forms: "printed report files (- is standard input)",
  },
  usage: "Usage:",
  headings: { commands: "Commands:", options: "Options:", arguments: "Arguments:" },
  created: (file, projects) => (projects === 0 ? `Made ${file}, without projects yet` : `Made ${file} with ${projects} project${plural(projects)}`),
  openWith: "Open it in Excel and begin on the sheet \"เริ่มต้น\".",
  nothingWritten: "Nothing changed, so nothing was written.",
  importSummary: ({ added, updated, unchanged }, file) =>
    `${file}: ${added} project${plural(added)} added, ${updated} updated, ${unchanged} unchanged`,
  dryRun: "This was a dry run: nothing has been written.",
  leftSealed: (count) => `${count} approved report${plural(count)} left as approved, though the printed report differs:`,
  backupAt: (file) => `The workbook as it was is kept in ${file}`,
  upToDate: (file) => `${file} is of this version already; nothing was written.`,
  irregularities: (count) => `${count} irregularit${count === 1 ? "y" : "ies"} in the printed report${plural(count)} (kept on the sheet "บันทึกนำเข้า")`,
  otherReading: (text) => `other reading: ${text}`,
  lineOf: (file, line) => `${file} line ${line}`,
  fieldChange: (where, before, after) => `${where}: ${before} → ${after}`,
  newRound: (roundNo) => `new round ${roundNo ?? "–"}`,
  roundName: (roundNo) => `round ${roundNo ?? "–"}`,
  strategyLink: "strategy link",
  asOfLine: (day) => `As of ${day}`,
  findingsSummary: ({ E, W, I }) => `${E} to correct, ${W} to look at, ${I} for information`,
  noFindings: "Nothing found.",
  wholeWorkbook: "Whole workbook",
  statusColumns: {
    code: "Project", name: "Name", actual: "Actual %", planned: "Planned %", gap: "Gap", derived: "Computed",
    reported: "Reported", budget: "Budget (baht)", disbursed: "Disbursed (baht)", disbursePct: "Disbursed %", budgetStatus: "Budget status",
  },
  totals: ({ projects, budget, mean, weighted }) =>
    `${projects} project${plural(projects)} · budget ${budget} baht · mean progress ${mean} % (weighted by budget ${weighted} %)`,
  moneyTotals: ({ projects, budget, disbursed, disbursePct }) =>
    `Disbursed ${disbursed} of ${budget} baht (${disbursePct} %) in ${projects} project${plural(projects)} with a budget and reported disbursement`,
  staleMark: "* progress is old",
  unreadPlaces: (count, book) =>
    `${book}: ${count} place${plural(count)} (tables, columns or cells) could not be read and count${count === 1 ? "s" : ""} as blank. “kaona check ${book}” says where.`,
  reportsWritten: (count, folder) => `Wrote ${count} report${plural(count)} to ${folder}`,
  reportsKept: (count) => `Kept ${count} report${plural(count)} that an earlier run had finished`,
  andMore: (count) => `… and ${count} more`,
  writingReports: "Writing reports",
  pace: (perSecond, secondsLeft) => `${perSecond}/s${secondsLeft === null ? "" : `, ${timeLeft(secondsLeft, "en")} left`}`,
  makingPdf: "Making PDF",
  pdfStandIn: (font, standIn) => `The font ${font} is not installed here; the PDFs are drawn with ${standIn} at a size that fits. The workbooks still name ${font}.`,
  pdfMayNotFit: (font) => `The font ${font} is not installed here, nor one that takes its place (Laksaman, Sarabun): text in the PDFs may be cut off. Install one and try again.`,
};

function plural(count: number): string {
  return count === 1 ? "" : "s";
}
