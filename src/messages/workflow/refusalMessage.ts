import type { Role } from "../../domain/model/words/workflowWords";
import { roleWords } from "../../domain/model/words/workflowWords";
import type { Action } from "../../domain/workflow/action";
import type { Refusal } from "../../domain/workflow/refusal";
import { fieldList } from "../fieldNames";
import { formatDay, quoted } from "../formatting";
import type { Language } from "../language";
import { statusName } from "../statusNames";

const ACTION_NAMES: Readonly<Record<Action, Readonly<Record<Language, string>>>> = {
  SUBMIT: { th: "ส่งรายงาน", en: "submit" },
  RECALL: { th: "ดึงรายงานกลับ", en: "recall" },
  RESUME: { th: "แก้ไขต่อ", en: "resume" },
  RETURN: { th: "ส่งกลับ", en: "return" },
  APPROVE: { th: "อนุมัติ", en: "approve" },
  UNAPPROVE: { th: "ถอนการอนุมัติ", en: "take back the approval of" },
  ACCEPT: { th: "รับรายงาน", en: "accept" },
  REOPEN: { th: "เปิดรายงานใหม่", en: "open again" },
  EXEMPT: { th: "ยกเว้นการรายงาน", en: "exempt" },
  UNEXEMPT: { th: "เลิกยกเว้น", en: "end the exemption of" },
  CLOSE: { th: "ปิดงวด", en: "close" },
};

const ROLE_NAMES: Readonly<Record<Role, string>> = { REPORTER: "the reporter", HEAD: "the head of the unit", PLANNER: "the agency's planner", SED: "the SED officer" };

/** What an action is called. Example: `actionName("RETURN", "th")` → "ส่งกลับ". */
export function actionName(action: Action, language: Language): string {
  return ACTION_NAMES[action][language];
}

export function roleName(role: Role, language: Language): string {
  return language === "th" ? roleWords.thai(role) : ROLE_NAMES[role];
}

/** Why a step was not done, and what to do instead. A locked round says whom to ask. */
export function refusalMessage(refusal: Refusal, language: Language): string {
  return language === "th" ? inThai(refusal) : inEnglish(refusal);
}

function inThai(refusal: Refusal): string {
  switch (refusal.kind) {
    case "ROLE":
      return `${roleWords.thai(refusal.role)}${actionName(refusal.action, "th")}ไม่ได้ ผู้ที่ทำได้คือ${refusal.allowed.map(roleWords.thai).join(" หรือ ")}`;
    case "STATE":
      return LOCK_TEXTS[refusal.state]?.th ?? `รายงานมีสถานะ “${statusName("workflowState", refusal.state, "th")}” จึง${actionName(refusal.action, "th")}ไม่ได้`;
    case "UNCLEAR":
      return refusal.isRepeated ? "มีแถวของรายงานนี้ซ้ำกัน โปรดลบหรือแก้เลขครั้งของแถวที่ซ้ำก่อน" : "แถวนี้ไม่มีรหัสโครงการ ปีงบประมาณ หรือเลขครั้ง โปรดกรอกให้ครบก่อน";
    case "EMPTY":
      return "ยังไม่มีข้อมูลในรายงาน โปรดกรอกก่อนส่ง";
    case "NOT_EMPTY":
      return "รายงานมีข้อมูลแล้ว จึงยกเว้นการรายงานไม่ได้";
    case "ERRORS":
      return `มีข้อผิดพลาดที่ต้องแก้ไขก่อน ${refusal.findings.length} รายการ`;
    case "WARNINGS":
      return `มีคำเตือนที่ต้องระบุเหตุผลก่อน ${refusal.findings.length} รายการ`;
    case "SAME_PERSON":
      return `ผู้รายงานกับผู้อนุมัติเป็นคนเดียวกัน (${quoted(refusal.who)}) โปรดให้ผู้อื่นอนุมัติ หรือระบุเหตุผลสำหรับ W03`;
    case "SEAL_MISSING":
      return "รายงานนี้ไม่มีผนึกข้อมูล อาจพิมพ์สถานะเอง โปรดให้หัวหน้าหน่วยงานอนุมัติผ่านระบบก่อน";
    case "SEAL_BROKEN":
      return `ข้อมูลถูกแก้หลังอนุมัติ${refusal.differences.length === 0 ? "" : ` (${fieldList(refusal.differences.map(({ field }) => field), "th")})`} โปรดคืนค่าตามที่อนุมัติ หรือให้หัวหน้าหน่วยงานอนุมัติใหม่`;
    case "YEAR_NOT_OVER":
      return `ปีงบประมาณ ${refusal.fiscalYearBE} ยังไม่สิ้นสุด (${formatDay(refusal.lastDay, "th")}) จึงปิดงวดไม่ได้`;
    case "CAUSE_MISSING":
      return "โปรดเลือกสาเหตุที่ส่งกลับ";
    case "REASON_MISSING":
      return "โปรดระบุเหตุผล";
  }
}

