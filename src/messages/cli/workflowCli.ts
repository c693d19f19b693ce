import type { MonthState } from "../../domain/workflow/monthReport";
import type { Language } from "../language";

/** The verbs of the workflow, by the names that are typed. */
export type WorkflowVerb =
  | "open-round" | "submit" | "recall" | "return" | "approve" | "unapprove" | "accept" | "reopen" | "exempt" | "unexempt" | "close-year" | "restore" | "remind" | "verify";

type Option =
  | "who" | "role" | "project" | "round" | "month" | "fiscalYear" | "all" | "reason" | "cause" | "ack" | "dryRun" | "unfinished" | "next" | "agency" | "mail" | "against";

/** What the verbs of the workflow say around their results. */
export interface WorkflowCliTexts {
  readonly verbs: Readonly<Record<WorkflowVerb, string>>;
  readonly options: Readonly<Record<Option, string>>;
  readonly reportOrCode: string;
  readonly working: string;
  readonly done: (key: string, from: string, to: string) => string;
  readonly refused: (key: string, why: string) => string;
  readonly summary: (done: number, refused: number) => string;
  readonly nothingChosen: string;
  readonly opened: (month: string, count: number, already: number) => string;
  readonly unfinished: (count: number) => string;
  readonly closed: (year: number, count: number) => string;
  readonly carried: (file: string, projects: number) => string;
  readonly restored: (count: number) => string;
  readonly nothingToRestore: string;
  readonly noReminders: string;
  readonly noAgency: string;
  readonly waitedFor: (agency: string, count: number) => string;
  readonly mailTo: string;
  readonly matrixTitle: string;
  readonly matrixSigns: Readonly<Record<MonthState, string>>;
  readonly matrixLegend: string;
  readonly verdict: Readonly<Record<"valid" | "notValid" | "sealed" | "notSealed" | "unknownCode", string>>;
  readonly printedReport: (project: string, year: number, day: string) => string;
  readonly difference: (field: string, printed: string, workbook: string) => string;
}

/** One sign a month, so that a year fits a line. */
const SIGNS: Readonly<Record<MonthState, string>> = {
  NOT_EXPECTED: "·", NOT_DUE: " ", OPEN: "o", GRACE: "!", MISSING: "X", WRITING: "w", RETURNED: "R", ON_TIME: "✓", LATE: "L", EXEMPT: "–",
};

