import type { Language, Sentence } from "./language";

/** Everything the command line says by itself; findings and problems have their own sentences. */

/** What can be wrong with a command's arguments. */
export type CliProblem =
  | "BAD_DATE"
  | "BAD_FISCAL_YEAR"
  | "BAD_LANGUAGE"
  | "BAD_KIND"
  | "BAD_USAGE"
  | "UNKNOWN_COMMAND"
  | "UNKNOWN_OPTION"
  | "MISSING_ARGUMENT"
  | "MISSING_OPTION"
  | "OPTION_WITHOUT_VALUE"
  | "TOO_MANY_ARGUMENTS"
  | "UNKNOWN_AGENCY"
  | "UNKNOWN_PROJECT"
  | "NO_PROJECTS"
  | "SAME_OUTPUT"
  | "OUTPUT_WITHOUT_FOLDER"
  | "UNEXPECTED";

type Facts = Readonly<Record<string, string | number | null>>;

const cliProblems: Readonly<Record<CliProblem, Sentence<Facts>>> = {
  BAD_DATE: {
    th: ({ option, value }) => `${option}: อ่านวันที่ "${value}" ไม่ได้ เขียนแบบ 2023-06-20 หรือ 20/06/2566`,
    en: ({ option, value }) => `${option}: cannot read the date "${value}". Write it as 2023-06-20 or 20/06/2566.`,
  },
  BAD_FISCAL_YEAR: {
    th: ({ value }) => `ปีงบประมาณ "${value}" ไม่ถูกต้อง ใช้ปี พ.ศ. 2540 ถึง 2640 เช่น 2566`,
    en: ({ value }) => `"${value}" is not a fiscal year. Use a Buddhist year from 2540 to 2640, for example 2566.`,
  },
  BAD_LANGUAGE: {
    th: ({ value }) => `ไม่มีภาษา "${value}" เลือก th (ไทย) หรือ en (อังกฤษ)`,
    en: ({ value }) => `There is no language "${value}". Choose th (Thai) or en (English).`,
  },
  BAD_KIND: {
    th: ({ value, choices }) => `ยังไม่มีรายงานชนิด "${value}" ชนิดที่ใช้ได้: ${choices}`,
    en: ({ value, choices }) => `There is no report of kind "${value}" yet. Kinds: ${choices}`,
  },
  BAD_USAGE: {
    th: ({ detail }) => `คำสั่งไม่ครบหรือไม่ถูกต้อง (${detail}) ดูวิธีใช้ด้วย kaona --help --lang th`,
    en: ({ detail }) => `The command is not right (${detail}). See kaona --help.`,
  },
  UNKNOWN_COMMAND: {
    th: ({ value }) => `ไม่มีคำสั่ง "${value}" ดูคำสั่งทั้งหมดด้วย kaona --help --lang th`,
    en: ({ value }) => `There is no command "${value}". kaona --help lists them.`,
  },
  UNKNOWN_OPTION: {
    th: ({ value }) => `ไม่มีตัวเลือก "${value}" ดูตัวเลือกของคำสั่งด้วย --help`,
    en: ({ value }) => `There is no option "${value}". --help lists those of a command.`,
  },
  MISSING_ARGUMENT: {
    th: ({ value }) => `ยังไม่ได้ระบุ <${value}> ดูวิธีใช้ของคำสั่งด้วย --help`,
    en: ({ value }) => `<${value}> is missing. --help shows how the command is used.`,
  },
  MISSING_OPTION: {
    th: ({ value }) => `ต้องระบุตัวเลือก ${value} ด้วย ดูวิธีใช้ของคำสั่งด้วย --help`,
    en: ({ value }) => `The option ${value} is needed. --help shows how the command is used.`,
  },
  OPTION_WITHOUT_VALUE: {
    th: ({ value }) => `ตัวเลือก ${value} ต้องมีค่าต่อท้าย ดูวิธีใช้ของคำสั่งด้วย --help`,
    en: ({ value }) => `The option ${value} needs a value. --help shows how the command is used.`,
  },
  TOO_MANY_ARGUMENTS: {
    th: () => "ระบุเกินมา ชื่อไฟล์ที่มีช่องว่างต้องอยู่ในเครื่องหมายคำพูด ดูวิธีใช้ของคำสั่งด้วย --help",
    en: () => "There are too many arguments. Put file names with spaces in quotes. --help shows how the command is used.",
  },
  UNKNOWN_AGENCY: {
    th: ({ value }) => `รหัสหน่วยงาน "${value}" ไม่ถูกต้อง ต้องเป็นตัวเลข 8 หลัก เช่น 21000000`,
    en: ({ value }) => `"${value}" is not an agency code. It has 8 digits, for example 21000000.`,
  },
  UNKNOWN_PROJECT: {
    th: ({ file, codes }) => `${file}: ไม่มีโครงการรหัส ${codes} ตรวจรหัสในแผ่นงาน "โครงการ"`,
    en: ({ file, codes }) => `${file}: there is no project ${codes}. Check the codes on the sheet "โครงการ".`,
  },
  NO_PROJECTS: {
    th: ({ file }) => `${file}: ยังไม่มีโครงการ จึงไม่มีรายงานให้ออก`,
    en: ({ file }) => `${file}: there are no projects yet, so there is nothing to report.`,
  },
  SAME_OUTPUT: {
    th: ({ names }) => `โครงการหลายรายการจะได้ไฟล์ชื่อเดียวกัน (${names}) แก้รหัสที่ซ้ำก่อน`,
    en: ({ names }) => `Several projects would get the same file (${names}). Correct the duplicate codes first.`,
  },
  OUTPUT_WITHOUT_FOLDER: {
    th: () => "ต้องบอกโฟลเดอร์ปลายทางด้วย --out",
    en: () => "Name the folder for the reports with --out.",
  },
  UNEXPECTED: {
    th: ({ detail }) => `เกิดข้อผิดพลาดที่ไม่คาดคิด: ${detail} กรุณาแจ้งผู้พัฒนาพร้อมคำสั่งที่ใช้ (ตั้งค่า KAONA_DEBUG=1 เพื่อดูรายละเอียด)`,
    en: ({ detail }) => `Something unexpected went wrong: ${detail}. Please report it with the command you used (KAONA_DEBUG=1 shows the details).`,
  },
};