function inEnglish(refusal: Refusal): string {
  switch (refusal.kind) {
    case "ROLE":
      return `This is not for ${roleName(refusal.role, "en")} to ${actionName(refusal.action, "en")} but for ${refusal.allowed.map((role) => roleName(role, "en")).join(" or ")}.`;
    case "STATE":
      return LOCK_TEXTS[refusal.state]?.en ?? `The report is “${statusName("workflowState", refusal.state, "en")}”, so there is nothing to ${actionName(refusal.action, "en")}.`;
    case "UNCLEAR":
      return refusal.isRepeated ? "Two rows are this report. Delete the second one or give it another number." : "The row has no project code, year or number. Complete it first.";
    case "EMPTY":
      return "The report is empty. Enter something first.";
    case "NOT_EMPTY":
      return "The report says something already, so it cannot be exempted.";
    case "ERRORS":
      return `${refusal.findings.length} error${refusal.findings.length === 1 ? "" : "s"} must be corrected first.`;
    case "WARNINGS":
      return `${refusal.findings.length} warning${refusal.findings.length === 1 ? " needs" : "s need"} a reason first.`;
    case "SAME_PERSON":
      return `Reporter and approver are one person (${quoted(refusal.who)}). Have somebody else approve it, or give a reason for W03.`;
    case "SEAL_MISSING":
      return "The report has no seal: its state was perhaps typed. Have the head of the unit approve it through Kaona first.";
    case "SEAL_BROKEN":
      return `The data were changed after approval${refusal.differences.length === 0 ? "" : ` (${fieldList(refusal.differences.map(({ field }) => field), "en")})`}. Restore what was approved, or have it approved again.`;
    case "YEAR_NOT_OVER":
      return `Fiscal year ${refusal.fiscalYearBE} is not over before ${formatDay(refusal.lastDay, "en")}, so it cannot be closed.`;
    case "CAUSE_MISSING":
      return "Choose the cause for returning it.";
    case "REASON_MISSING":
      return "Give a reason.";
  }
}

/** Why a round cannot be changed now. Each reason has its own words, since each has another way out. */
export const LOCK_TEXTS: Readonly<Partial<Record<string, Readonly<Record<Language, string>>>>> = {
  NOT_DUE: { th: "ยังไม่ถึงเดือนที่รายงาน จึงยังทำไม่ได้", en: "The month of this report has not begun yet." },
  SUBMITTED: { th: "ส่งแล้ว รอการพิจารณา หากต้องแก้ไขให้ผู้รายงานดึงกลับก่อน", en: "It was submitted and waits for a decision; its reporter can recall it." },
  APPROVED: { th: "อนุมัติแล้ว หากต้องแก้ไขให้หัวหน้าหน่วยงานถอนการอนุมัติก่อน", en: "It is approved; the head of the unit can take the approval back." },
  ACCEPTED: { th: "สยป. รับรายงานแล้ว หากต้องแก้ไขให้ สยป. เปิดรายงานใหม่ก่อน", en: "SED has accepted it; SED can open it again." },
  CLOSED: { th: "ปิดงวดแล้ว เว้นแต่ สยป. เปิดเป็นกรณีพิเศษ", en: "Its year is closed; only SED can open it, as an exception." },
  EXEMPT: { th: "เดือนนี้ได้รับยกเว้นการรายงาน หัวหน้าหน่วยงานเลิกยกเว้นได้", en: "This month is exempted; the head of the unit can end that." },
};
