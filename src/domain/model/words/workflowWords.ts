import { vocabulary } from "./vocabulary";

/** Who acts in the workflow, and the words of the change log. Source: domain.md §5. */

/** Excel authenticates nobody: a role is what somebody says to be, and the log keeps it as evidence. */
export type Role = "REPORTER" | "HEAD" | "PLANNER" | "SED";

export const roleWords = vocabulary<Role>({
  REPORTER: ["ผู้รายงาน", "เจ้าหน้าที่ผู้รายงาน", "เจ้าหน้าที่"],
  HEAD: ["หัวหน้าหน่วยงาน", "ผู้อำนวยการกอง", "ผอ.กอง", "หัวหน้าฝ่าย"],
  PLANNER: ["งานแผนของหน่วยงาน", "งานแผน"],
  SED: ["ผู้ประสานงาน สยป.", "สยป."],
});

export const ROLES: readonly Role[] = roleWords.ids;

/** Why a report goes back. A short list, so that reasons can be counted; what exactly is wrong stands beside it in words. */
export type ReturnCause = "INCOMPLETE" | "FIGURES" | "NARRATIVE" | "STATUS" | "EVIDENCE" | "PERIOD" | "OTHER";

export const returnCauseWords = vocabulary<ReturnCause>({
  INCOMPLETE: ["ข้อมูลไม่ครบถ้วน", "ข้อมูลไม่ครบ"],
  FIGURES: ["ตัวเลขไม่ถูกต้องหรือไม่สอดคล้อง", "ตัวเลขไม่ถูกต้อง"],
  NARRATIVE: ["รายละเอียดไม่ชัดเจน"],
  STATUS: ["สถานะไม่ตรงกับข้อเท็จจริง"],
  EVIDENCE: ["ไม่มีหลักฐานอ้างอิง"],
  PERIOD: ["ผิดงวดหรือผิดเดือน"],
  OTHER: ["อื่น ๆ", "อื่นๆ"],
});

/** What an entry of the change log is about. */
export type LogEntity = "ROUND" | "ACKNOWLEDGEMENT" | "SETTINGS" | "MONTH" | "CONSOLIDATION";

export const logEntityWords = vocabulary<LogEntity>({
  ROUND: ["รายงาน"],
  ACKNOWLEDGEMENT: ["เหตุผลคำเตือน"],
  SETTINGS: ["ตั้งค่า"],
  MONTH: ["เปิดงวด"],
  CONSOLIDATION: ["รวมสมุดงาน"],
});

/** Which side of it: the state of a report, the seal of its content, the reason for a warning, all settings, the reports opened, the files brought together. */
export type LogField = "STATE" | "SEAL" | "SEAL_MORE" | "REASON" | "VALUES" | "ROUNDS" | "RESTORED" | "SOURCES";

export const logFieldWords = vocabulary<LogField>({
  STATE: ["สถานะรายงาน"],
  SEAL: ["ผนึกข้อมูล"],
  SEAL_MORE: ["ผนึกข้อมูล (ต่อ)"],
  REASON: ["เหตุผล"],
  VALUES: ["ค่าทั้งหมด"],
  ROUNDS: ["จำนวนรายงาน"],
  RESTORED: ["คืนค่าตามผนึก"],
  SOURCES: ["แฟ้มต้นทาง"],
});
