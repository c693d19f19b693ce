import type { CliTexts } from "./cliTextShape";

/** The command line in Thai. */
export const thaiCli: CliTexts = {
  about: "Kaona (ก้าวหน้า): รายงานความก้าวหน้าโครงการในสมุดงาน Excel",
  verbs: {
    new: "สร้างสมุดงานใหม่ (ว่าง หรือมีข้อมูลตัวอย่าง)",
    import: "อ่านแบบรายงานที่พิมพ์ไว้ (.txt, .docx) เข้าสมุดงาน",
    check: "ตรวจข้อมูลทั้งสมุดงาน",
    status: "สถานะความก้าวหน้าและงบประมาณของแต่ละโครงการ",
    report: "ออกแบบรายงานของแต่ละโครงการ",
    upgrade: "ปรับสมุดงานรุ่นเก่าให้เป็นรูปแบบของรุ่นนี้",
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
    skipSealed: "คงรายงานที่อนุมัติแล้วไว้ตามเดิม และนำเข้าเฉพาะส่วนอื่น",
    dryRun: "แสดงสิ่งที่จะเปลี่ยน โดยไม่เขียนไฟล์",
    reportOut: "โฟลเดอร์สำหรับไฟล์รายงาน",
    kind: "ชนิดของรายงาน",
    project: "เฉพาะโครงการรหัสนี้ (ระบุซ้ำได้)",
    singleFile: "รวมทุกโครงการในไฟล์เดียว โครงการละหนึ่งแผ่นงาน",
    zip: "รวมทุกไฟล์ไว้ในไฟล์ zip ชื่อนี้",
    workers: "จำนวนเธรดที่ช่วยกันออกรายงาน (ปกติเท่าจำนวนคอร์ของเครื่อง)",
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
  created: (file, projects) =>
    projects === 0 ? `สร้างสมุดงาน ${file} แล้ว ยังไม่มีโครงการ` : `สร้างสมุดงาน ${file} แล้ว มี ${projects} โครงการ`,
  openWith: "เปิดด้วย Excel แล้วเริ่มที่แผ่นงาน \"เริ่มต้น\"",
  nothingWritten: "ไม่มีอะไรเปลี่ยน จึงไม่ได้เขียนไฟล์",
  importSummary: ({ added, updated, unchanged }, file) =>
    `${file}: เพิ่ม ${added} โครงการ ปรับปรุง ${updated} โครงการ เหมือนเดิม ${unchanged} โครงการ`,
  dryRun: "นี่เป็นการลองดูเท่านั้น ยังไม่ได้เขียนไฟล์",
  leftSealed: (count) => `คงรายงานที่อนุมัติแล้วไว้ตามเดิม ${count} รายการ แม้แบบรายงานจะต่างไป:`,
  backupAt: (file) => `เก็บสำเนาของเดิมไว้ที่ ${file}`,
  upToDate: (file) => `${file} เป็นรุ่นปัจจุบันอยู่แล้ว จึงไม่ได้เขียนไฟล์`,
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
  unreadPlaces: (count, book) => `${book}: อ่านไม่ได้ ${count} แห่ง (ตาราง คอลัมน์ หรือเซลล์) จึงถือว่าว่าง ดูตำแหน่งด้วยคำสั่ง “kaona check ${book}”`,
  reportsWritten: (count, folder) => `ออกรายงาน ${count} ไฟล์ ไว้ที่ ${folder}`,
  reportsKept: (count) => `เก็บรายงาน ${count} ไฟล์ที่ทำเสร็จแล้วจากครั้งก่อนไว้`,
  andMore: (count) => `… และอีก ${count} ไฟล์`,
  writingReports: "กำลังออกรายงาน",
  pace: (perSecond, secondsLeft) => `${perSecond} รายการ/วินาที${secondsLeft === null ? "" : ` เหลือเวลาอีก ${timeLeft(secondsLeft)}`}`,
  makingPdf: "กำลังทำ PDF",
  pdfStandIn: (font, standIn) => `เครื่องนี้ไม่มีฟอนต์ ${font} ไฟล์ PDF จึงใช้ฟอนต์ ${standIn} ในขนาดที่พอดีกัน ส่วนสมุดงานยังคงใช้ชื่อฟอนต์ ${font}`,
  pdfMayNotFit: (font) => `เครื่องนี้ไม่มีฟอนต์ ${font} และไม่มีฟอนต์ที่ใช้แทนได้ (Laksaman หรือ Sarabun) ข้อความใน PDF อาจถูกตัด โปรดติดตั้งฟอนต์แล้วลองใหม่`,
};

/** Example: `timeLeft(95)` → "1 นาที 35 วินาที". */
function timeLeft(seconds: number): string {
  return seconds < 60 ? `${seconds} วินาที` : `${Math.floor(seconds / 60)} นาที ${seconds % 60} วินาที`;
}
