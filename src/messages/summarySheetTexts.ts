import type { Language } from "./language";
import { type SheetKind, sheetTitle } from "./report/sheets/sheetWords";

/** What the pane says of report sheets over all projects; it comes with the view of reports. */
export interface SummarySheetTexts {
  readonly title: string;
  readonly help: string;
  readonly build: (count: number) => string;
  readonly results: string;
  readonly helpOf: Readonly<Record<SheetKind | "findings", string>>;
}

const thai: SummarySheetTexts = {
  title: "รายงานสรุปหลายโครงการ",
  help: "แต่ละแบบเป็นแผ่นงานหนึ่งแผ่นในสมุดงานนี้ ออกซ้ำได้ แผ่นเดิมจะถูกแทนที่",
  build: (count) => `ออกรายงานสรุป ${count} แบบ`,
  results: "รายงานสรุปที่ออกแล้ว",
  helpOf: {
    division: "หนึ่งแถวต่อโครงการ แยกตามหน่วยงานหรือกอง พร้อมแผนภูมิ",
    strategy: "ยุทธศาสตร์ ประเด็นย่อย และเป้าหมาย พร้อมแผนภูมิ",
    completeness: "ใครรายงานเดือนใดแล้ว ทันกำหนดหรือไม่",
    exceptions: "ช้ากว่าแผน เกินกำหนด ข้อมูลเก่า หรือสถานะไม่ตรงกัน",
    budget: "เบิกจ่ายสะสมเทียบเป้าหมายรายไตรมาส พร้อมแผนภูมิ",
    evaluation: "คะแนนที่ สยป. ให้ทุกไตรมาส พร้อมแผนภูมิ",
    changelog: "ใครแก้อะไรเมื่อใด และสาเหตุที่ส่งกลับ",
    snapshot: "ข้อมูลที่อนุมัติแล้ว พร้อมผนึกและลายนิ้วมือ",
    findings: "สิ่งที่พบทั้งหมดจากการตรวจ พร้อมตำแหน่งเซลล์",
  },
};

const english: SummarySheetTexts = {
  title: "Summary sheets over all projects",
  help: "Each is one sheet in this workbook. Making it again replaces the one from before.",
  build: (count) => `Make ${count} summary ${count === 1 ? "sheet" : "sheets"}`,
  results: "Summary sheets made",
  helpOf: {
    division: "A row for every project, by agency or division, with a chart",
    strategy: "Strategy, sub-issue and goal, with a chart",
    completeness: "Who has reported which month, and whether in time",
    exceptions: "Behind plan, overdue, old data, or a status that differs",
    budget: "Disbursed so far against the targets of each quarter, with a chart",
    evaluation: "The scores that SED gave, quarter by quarter, with a chart",
    changelog: "Who changed what and when, and why reports were returned",
    snapshot: "Approved data with their seals and a hash over all of them",
    findings: "Everything that the checks found, with the cells",
  },
};

export function summarySheetTexts(language: Language): SummarySheetTexts {
  return language === "th" ? thai : english;
}

/** What a sheet is called where it is offered. */
export function summarySheetName(kind: SheetKind | "findings", language: Language): string {
  if (kind === "findings") return language === "th" ? "สิ่งที่พบจากการตรวจ" : "Findings of the checks";
  return sheetTitle(kind, language);
}
