import { vocabulary } from "./vocabulary";

/** The three status axes of a project, never merged, and what is derived from them. Source: domain.md §1 "Status vocabularies", §4. */

/** Against time, as a reporter states it. */
export type PlanStatus = "ON_PLAN" | "BEHIND" | "AHEAD";

/** Against the result, as a reporter states it. */
export type TargetStatus = "ON_TARGET" | "OFF_TARGET";

/** What state the project is in. */
export type Lifecycle = "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "CANCELLED" | "SUSPENDED";

/** Against time, as computed. `NO_DATA` = no gap can be computed. */
export type DerivedPlanStatus = PlanStatus | Lifecycle | "NO_DATA";

/** Traffic light; always shown with words. */
export type Rag = "GREEN" | "AMBER" | "RED" | "GREY";

export type BudgetStatus =
  | "UNKNOWN"
  | "NO_BUDGET"
  | "OVERSPENT"
  | "FULLY_DISBURSED"
  | "NOT_DISBURSED"
  | "NO_TARGET"
  | "BELOW_TARGET"
  | "ON_TARGET";

export const planStatusWords = vocabulary<PlanStatus>({
  ON_PLAN: ["เป็นไปตามแผน", "ตามแผน", "ตรงตามแผน"],
  BEHIND: ["ช้ากว่าแผน", "ล่าช้ากว่าแผน", "ล่าช้า", "ไม่เป็นไปตามแผน"],
  AHEAD: ["เร็วกว่าแผน", "ก่อนแผน", "สูงกว่าแผน"],
});

export const targetStatusWords = vocabulary<TargetStatus>({
  ON_TARGET: ["เป็นไปตามเป้าหมาย", "บรรลุเป้าหมาย"],
  OFF_TARGET: ["ไม่เป็นไปตามเป้าหมาย", "ต่ำกว่าเป้าหมาย", "ไม่บรรลุ", "ไม่บรรลุเป้าหมาย"],
});

export const lifecycleWords = vocabulary<Lifecycle>({
  NOT_STARTED: ["ยังไม่ดำเนินการ", "ยังไม่เริ่ม", "ยังไม่ได้ดำเนินการ"],
  IN_PROGRESS: ["อยู่ระหว่างดำเนินการ", "กำลังดำเนินการ", "ดำเนินการอยู่"],
  COMPLETED: ["แล้วเสร็จ", "ดำเนินการแล้วเสร็จ", "ดำเนินโครงการแล้วเสร็จ", "เสร็จสิ้น"],
  CANCELLED: ["ยกเลิก", "ยุติ"],
  SUSPENDED: ["ชะลอ", "ระงับชั่วคราว"],
});

export const derivedPlanStatusWords = vocabulary<DerivedPlanStatus>({
  ON_PLAN: ["เป็นไปตามแผน"],
  BEHIND: ["ช้ากว่าแผน"],
  AHEAD: ["เร็วกว่าแผน"],
  NOT_STARTED: ["ยังไม่ถึงกำหนดเริ่ม"],
  IN_PROGRESS: ["อยู่ระหว่างดำเนินการ"],
  COMPLETED: ["แล้วเสร็จ"],
  CANCELLED: ["ยกเลิก"],
  SUSPENDED: ["ชะลอ"],
  NO_DATA: ["ไม่มีข้อมูล"],
});

export const budgetStatusWords = vocabulary<BudgetStatus>({
  UNKNOWN: ["ไม่ทราบ"],
  NO_BUDGET: ["ไม่ใช้งบประมาณ"],
  OVERSPENT: ["เบิกจ่ายเกินงบประมาณ"],
  FULLY_DISBURSED: ["เบิกจ่ายครบ"],
  NOT_DISBURSED: ["ยังไม่เบิกจ่าย"],
  NO_TARGET: ["ไม่มีเป้าหมายการเบิกจ่าย"],
  BELOW_TARGET: ["ต่ำกว่าเป้าหมายการเบิกจ่าย"],
  ON_TARGET: ["เป็นไปตามเป้าหมายการเบิกจ่าย"],
});

export const ragWords = vocabulary<Rag>({
  GREEN: ["เขียว"],
  AMBER: ["เหลือง"],
  RED: ["แดง"],
  GREY: ["เทา"],
});