const english: WorkflowCliTexts = {
  verbs: {
    "open-round": "make the rows of a month in every project that reports on it",
    submit: "submit reports for approval",
    recall: "take a submitted report back",
    return: "send reports back for correction",
    approve: "approve and seal reports",
    unapprove: "take an approval back, while SED has not accepted it",
    accept: "accept approved reports (SED)",
    reopen: "open an accepted or closed report again (SED)",
    exempt: "exempt a month from reporting",
    unexempt: "end an exemption",
    "close-year": "close all reports of a fiscal year, and begin the next one",
    restore: "put sealed reports back as they were approved",
    remind: "who has not reported, is late, or was returned",
    verify: "does a printed report still say what the workbook says?",
  },
  options: {
    who: "your name, for the change log",
    role: "act as reporter, head, planner or sed (default: whose task it is)",
    project: "only the project with this code (may be repeated)",
    round: "only the round with this number",
    month: "only this month (2023-06 or 06/2566)",
    fiscalYear: "only this fiscal year (Buddhist era)",
    all: "every report that waits for this step",
    reason: "why, in words",
    cause: "cause of the return",
    ack: "reason for the warnings of a rule, as RULE=WORDS (may be repeated)",
    dryRun: "show what would happen and write nothing",
    unfinished: "close reports that were never finished too, for this reason",
    next: "make the next year's workbook with the unfinished projects",
    agency: "only the agency with this 8-digit code",
    mail: "print a mail to each agency, ready to be sent",
    against: "the workbook that the report should agree with",
  },
  reportOrCode: "a report file, or the code printed on a report",
  working: "Going through the reports",
  done: (key, from, to) => `  ✓ ${key}  ${from} → ${to}`,
  refused: (key, why) => `  ✗ ${key}  ${why}`,
  summary: (done, refused) => `${done} done, ${refused} not done`,
  nothingChosen: "No report waits for this step.",
  opened: (month, count, already) => `${month}: ${count} row${count === 1 ? "" : "s"} opened${already === 0 ? "" : `, ${already} there already`}`,
  unfinished: (count) => `The year stays open: ${count} report${count === 1 ? " is" : "s are"} neither accepted nor exempted. Finish them, or close them too with --unfinished "why".`,
  closed: (year, count) => `Fiscal year ${year}: ${count} report${count === 1 ? "" : "s"} closed`,
  carried: (file, projects) => `Made ${file} for the next year, with ${projects} unfinished project${projects === 1 ? "" : "s"}`,
  restored: (count) => `${count} report${count === 1 ? "" : "s"} restored as approved`,
  nothingToRestore: "Every sealed report is as it was approved.",
  noReminders: "Nobody is waited for.",
  noAgency: "(no agency)",
  waitedFor: (agency, count) => `${agency}: ${count}`,
  mailTo: "Mail:",
  matrixTitle: "October to September",
  matrixSigns: SIGNS,
  matrixLegend: "✓ on time  L late  w entered, not sent  R returned  X missing  ! overdue, within the days of grace  o open  – exempted  · not expected",
  verdict: {
    valid: "VALID: the report says what the workbook says.",
    notValid: "NOT VALID: the report does not say what the workbook says.",
    sealed: "SEALED: every round in it was approved, and the seals hold.",
    notSealed: "NOT SEALED: not every round in it is approved with a seal that holds.",
    unknownCode: "NOT VALID: no project of the workbook gives this code. The data have changed since it was printed, or it is another workbook's.",
  },
  printedReport: (project, year, day) => `Project ${project}, fiscal year ${year}, as of ${day}`,
  difference: (field, printed, workbook) => `  ${field}: printed ${printed}, workbook ${workbook}`,
};

