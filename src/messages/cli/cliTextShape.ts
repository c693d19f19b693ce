/** Words and sentences around results. */
export interface CliTexts {
  readonly about: string;
  readonly verbs: Readonly<Record<"new" | "import" | "check" | "status" | "report" | "upgrade", string>>;
  readonly options: Readonly<
    Record<
      | "lang" | "json" | "force" | "asOf" | "fiscalYear" | "agency" | "sample" | "into" | "out" | "skipSealed" | "dryRun"
      | "reportOut" | "kind" | "project" | "singleFile" | "zip" | "hideNames" | "workers" | "pdf" | "help" | "version",
      string
    >
  >;
  readonly args: Readonly<Record<"newBook" | "book" | "forms", string>>;
  readonly usage: string;
  readonly headings: Readonly<Record<"commands" | "options" | "arguments", string>>;
  readonly created: (file: string, projects: number) => string;
  readonly openWith: string;
  readonly nothingWritten: string;
  readonly importSummary: (counts: { added: number; updated: number; unchanged: number }, file: string) => string;
  readonly dryRun: string;
  readonly leftSealed: (count: number) => string;
  readonly backupAt: (file: string) => string;
  readonly upToDate: (file: string) => string;
  readonly irregularities: (count: number) => string;
  readonly otherReading: (text: string) => string;
  readonly lineOf: (file: string, line: number) => string;
  readonly fieldChange: (where: string, before: string, after: string) => string;
  readonly newRound: (roundNo: number | null) => string;
  readonly roundName: (roundNo: number | null) => string;
  readonly strategyLink: string;
  readonly asOfLine: (day: string) => string;
  readonly findingsSummary: (counts: { E: number; W: number; I: number }) => string;
  readonly noFindings: string;
  readonly wholeWorkbook: string;
  readonly statusColumns: Readonly<
    Record<"code" | "name" | "actual" | "planned" | "gap" | "derived" | "reported" | "budget" | "disbursed" | "disbursePct" | "budgetStatus", string>
  >;
  readonly totals: (totals: { projects: number; budget: string; mean: string; weighted: string }) => string;
  /** Money of the projects that have a budget and have reported disbursement. */
  readonly moneyTotals: (totals: { projects: number; budget: string; disbursed: string; disbursePct: string }) => string;
  readonly staleMark: string;
  readonly unreadPlaces: (count: number, book: string) => string;
  readonly reportsWritten: (count: number, folder: string) => string;
  /** Files that were finished by a run which was stopped. */
  readonly reportsKept: (count: number) => string;
  readonly andMore: (count: number) => string;
  readonly writingReports: string;
  /** How fast a long task goes; `secondsLeft` null while nobody can tell. */
  readonly pace: (perSecond: number, secondsLeft: number | null) => string;
  readonly makingPdf: string;
  readonly pdfStandIn: (font: string, standIn: string) => string;
  readonly pdfMayNotFit: (font: string) => string;
}
