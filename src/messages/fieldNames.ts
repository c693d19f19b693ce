import type { Agency } from "../domain/model/records/agency";
import type { BaselinePoint } from "../domain/model/records/baselinePoint";
import type { Indicator, QuarterEvaluation } from "../domain/model/records/indicator";
import type { Acknowledgement, ChangeLogEntry, ImportLogEntry } from "../domain/model/records/logs";
import type { Project } from "../domain/model/records/project";
import type { ReportRound } from "../domain/model/records/reportRound";
import type { DisbursementTarget, Holiday, Settings } from "../domain/model/records/settings";
import type { StrategyLink, StrategyNode } from "../domain/model/records/strategy";
import type { Language } from "./language";

/** The identifier of any field of any record. */
export type FieldName = Exclude<
  | keyof Project
  | keyof ReportRound
  | keyof StrategyLink
  | keyof StrategyNode
  | keyof Indicator
  | keyof QuarterEvaluation
  | keyof BaselinePoint
  | keyof Agency
  | keyof Settings
  | keyof DisbursementTarget
  | keyof Holiday
  | keyof ChangeLogEntry
  | keyof ImportLogEntry
  | keyof Acknowledgement,
  "unreadable"
>;

type Names = readonly [thai: string, english: string];

/** How sentences call each field; the workbook's own headers stand in the schema. */
const names: Readonly<Record<FieldName, Names>> = {
  id: ["รหัสแถว", "row id"],

  projectCode: ["รหัสโครงการ", "project code"],
  fiscalYearBE: ["ปีงบประมาณ", "fiscal year"],
  projectKind: ["ประเภท (โครงการ/กิจกรรม)", "kind (project or activity)"],
  nameTh: ["ชื่อ", "name"],
  startDate: ["วันเริ่มต้นโครงการ", "start date"],
  endDate: ["วันสิ้นสุดโครงการ", "end date"],
  actualEndDate: ["วันสิ้นสุดจริง", "actual end date"],
  lifecycle: ["สถานะการดำเนินงาน", "state of the work"],
  budgetReceived: ["งบประมาณที่ได้รับ", "budget received"],
  budgetAfterTransfer: ["งบประมาณหลังปรับโอน", "budget after transfers"],
  allotment: ["เงินประจำงวด", "allotment"],
  committed: ["ก่อหนี้ผูกพัน", "committed"],
  carriedOver: ["กันเงินไว้เบิกเหลื่อมปี", "carried over"],
  budgetUsedReported: ["งบประมาณที่ใช้ไป (ตามหัวแบบรายงาน)", "budget used, as the form's header says"],
  expenseCategory: ["ประเภทรายจ่าย", "expense category"],
  agencyCode: ["รหัสหน่วยงาน", "agency code"],
  agency: ["หน่วยงาน", "agency"],
  division: ["กอง/สำนักงาน", "division"],
  section: ["กลุ่มงาน/ฝ่าย", "section"],
  responsible: ["ผู้รับผิดชอบ", "person or unit responsible"],
  sedCoordinator: ["ผู้ประสานงาน สยป.", "SED coordinator"],
  rationale: ["หลักการและเหตุผล", "rationale"],
  objectives: ["วัตถุประสงค์", "objectives"],
  targetText: ["เป้าหมายของโครงการ", "target"],
  targetQty: ["จำนวนเป้าหมาย", "target quantity"],
  targetUnit: ["หน่วยนับเป้าหมาย", "target unit"],

  roundNo: ["รายงานครั้งที่", "round number"],
  periodMonth: ["ประจำเดือน", "month reported on"],
  reportDate: ["วันที่รายงาน", "report date"],
  narrative: ["รายละเอียดความก้าวหน้า", "narrative"],
  progressPct: ["ความก้าวหน้าของงาน (ร้อยละ)", "progress (percent)"],
  disbursedThisRound: ["งบประมาณที่เบิกใช้", "money disbursed"],
  committedToDate: ["ก่อหนี้ผูกพันถึงวันที่รายงาน", "committed to date"],
  planStatusReported: ["สถานะเทียบแผน", "status against plan"],
  targetStatusReported: ["สถานะเทียบเป้าหมาย", "status against target"],
  problem: ["ปัญหา อุปสรรค", "problem"],
  remedy: ["แนวทางแก้ไข", "remedy"],
  evidenceRef: ["หลักฐานอ้างอิง", "evidence"],
  workflowState: ["สถานะการส่งรายงาน", "state of the report"],
  submittedAt: ["วันที่ส่ง", "day submitted"],
  decidedAt: ["วันที่พิจารณา", "day decided"],
  returnReason: ["เหตุผลที่ส่งกลับ", "reason for returning"],
  importFlags: ["ข้อสังเกตจากการนำเข้า", "import flags"],

  planEdition: ["ฉบับของแผน", "plan edition"],
  strategyNo: ["ยุทธศาสตร์ที่", "strategy number"],
  strategyName: ["ชื่อยุทธศาสตร์", "strategy name"],
  subIssueCode: ["รหัสประเด็นยุทธศาสตร์ย่อย", "sub-issue code"],
  subIssueName: ["ชื่อประเด็นยุทธศาสตร์ย่อย", "sub-issue name"],
  goalCode: ["รหัสเป้าหมายตามแผน", "goal code"],
  goalTextRaw: ["ข้อความเป้าหมายตามแผน", "goal text"],
  tactic: ["กลยุทธ์", "tactic"],
  indicatorText: ["ตัวชี้วัด", "indicator"],
  indicatorCode: ["รหัสตัวชี้วัด", "indicator code"],
  performanceDimension: ["มิติที่", "performance dimension"],
  isPrimary: ["ยุทธศาสตร์หลัก", "primary link"],
  code: ["รหัสตามแผน", "plan code"],
  level: ["ระดับ", "level"],
  parentCode: ["รหัสระดับบน", "parent code"],

  unit: ["หน่วยนับ", "unit"],
  target: ["ค่าเป้าหมาย", "target value"],
  direction: ["ทิศทางที่ดี", "better direction"],
  indicatorType: ["ประเภทตัวชี้วัด", "indicator type"],
  indicatorLevel: ["ระดับตัวชี้วัด", "indicator level"],
  q1Result: ["ผลไตรมาส 1", "result of quarter 1"],
  q2Result: ["ผลไตรมาส 2", "result of quarter 2"],
  q3Result: ["ผลไตรมาส 3", "result of quarter 3"],
  q4Result: ["ผลไตรมาส 4", "result of quarter 4"],
  definition: ["คำนิยาม", "definition"],

  subject: ["โครงการหรือตัวชี้วัดที่ประเมิน", "project or indicator evaluated"],
  quarter: ["ไตรมาส", "quarter"],
  score: ["คะแนนประเมิน", "score"],
  crit21: ["เกณฑ์ 2.1", "criterion 2.1"],
  crit22: ["เกณฑ์ 2.2", "criterion 2.2"],
  comment: ["ความเห็น", "comment"],
  evaluatedOn: ["วันที่ประเมิน", "day evaluated"],

  revision: ["แผนครั้งที่", "plan revision"],
  periodEnd: ["ถึงวันที่", "up to day"],
  plannedPct: ["แผนสะสม (ร้อยละ)", "planned progress (percent)"],
  plannedDisbursement: ["แผนเบิกจ่ายสะสม", "planned disbursement"],
  approvedOn: ["วันที่อนุมัติแผน", "day the plan was approved"],

  shortTh: ["ชื่อย่อ", "short name"],
  kind: ["ประเภทหน่วยงาน", "kind of agency"],

  reportDay: ["วันครบกำหนดรายงานของเดือน", "reporting day of the month"],
  graceDays: ["จำนวนวันผ่อนผัน", "days of grace"],
  toleranceLinearPp: ["ส่วนต่างที่ยอมรับ (แผนเส้นตรง)", "tolerance against a straight-line plan"],
  toleranceBaselinePp: ["ส่วนต่างที่ยอมรับ (แผนที่อนุมัติ)", "tolerance against an approved plan"],
  staleAfterDays: ["จำนวนวันที่ถือว่าข้อมูลเก่า", "days after which progress is stale"],
  disbursementMode: ["วิธีกรอกเงินเบิกจ่าย", "how disbursement is entered"],
  disbursementProfile: ["เกณฑ์เป้าหมายการเบิกจ่ายที่เลือก", "chosen disbursement targets"],
  profile: ["ชุดเป้าหมายการเบิกจ่าย", "set of disbursement targets"],
  q1Pct: ["เป้าหมายไตรมาส 1 (ร้อยละ)", "target of quarter 1 (percent)"],
  q2Pct: ["เป้าหมายไตรมาส 2 (ร้อยละ)", "target of quarter 2 (percent)"],
  q3Pct: ["เป้าหมายไตรมาส 3 (ร้อยละ)", "target of quarter 3 (percent)"],
  q4Pct: ["เป้าหมายไตรมาส 4 (ร้อยละ)", "target of quarter 4 (percent)"],
  sourceNote: ["ที่มา", "source"],
  date: ["วันที่", "date"],

  at: ["เวลา", "time"],
  role: ["บทบาท", "role"],
  who: ["ผู้แก้ไข", "changed by"],
  entity: ["ข้อมูล", "record"],
  key: ["รายการ", "key"],
  field: ["ช่อง", "field"],
  oldValue: ["ค่าเดิม", "old value"],
  newValue: ["ค่าใหม่", "new value"],
  reason: ["เหตุผล", "reason"],
  parentHash: ["รหัสตรวจสอบของรายการก่อน", "hash of the entry before"],
  importedAt: ["เวลานำเข้า", "time of import"],
  file: ["ไฟล์", "file"],
  line: ["บรรทัด", "line"],
  ruleId: ["รหัสกฎ", "rule"],
  severity: ["ระดับ", "severity"],
  raw: ["ข้อความเดิม", "original text"],
  proposedValue: ["ค่าที่เสนอ", "proposed value"],
  alternative: ["การอ่านอีกแบบ", "other reading"],
  message: ["คำอธิบาย", "message"],
  decision: ["ผลการพิจารณา", "decision"],
  decidedBy: ["ผู้พิจารณา", "decided by"],
  value: ["ค่า", "value"],
  by: ["โดย", "by"],
};

/** Every field that has a name. */
export const FIELD_NAMES = Object.keys(names) as readonly FieldName[];

/**
 * What a field is called in a sentence. A text that is no identifier is returned as it is.
 * Examples: `fieldName("progressPct", "en")` → "progress (percent)", `fieldName("reportDate", "th")` → "วันที่รายงาน".
 */
export function fieldName(field: string, language: Language): string {
  if (!Object.hasOwn(names, field)) return field;
  return names[field as FieldName][language === "th" ? 0 : 1];
}

/** Several fields in one phrase. Example: `fieldList(["problem", "remedy"], "en")` → "problem and remedy". */
export function fieldList(fields: readonly string[], language: Language): string {
  const words = fields.map((field) => fieldName(field, language));
  const last = words.pop() ?? "";
  if (words.length === 0) return last;
  if (language === "th") return `${words.join(" ")} และ${last}`;
  return `${words.join(", ")} and ${last}`;
}