const thai: WorkflowCliTexts = {
  verbs: {
    "open-round": "เปิดงวดรายงานของเดือนให้ทุกโครงการที่ต้องรายงาน",
    submit: "ส่งรายงานเพื่อขออนุมัติ",
    recall: "ดึงรายงานที่ส่งแล้วกลับมาแก้ไข",
    return: "ส่งรายงานกลับให้แก้ไข",
    approve: "อนุมัติและผนึกรายงาน",
    unapprove: "ถอนการอนุมัติ (ก่อน สยป. รับรายงาน)",
    accept: "รับรายงานที่อนุมัติแล้ว (สยป.)",
    reopen: "เปิดรายงานที่รับหรือปิดงวดแล้วให้แก้ไข (สยป.)",
    exempt: "ยกเว้นการรายงานของเดือน",
    unexempt: "เลิกยกเว้นการรายงาน",
    "close-year": "ปิดงวดทั้งปีงบประมาณ และเริ่มปีถัดไป",
    restore: "คืนค่ารายงานที่ผนึกไว้ให้เป็นตามที่อนุมัติ",
    remind: "ใครยังไม่รายงาน ล่าช้า หรือถูกส่งกลับ",
    verify: "แบบรายงานที่พิมพ์ไว้ยังตรงกับสมุดงานหรือไม่",
  },
  options: {
    who: "ชื่อของท่าน สำหรับประวัติการแก้ไข",
    role: "ทำในฐานะ reporter, head, planner หรือ sed (ปกติคือผู้มีหน้าที่)",
    project: "เฉพาะโครงการรหัสนี้ (ระบุซ้ำได้)",
    round: "เฉพาะรายงานครั้งที่นี้",
    month: "เฉพาะเดือนนี้ (2023-06 หรือ 06/2566)",
    fiscalYear: "เฉพาะปีงบประมาณนี้ (พ.ศ.)",
    all: "ทุกรายงานที่รอขั้นตอนนี้",
    reason: "เหตุผล",
    cause: "สาเหตุที่ส่งกลับ",
    ack: "เหตุผลสำหรับคำเตือนของกฎ เขียนแบบ กฎ=เหตุผล (ระบุซ้ำได้)",
    dryRun: "แสดงสิ่งที่จะเกิดขึ้น โดยไม่เขียนไฟล์",
    unfinished: "ปิดรายงานที่ยังไม่เสร็จด้วย โดยมีเหตุผลนี้",
    next: "สร้างสมุดงานของปีถัดไป พร้อมโครงการที่ยังไม่เสร็จ",
    agency: "เฉพาะหน่วยงานรหัส 8 หลักนี้",
    mail: "แสดงข้อความอีเมลถึงแต่ละหน่วยงาน พร้อมส่ง",
    against: "สมุดงานที่ใช้เทียบกับแบบรายงาน",
  },
  reportOrCode: "ไฟล์แบบรายงาน หรือรหัสตรวจสอบที่พิมพ์ไว้บนแบบรายงาน",
  working: "กำลังดำเนินการกับรายงาน",
  done: english.done,
  refused: english.refused,
  summary: (done, refused) => `สำเร็จ ${done} รายการ ไม่สำเร็จ ${refused} รายการ`,
  nothingChosen: "ไม่มีรายงานที่รอขั้นตอนนี้",
  opened: (month, count, already) => `${month}: เปิดงวด ${count} รายการ${already === 0 ? "" : ` มีอยู่แล้ว ${already} รายการ`}`,
  unfinished: (count) => `ยังปิดปีไม่ได้ มีรายงานที่ยังไม่ได้รับหรือยกเว้น ${count} รายการ โปรดดำเนินการให้เสร็จ หรือปิดด้วย --unfinished "เหตุผล"`,
  closed: (year, count) => `ปีงบประมาณ ${year}: ปิดงวด ${count} รายการ`,
  carried: (file, projects) => `สร้างสมุดงานปีถัดไป ${file} แล้ว มีโครงการที่ยังไม่เสร็จ ${projects} โครงการ`,
  restored: (count) => `คืนค่าตามที่อนุมัติ ${count} รายการ`,
  nothingToRestore: "รายงานที่ผนึกไว้ทุกรายการตรงตามที่อนุมัติ",
  noReminders: "ไม่มีรายงานที่ต้องเตือน",
  noAgency: "(ไม่ระบุหน่วยงาน)",
  waitedFor: (agency, count) => `${agency}: ${count} รายการ`,
  mailTo: "อีเมล:",
  matrixTitle: "ตุลาคมถึงกันยายน",
  matrixSigns: SIGNS,
  matrixLegend: "✓ ตรงเวลา  L ล่าช้า  w กรอกแล้วยังไม่ส่ง  R ส่งกลับแก้ไข  X ขาดรายงาน  ! เกินกำหนด ยังอยู่ในวันผ่อนผัน  o ยังไม่ครบกำหนด  – ยกเว้น  · ไม่ต้องรายงาน",
  verdict: {
    valid: "ถูกต้อง: แบบรายงานตรงกับสมุดงาน",
    notValid: "ไม่ถูกต้อง: แบบรายงานไม่ตรงกับสมุดงาน",
    sealed: "ผนึกแล้ว: รายงานทุกครั้งในแบบนี้ได้รับอนุมัติ และผนึกยังสมบูรณ์",
    notSealed: "ยังไม่ผนึก: รายงานบางครั้งในแบบนี้ยังไม่ได้รับอนุมัติ หรือผนึกไม่สมบูรณ์",
    unknownCode: "ไม่ถูกต้อง: ไม่มีโครงการใดในสมุดงานให้รหัสนี้ ข้อมูลอาจเปลี่ยนไปหลังพิมพ์ หรือเป็นรหัสของสมุดงานอื่น",
  },
  printedReport: (project, year, day) => `โครงการ ${project} ปีงบประมาณ ${year} ณ วันที่ ${day}`,
  difference: (field, printed, workbook) => `  ${field}: ในแบบรายงาน ${printed} ในสมุดงาน ${workbook}`,
};

/** What the workflow's verbs say, in a language. */
export function workflowCliTexts(language: Language): WorkflowCliTexts {
  return language === "th" ? thai : english;
}