/** The sentence for a problem with the command line's arguments. */
export function cliProblemMessage(problem: CliProblem, facts: Facts, language: Language): string {
  return cliProblems[problem][language](facts);
}

/** Words and sentences around results. */
export interface CliTexts {
  readonly about: string;
  readonly verbs: Readonly<Record<"new" | "import" | "check" | "status" | "report", string>>;
  readonly options: Readonly<
    Record<
      | "lang" | "json" | "force" | "asOf" | "fiscalYear" | "agency" | "sample" | "into" | "out" | "dryRun"
      | "reportOut" | "kind" | "project" | "singleFile" | "pdf" | "help" | "version",
      string
    >
  >;
  readonly args: Readonly<Record<"newBook" | "book" | "forms", string>>;
  readonly usage: string;
  readonly headings: Readonly<Record<"commands" | "options" | "arguments", string>>;
  readonly severities: Readonly<Record<"E" | "W" | "I", string>>;
  readonly created: (file: string, projects: number) => string;
  readonly openWith: string;
  readonly nothingWritten: string;
  readonly importSummary: (counts: { added: number; updated: number; unchanged: number }, file: string) => string;
  readonly importDryRun: string;
  readonly backupAt: (file: string) => string;
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
  readonly reportsWritten: (count: number, folder: string) => string;
  readonly writingReports: string;
  readonly makingPdf: string;
}

