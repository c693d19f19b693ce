import { vocabulary } from "./vocabulary";

/** Closed lists of the records other than status. Source: domain.md §1, §2, §5. */

export type ProjectKind = "PROJECT" | "ACTIVITY";

export const projectKindWords = vocabulary<ProjectKind>({
  PROJECT: ["โครงการ"],
  ACTIVITY: ["กิจกรรม"],
});

export type ExpenseCategory = "OPERATING" | "INVESTMENT" | "SUBSIDY" | "OTHER" | "PERSONNEL" | "CENTRAL";

export const expenseCategoryWords = vocabulary<ExpenseCategory>({
  OPERATING: ["งบดำเนินงาน", "งบดำเนินการ"],
  INVESTMENT: ["งบลงทุน"],
  SUBSIDY: ["งบเงินอุดหนุน", "เงินอุดหนุน"],
  OTHER: ["งบรายจ่ายอื่น", "รายจ่ายอื่น"],
  PERSONNEL: ["งบบุคลากร"],
  CENTRAL: ["งบกลาง"],
});

export type AgencyKind = "BUREAU" | "DISTRICT" | "OFFICE";

export const agencyKindWords = vocabulary<AgencyKind>({
  BUREAU: ["สำนัก"],
  DISTRICT: ["สำนักงานเขต", "เขต"],
  OFFICE: ["สำนักงาน", "ส่วนราชการ"],
});

export type StrategyLevel = "STRATEGY" | "SUBISSUE" | "GOAL";

export const strategyLevelWords = vocabulary<StrategyLevel>({
  STRATEGY: ["ยุทธศาสตร์"],
  SUBISSUE: ["ประเด็นยุทธศาสตร์ย่อย"],
  GOAL: ["เป้าหมาย"],
});

export type IndicatorDirection = "UP" | "DOWN";

export const indicatorDirectionWords = vocabulary<IndicatorDirection>({
  UP: ["ยิ่งมากยิ่งดี", "เพิ่มขึ้น"],
  DOWN: ["ยิ่งน้อยยิ่งดี", "ลดลง"],
});

export type IndicatorType = "STRATEGIC" | "ROUTINE" | "NEGOTIATED";

export const indicatorTypeWords = vocabulary<IndicatorType>({
  STRATEGIC: ["ตัวชี้วัดเชิงยุทธศาสตร์", "เชิงยุทธศาสตร์"],
  ROUTINE: ["ตัวชี้วัดงานประจำ", "งานประจำ"],
  NEGOTIATED: ["ตัวชี้วัดเจรจา", "เจรจา"],
});

export type IndicatorLevel = "OUTPUT" | "OUTCOME";

export const indicatorLevelWords = vocabulary<IndicatorLevel>({
  OUTPUT: ["ผลผลิต"],
  OUTCOME: ["ผลลัพธ์"],
});

/** Per project-round. Source: domain.md §5. */
export type WorkflowState =
  | "NOT_DUE"
  | "OPEN"
  | "DRAFT"
  | "SUBMITTED"
  | "RETURNED"
  | "APPROVED"
  | "ACCEPTED"
  | "CLOSED"
  | "EXEMPT";

export const workflowStateWords = vocabulary<WorkflowState>({
  NOT_DUE: ["ยังไม่ถึงกำหนด"],
  OPEN: ["ยังไม่รายงาน"],
  DRAFT: ["กำลังบันทึก"],
  SUBMITTED: ["ส่งแล้ว"],
  RETURNED: ["ส่งกลับแก้ไข"],
  APPROVED: ["อนุมัติระดับหน่วยงาน", "อนุมัติแล้ว"],
  ACCEPTED: ["สยป. รับแล้ว", "สยป. รับแล้ว / ประเมินแล้ว"],
  CLOSED: ["ปิดงวดแล้ว"],
  EXEMPT: ["ยกเว้นการรายงาน"],
});

/** Whether `disbursedThisRound` holds this round's money or the running total. */
export type DisbursementMode = "PER_ROUND" | "CUMULATIVE";

export const disbursementModeWords = vocabulary<DisbursementMode>({
  PER_ROUND: ["เฉพาะครั้ง"],
  CUMULATIVE: ["ยอดสะสม"],
});

/** How an irregularity of an import was settled. */
export type ImportDecision = "PROPOSED" | "ACCEPTED" | "ALTERNATIVE" | "REJECTED";

export const importDecisionWords = vocabulary<ImportDecision>({
  PROPOSED: ["ใช้ค่าที่เสนอ (ยังไม่ได้ตรวจ)"],
  ACCEPTED: ["ตรวจแล้ว ใช้ค่าที่เสนอ"],
  ALTERNATIVE: ["ตรวจแล้ว ใช้ค่าอื่น"],
  REJECTED: ["ตรวจแล้ว ไม่ใช้"],
});

/** How much a finding weighs: E blocks submitting, W needs a typed reason, I is shown only. Source: domain.md §3. */
export type Severity = "E" | "W" | "I";

export const severityWords = vocabulary<Severity>({
  E: ["ต้องแก้ไข"],
  W: ["ควรตรวจสอบ"],
  I: ["เพื่อทราบ"],
});
