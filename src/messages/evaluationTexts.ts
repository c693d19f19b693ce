import type { Language } from "./language";

/** What the pane says where SED evaluates quarters; it comes with its view. */
export interface EvaluationTexts {
  readonly onlyFor: string;
  readonly quarter: string;
  readonly lastQuarter: (quarter: string) => string;
  readonly quarterName: (quarter: number, year: number) => string;
  readonly agency: string;
  readonly show: string;
  readonly unscored: string;
  readonly list: (scored: number, all: number) => string;
  readonly means: (score: string, crit21: string, crit22: string) => string;
  readonly none: string;
  readonly noYear: string;
  readonly score: (score: string) => string;
  readonly noScore: string;
  readonly typed: string;
  readonly back: string;
  readonly title: (quarter: string) => string;
  readonly earlier: string;
  readonly status: string;
  readonly progress: string;
  readonly money: string;
  readonly save: string;
  readonly saveNext: string;
  readonly drop: string;
  readonly findings: string;
  readonly makeSheet: string;
  readonly opaque: string;
}

const thai: EvaluationTexts = {
  onlyFor: "ผู้ประเมินคือเจ้าหน้าที่ สยป. บทบาทอื่นดูคะแนนได้อย่างเดียว",
  quarter: "ไตรมาส",
  lastQuarter: (quarter) => `ล่าสุดที่สิ้นสุดแล้ว (${quarter})`,
  quarterName: (quarter, year) => `ไตรมาส ${quarter}/${year}`,
  agency: "หน่วยงาน",
  show: "แสดง",
  unscored: "เฉพาะที่ยังไม่มีคะแนน",
  list: (scored, all) => `มีคะแนนแล้ว ${scored} จาก ${all} โครงการ`,
  means: (score, crit21, crit22) => `คะแนนเฉลี่ย ${score} · เกณฑ์ 2.1 เฉลี่ย ${crit21} · เกณฑ์ 2.2 เฉลี่ย ${crit22}`,
  none: "ไม่มีโครงการที่ตรงกับตัวกรอง",
  noYear: "ไม่มีโครงการของปีงบประมาณนี้",
  score: (score) => `คะแนน ${score}`,
  noScore: "ยังไม่มีคะแนน",
  typed: "กำลังกรอก ยังไม่บันทึก",
  back: "กลับไปรายการ",
  title: (quarter) => `ผลประเมิน${quarter}`,
  earlier: "คะแนนทุกไตรมาสของปี",
  status: "สถานะเมื่อสิ้นไตรมาส",
  progress: "ผล / แผน",
  money: "เบิกจ่าย",
  save: "บันทึก",
  saveNext: "บันทึกแล้วไปโครงการถัดไป",
  drop: "ทิ้งที่พิมพ์ไว้",
  findings: "สิ่งที่พบ",
  makeSheet: "ออกแผ่นงานผลประเมิน",
  opaque: "กรอกคะแนน 0–100 ตามที่ สยป. ให้ ความหมายของเกณฑ์ 2.1 และ 2.2 ไม่เผยแพร่ ระบบจึงเก็บเป็นตัวเลขเท่านั้น",
};

const english: EvaluationTexts = {
  onlyFor: "SED officers evaluate; every other role only sees the scores.",
  quarter: "Quarter",
  lastQuarter: (quarter) => `the last that is over (${quarter})`,
  quarterName: (quarter, year) => `Quarter ${quarter}/${year}`,
  agency: "Agency",
  show: "Show",
  unscored: "only those without a score",
  list: (scored, all) => `${scored} of ${all} ${all === 1 ? "project" : "projects"} scored`,
  means: (score, crit21, crit22) => `mean score ${score} · mean of 2.1 ${crit21} · mean of 2.2 ${crit22}`,
  none: "No project fits these filters",
  noYear: "There are no projects of this fiscal year",
  score: (score) => `score ${score}`,
  noScore: "no score yet",
  typed: "being typed, not saved",
  back: "Back to the list",
  title: (quarter) => `Evaluation of ${quarter.toLowerCase()}`,
  earlier: "Scores of the year",
  status: "Status at the quarter's end",
  progress: "Done / planned",
  money: "Disbursed",
  save: "Save",
  saveNext: "Save, then the next project",
  drop: "Drop what was typed",
  findings: "Findings",
  makeSheet: "Make the sheet of evaluations",
  opaque: "Enter scores from 0 to 100 as SED gave them. The meaning of criteria 2.1 and 2.2 is not published, so they are kept as numbers only.",
};

export function evaluationTexts(language: Language): EvaluationTexts {
  return language === "th" ? thai : english;
}
