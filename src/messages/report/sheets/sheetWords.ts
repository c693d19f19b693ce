import type { Language } from "../../language";

/** The kinds of report sheets over many projects. Source: domain.md §8. */
export const SHEET_KINDS = ["division", "strategy", "completeness", "exceptions", "budget", "evaluation", "changelog", "snapshot"] as const;

export type SheetKind = (typeof SHEET_KINDS)[number];

/** Sheets that hold what a view of the pane shows. */
export type ViewSheet = "overview" | "comparison" | "projectList";

type Pair = readonly [thai: string, english: string];

/** Title of each sheet and name of its tab. */
const titles: Readonly<Record<SheetKind | ViewSheet, { readonly title: Pair; readonly tab: Pair }>> = {
  division: { title: ["สรุปโครงการของหน่วยงาน", "Projects of the agency"], tab: ["สรุปหน่วยงาน", "Division"] },
  strategy: { title: ["สรุปตามยุทธศาสตร์", "Projects by strategy"], tab: ["ยุทธศาสตร์", "Strategy"] },
  completeness: { title: ["ความครบถ้วนของการรายงานรายเดือน", "Completeness of the monthly reports"], tab: ["ความครบถ้วน", "Completeness"] },
  exceptions: { title: ["โครงการที่ต้องติดตาม", "Projects to look at"], tab: ["ต้องติดตาม", "Exceptions"] },
  budget: { title: ["งบประมาณและการเบิกจ่ายรายไตรมาส ตามประเภทรายจ่าย", "Budget and disbursement by quarter and class"], tab: ["งบประมาณ", "Budget"] },
  evaluation: { title: ["ผลการประเมินรายไตรมาสโดย สยป.", "Quarterly evaluation by SED"], tab: ["ผลประเมิน", "Evaluation"] },
  changelog: { title: ["ประวัติการแก้ไขและสาเหตุที่ส่งกลับ", "Change log and causes of returns"], tab: ["ประวัติ", "Change log"] },
  overview: { title: ["ภาพรวมโครงการ", "Overview of projects"], tab: ["ภาพรวม", "Overview"] },
  comparison: { title: ["เปรียบเทียบสองช่วงเวลา", "Two days compared"], tab: ["เปรียบเทียบ", "Comparison"] },
  projectList: { title: ["รายการโครงการ", "List of projects"], tab: ["รายการโครงการ", "Project list"] },
  snapshot: { title: ["ข้อมูลที่อนุมัติแล้ว (ฉบับตรึง)", "Approved data, frozen"], tab: ["ฉบับตรึง", "Snapshot"] },
};

