import type { Language, Sentence } from "../language";

/** What can be wrong with a command's arguments. */
export type CliProblem =
  | "BAD_DATE"
  | "BAD_FISCAL_YEAR"
  | "BAD_FILE_NAME"
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
  | "OPTIONS_CONTRADICT"
  | "BAD_WORKERS"
  | "WHO_MISSING"
  | "BAD_ROLE"
  | "BAD_ROUND"
  | "BAD_MONTH"
  | "BAD_CAUSE"
  | "BAD_ACK"
  | "NOTHING_SELECTED"
  | "BAD_CODE"
  | "OUTPUT_IS_INPUT"
  | "BAD_DECISIONS"
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
  BAD_FILE_NAME: {
    th: ({ option, value, example }) => `${option}: "${value}" ใช้เป็นชื่อไฟล์ไม่ได้ ใส่เฉพาะชื่อ เช่น ${example} ส่วนโฟลเดอร์ระบุด้วย --out`,
    en: ({ option, value, example }) => `${option}: "${value}" cannot be a file name. Give a plain name such as ${example}; the folder is that of --out.`,
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
  OPTIONS_CONTRADICT: {
    th: ({ options }) => `ใช้ตัวเลือกเหล่านี้พร้อมกันไม่ได้: ${options} เลือกอย่างใดอย่างหนึ่ง`,
    en: ({ options }) => `These options cannot be used together: ${options}. Choose one of them.`,
  },
  BAD_WORKERS: {
    th: ({ value }) => `--workers "${value}" ไม่ถูกต้อง ใช้จำนวนเต็ม 1 ถึง 64`,
    en: ({ value }) => `--workers "${value}" is not right. Use a whole number from 1 to 64.`,
  },
  WHO_MISSING: {
    th: () => 'ต้องบอกชื่อผู้ดำเนินการด้วย --who "ชื่อ" เพื่อบันทึกในประวัติการแก้ไข',
    en: () => 'Say who you are with --who "name"; the change log keeps it.',
  },
  BAD_ROLE: {
    th: ({ value }) => `ไม่มีบทบาท "${value}" เลือก reporter, head, planner หรือ sed`,
    en: ({ value }) => `There is no role "${value}". Choose reporter, head, planner or sed.`,
  },
  BAD_ROUND: {
    th: ({ value }) => `เลขครั้ง "${value}" ไม่ถูกต้อง ใช้จำนวนเต็มตั้งแต่ 1`,
    en: ({ value }) => `"${value}" is not the number of a round. Use a whole number from 1.`,
  },
  BAD_MONTH: {
    th: ({ value }) => `อ่านเดือน "${value}" ไม่ได้ เขียนแบบ 2023-06 หรือ 06/2566`,
    en: ({ value }) => `Cannot read the month "${value}". Write it as 2023-06 or 06/2566.`,
  },
  BAD_CAUSE: {
    th: ({ value, choices }) => `ไม่มีสาเหตุ "${value}" เลือกจาก: ${choices}`,
    en: ({ value, choices }) => `There is no cause "${value}". Choose one of: ${choices}`,
  },
  BAD_ACK: {
    th: ({ value }) => `--ack "${value}" ไม่ถูกต้อง เขียนแบบ R07="งานหลักเสร็จก่อนกำหนด"`,
    en: ({ value }) => `--ack "${value}" is not right. Write it as R07="the main work was done early".`,
  },
  BAD_CODE: {
    th: ({ value }) => `รหัสตรวจสอบ "${value}" พิมพ์ผิด โปรดตรวจกับแบบรายงานทีละตัว`,
    en: ({ value }) => `The code "${value}" has a slip in it. Check it against the report, character by character.`,
  },
  NOTHING_SELECTED: {
    th: () => "ต้องเลือกรายงานด้วย --project, --month หรือ --all",
    en: () => "Choose the reports with --project, --month or --all.",
  },
  OUTPUT_IS_INPUT: {
    th: ({ value }) => `"${value}" เป็นทั้งไฟล์ที่จะรวมและไฟล์ผลลัพธ์ โปรดใช้ชื่ออื่นใน --out`,
    en: ({ value }) => `"${value}" is both a file to read and the file to write. Give another name with --out.`,
  },
  BAD_DECISIONS: {
    th: ({ value }) => `"${value}" ไม่ใช่ไฟล์ผลการพิจารณา หรือถูกแก้ไขหลังจากเขียน โปรดเขียนใหม่ด้วยคำสั่ง kaona decisions export`,
    en: ({ value }) => `"${value}" is no file of decisions, or was altered after it was written. Write it again with “kaona decisions export”.`,
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