const thai: CliTexts = {
  about: "Kaona (ก้าวหน้า): รายงานความก้าวหน้าโครงการในสมุดงาน Excel",
  verbs: {
    new: "สร้างสมุดงานใหม่ (ว่าง หรือมีข้อมูลตัวอย่าง)",
    import: "อ่านแบบรายงานที่พิมพ์ไว้ (.txt, .docx) เข้าสมุดงาน",
    check: "ตรวจข้อมูลทั้งสมุดงาน",
    status: "สถานะความก้าวหน้าและงบประมาณของแต่ละโครงการ",
    report: "ออกแบบรายงานของแต่ละโครงการ",
  },
  options: {
    lang: "ภาษาของข้อความ: th หรือ en",
    json: "ให้ผลลัพธ์เป็น JSON",
    force: "เขียนทับไฟล์ที่มีอยู่",
    asOf: "ประเมิน ณ วันที่ (เช่น 2023-06-20 หรือ 20/06/2566; ปกติคือวันนี้)",
    fiscalYear: "ปีงบประมาณ (พ.ศ.)",
    agency: "รหัสหน่วยงาน 8 หลัก",
    sample: "ใส่ข้อมูลตัวอย่างสมมติ 40 โครงการ",
    into: "สมุดงานที่จะนำเข้า (สร้างใหม่ถ้ายังไม่มี)",
    out: "เขียนผลลงไฟล์อื่น ไม่แตะสมุดงานเดิม",
    dryRun: "แสดงสิ่งที่จะเปลี่ยน โดยไม่เขียนไฟล์",
    reportOut: "โฟลเดอร์สำหรับไฟล์รายงาน",
    kind: "ชนิดของรายงาน",
    project: "เฉพาะโครงการรหัสนี้ (ระบุซ้ำได้)",
    singleFile: "รวมทุกโครงการในไฟล์เดียว โครงการละหนึ่งแผ่นงาน",
    pdf: "ทำไฟล์ PDF ด้วย (ต้องมี LibreOffice)",
    help: "แสดงวิธีใช้",
    version: "แสดงรุ่นของโปรแกรม",
  },
  args: {
    newBook: "ไฟล์สมุดงานที่จะสร้าง",
    book: "ไฟล์สมุดงาน",
    forms: "ไฟล์แบบรายงาน (- คือรับจากอินพุตมาตรฐาน)",
  },
  usage: "วิธีใช้:",
  headings: { commands: "คำสั่ง:", options: "ตัวเลือก:", arguments: "สิ่งที่ต้องระบุ:" },
  severities: { E: "ต้องแก้ไข", W: "ควรตรวจสอบ", I: "เพื่อทราบ" },
  created: (file, projects) =>
    projects === 0 ? `สร้างสมุดงาน ${file} แล้ว ยังไม่มีโครงการ` : `สร้างสมุดงาน ${file} แล้ว มี ${projects} โครงการ`,
  openWith: "เปิดด้วย Excel แล้วเริ่มที่แผ่นงาน \"เริ่มต้น\"",
  nothingWritten: "ไม่มีอะไรเปลี่ยน จึงไม่ได้เขียนไฟล์",
  importSummary: ({ added, updated, unchanged }, file) =>
    `${file}: เพิ่ม ${added} โครงการ ปรับปรุง ${updated} โครงการ เหมือนเดิม ${unchanged} โครงการ`,
  importDryRun: "นี่เป็นการลองดูเท่านั้น ยังไม่ได้เขียนไฟล์",
  backupAt: (file) => `เก็บสำเนาของเดิมไว้ที่ ${file}`,
  irregularities: (count) => `พบสิ่งผิดปกติในแบบรายงาน ${count} รายการ (เก็บไว้ในแผ่นงาน "บันทึกนำเข้า")`,
  otherReading: (text) => `อ่านได้อีกแบบ: ${text}`,
  lineOf: (file, line) => `${file} บรรทัด ${line}`,
  fieldChange: (where, before, after) => `${where}: ${before} → ${after}`,
  newRound: (roundNo) => `เพิ่มรายงานครั้งที่ ${roundNo ?? "–"}`,
  roundName: (roundNo) => `ครั้งที่ ${roundNo ?? "–"}`,
  strategyLink: "ความเชื่อมโยงยุทธศาสตร์",
  asOfLine: (day) => `ประเมิน ณ วันที่ ${day}`,
  findingsSummary: ({ E, W, I }) => `ต้องแก้ไข ${E} รายการ ควรตรวจสอบ ${W} รายการ เพื่อทราบ ${I} รายการ`,
  noFindings: "ไม่พบข้อผิดพลาด",
  wholeWorkbook: "ทั้งสมุดงาน",
  statusColumns: {
    code: "รหัสโครงการ", name: "ชื่อโครงการ", actual: "ผลงาน %", planned: "แผน %", gap: "ส่วนต่าง", derived: "สถานะที่คำนวณ",
    reported: "สถานะที่รายงาน", budget: "งบประมาณ (บาท)", disbursed: "เบิกจ่าย (บาท)", disbursePct: "เบิกจ่าย %", budgetStatus: "สถานะงบประมาณ",
  },
  totals: ({ projects, budget, mean, weighted }) =>
    `รวม ${projects} โครงการ · งบประมาณ ${budget} บาท · ผลงานเฉลี่ย ${mean} % (ถ่วงน้ำหนักด้วยงบประมาณ ${weighted} %)`,
  moneyTotals: ({ projects, budget, disbursed, disbursePct }) =>
    `เบิกจ่าย ${disbursed} บาท จาก ${budget} บาท (ร้อยละ ${disbursePct}) ใน ${projects} โครงการที่มีงบประมาณและรายงานการเบิกจ่าย`,
  staleMark: "* ผลงานเป็นข้อมูลเก่า",
  reportsWritten: (count, folder) => `ออกรายงาน ${count} ไฟล์ ไว้ที่ ${folder}`,
  writingReports: "กำลังออกรายงาน",
  makingPdf: "กำลังทำ PDF",
};

const english: CliTexts = {
  about: "Kaona (ก้าวหน้า): project progress reports in an Excel workbook",
  verbs: {
    new: "make a new workbook, empty or with sample data",
    import: "read printed reports (.txt, .docx) into a workbook",
    check: "check all data of a workbook",
    status: "progress and budget status of every project",
    report: "write the formal report sheet of every project",
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
    dryRun: "show what would change and write nothing",
    reportOut: "folder for the report files",
    kind: "kind of report",
    project: "only the project with this code (may be repeated)",
    singleFile: "all projects in one file, a sheet each",
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
  severities: { E: "must be corrected", W: "should be looked at", I: "for information" },
  created: (file, projects) => (projects === 0 ? `Made ${file}, without projects yet` : `Made ${file} with ${projects} project${plural(projects)}`),
  openWith: "Open it in Excel and begin on the sheet \"เริ่มต้น\".",
  nothingWritten: "Nothing changed, so nothing was written.",
  importSummary: ({ added, updated, unchanged }, file) =>
    `${file}: ${added} project${plural(added)} added, ${updated} updated, ${unchanged} unchanged`,
  importDryRun: "This was a dry run: nothing has been written.",
  backupAt: (file) => `The workbook as it was is kept in ${file}`,
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
  reportsWritten: (count, folder) => `Wrote ${count} report${plural(count)} to ${folder}`,
  writingReports: "Writing reports",
  makingPdf: "Making PDF",
};

/** The command line's own words in a language. */
export function cliTexts(language: Language): CliTexts {
  return language === "th" ? thai : english;
}

function plural(count: number): string {
  return count === 1 ? "" : "s";
}