/** Labels that the sheets share. */
const labels = {
  code: ["รหัส", "Code"],
  project: ["โครงการ/กิจกรรม", "Project"],
  agency: ["หน่วยงาน", "Agency"],
  period: ["ระยะเวลา", "Period"],
  planned: ["แผน %", "Plan %"],
  actual: ["ผล %", "Done %"],
  gap: ["ส่วนต่าง", "Gap"],
  reported: ["สถานะที่รายงาน", "Reported"],
  computed: ["สถานะที่คำนวณ", "Computed"],
  budget: ["งบประมาณ (บาท)", "Budget (baht)"],
  disbursed: ["เบิกจ่าย (บาท)", "Disbursed (baht)"],
  disbursePct: ["เบิกจ่าย %", "Disbursed %"],
  lastReport: ["รายงานล่าสุด", "Last report"],
  age: ["อายุ (วัน)", "Age (days)"],
  openIssues: ["ประเด็นค้าง", "Open issues"],
  projects: ["โครงการ", "Projects"],
  total: ["รวม", "Total"],
  count: ["จำนวน", "Number"],
  simpleMean: ["ผลเฉลี่ยอย่างง่าย %", "Simple mean %"],
  weightedMean: ["ผลเฉลี่ยถ่วงงบ %", "Mean weighted by budget %"],
  strategy: ["ยุทธศาสตร์ / ประเด็นย่อย / เป้าหมาย", "Strategy / sub-issue / goal"],
  strategyNo: ["ยุทธศาสตร์ที่", "Strategy"],
  noStrategy: ["ไม่ได้เชื่อมโยงยุทธศาสตร์", "Linked to no strategy"],
  month: ["เดือน", "Month"],
  reportedMonths: ["รายงานแล้ว", "Reported"],
  missingMonths: ["ขาดหรือค้าง", "Missing or due"],
  lateMonths: ["รายงานล่าช้า", "Late"],
  completePct: ["รายงาน %", "Reported %"],
  onTimePct: ["ตรงเวลา %", "On time %"],
  reasons: ["เหตุที่ต้องติดตาม", "Why"],
  responsible: ["ผู้รับผิดชอบ", "Responsible"],
  expenseClass: ["ประเภทรายจ่าย", "Class"],
  noClass: ["ไม่ระบุประเภท", "No class"],
  target: ["เป้าหมาย %", "Target %"],
  year: ["ปี", "Year"],
  quarter: ["ไตรมาส", "Quarter"],
  subject: ["โครงการหรือตัวชี้วัด", "Project or indicator"],
  score: ["คะแนน", "Score"],
  meanScore: ["คะแนนเฉลี่ย", "Mean score"],
  scored: ["ประเมินแล้ว", "Scored"],
  comment: ["ความเห็นล่าสุด", "Latest comment"],
  at: ["เวลา", "When"],
  who: ["ผู้แก้ไข", "Who"],
  role: ["บทบาท", "Role"],
  entity: ["รายการ", "Record"],
  key: ["รหัสรายการ", "Which"],
  field: ["ช่อง", "Field"],
  oldValue: ["ค่าเดิม", "Before"],
  newValue: ["ค่าใหม่", "After"],
  reason: ["เหตุผล", "Why"],
  cause: ["สาเหตุที่ส่งกลับ", "Cause of return"],
  round: ["ครั้งที่", "Round"],
  reportDate: ["วันที่รายงาน", "Report date"],
  paid: ["เบิกใช้ (บาท)", "Disbursed (baht)"],
  planStatus: ["เทียบแผน", "Against plan"],
  targetStatus: ["เทียบเป้าหมาย", "Against target"],
  state: ["สถานะรายงาน", "State"],
  seal: ["ผนึก (SHA-256 ย่อ)", "Seal (SHA-256, short)"],
  holds: ["ผนึกสมบูรณ์", "Holds"],
  yes: ["ใช่", "yes"],
  no: ["ไม่", "no"],
  noData: ["–", "–"],
  late: ["ช้า", "late"],
  group: ["หน่วยงาน / ยุทธศาสตร์", "Agency / strategy"],
  behind: ["ช้ากว่าแผน", "Behind plan"],
  overdue: ["เกินกำหนด", "Overdue"],
  withoutData: ["ไม่มีข้อมูล", "No data"],
  missingReports: ["เดือนที่ขาด", "Months missing"],
  byAgency: ["แยกตามหน่วยงาน", "By agency"],
  byStrategy: ["แยกตามยุทธศาสตร์", "By strategy"],
  noAgency: ["ไม่ระบุหน่วยงาน", "No agency named"],
  before: ["เดิม", "Before"],
  after: ["ใหม่", "After"],
  gained: ["เปลี่ยนแปลง (จุด)", "Change (points)"],
  exempt: ["ยกเว้น", "exempt"],
} as const satisfies Readonly<Record<string, Pair>>;

export type SheetLabel = keyof typeof labels;

/** What is exceptional about a project. */
const exceptions = {
  OVERDUE: ["เกินกำหนด", "overdue"],
  BEHIND: ["ช้ากว่าแผน", "behind plan"],
  STALE: ["ข้อมูลเก่า", "old data"],
  DISAGREES: ["สถานะที่รายงานไม่ตรงกับที่คำนวณ", "reported and computed status differ"],
  NOT_DISBURSED: ["ยังไม่เบิกจ่าย", "nothing disbursed"],
} as const satisfies Readonly<Record<string, Pair>>;

export type ExceptionKind = keyof typeof exceptions;

const pick = (pair: Pair, language: Language): string => pair[language === "th" ? 0 : 1];

export function sheetTitle(kind: SheetKind | ViewSheet, language: Language): string {
  return pick(titles[kind].title, language);
}

export function sheetTab(kind: SheetKind | ViewSheet, language: Language): string {
  return pick(titles[kind].tab, language);
}

export function sheetLabel(label: SheetLabel, language: Language): string {
  return pick(labels[label], language);
}

export function exceptionName(kind: ExceptionKind, language: Language): string {
  return pick(exceptions[kind], language);
}
