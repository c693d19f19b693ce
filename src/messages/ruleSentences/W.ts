import type { RuleFacts, WorkflowFacts } from "../../domain/checks/ruleFacts";
import { fieldName } from "../fieldNames";
import { quoted } from "../formatting";
import type { Language } from "../language";
import type { RuleTexts } from "../ruleText";
import { storedValue } from "../storedValue";
import { thisRound } from "./roundName";

/** The workflow, its seals and its log. */
export const workflowSentences: RuleTexts<keyof WorkflowFacts> = {
  W01: {
    title: { th: "แก้ไขหลังอนุมัติ", en: "Changed after approval" },
    sentence: { th: (facts) => sealSentence(facts, "th"), en: (facts) => sealSentence(facts, "en") },
  },
  W02: {
    title: { th: "ไม่ระบุเหตุผล", en: "No reason given" },
    sentence: {
      th: ({ fault, roundNo }) => `${thisRound(roundNo, "th")}${fault === "RETURN" ? "ถูกส่งกลับ" : "ถูกเปิดให้แก้ไขใหม่"}โดยไม่ระบุเหตุผล โปรดระบุว่าต้องแก้ไขสิ่งใด`,
      en: ({ fault, roundNo }) => `${thisRound(roundNo, "en")} was ${fault === "RETURN" ? "returned" : "opened again"} without a reason. Say what must be corrected.`,
    },
  },
  W03: {
    title: { th: "ผู้รายงานกับผู้อนุมัติคนเดียวกัน", en: "Reporter and approver are one person" },
    sentence: {
      th: ({ roundNo, who }) => `${thisRound(roundNo, "th")}ส่งและอนุมัติโดยคนเดียวกัน (${quoted(who)}) โปรดให้ผู้อื่นตรวจ หรือระบุเหตุผล`,
      en: ({ roundNo, who }) => `${thisRound(roundNo, "en")} was submitted and approved by one person (${quoted(who)}). Have somebody else look at it, or give the reason.`,
    },
  },
  W04: {
    title: { th: "ประวัติการแก้ไขไม่สมบูรณ์", en: "The change log is not whole" },
    sentence: { th: (facts) => LOG_SENTENCES[facts.fault].th(facts), en: (facts) => LOG_SENTENCES[facts.fault].en(facts) },
  },
  W05: {
    title: { th: "สถานะรายงานไม่ตรงกับประวัติ", en: "State differs from the change log" },
    sentence: {
      th: ({ roundNo, field, logged, found }) =>
        `${thisRound(roundNo, "th")}ช่อง${fieldName(field, "th")} เป็น ${storedValue(field, found, "th")} แต่ประวัติการแก้ไขบันทึกไว้เป็น ${storedValue(field, logged, "th")} โปรดใช้คำสั่งของระบบแทนการพิมพ์ หรือแก้ให้ตรงกับประวัติ`,
      en: ({ roundNo, field, logged, found }) =>
        `${thisRound(roundNo, "en")}: ${fieldName(field, "en")} is ${storedValue(field, found, "en")}, but the change log says ${storedValue(field, logged, "en")}. Use the workflow instead of typing, or put back what the log says.`,
    },
  },
  W06: {
    title: { th: "ข้อมูลไม่ตรงกับประวัติ", en: "Record differs from the change log" },
    sentence: { th: (facts) => recordSentence(facts, "th"), en: (facts) => recordSentence(facts, "en") },
  },
};

/** What locks a round, and who can open it. The messages differ, for a reader must know whom to ask. */
const LOCKS = {
  APPROVED: {
    th: "อนุมัติแล้ว แก้ไขไม่ได้ หากต้องแก้ไขให้หัวหน้าหน่วยงานถอนการอนุมัติก่อน",
    en: "It is approved and may not be changed; the head of the unit must take the approval back first.",
  },
  ACCEPTED: {
    th: "สยป. รับรายงานแล้ว แก้ไขไม่ได้ หากต้องแก้ไขให้ สยป. เปิดรายงานใหม่ก่อน",
    en: "SED has accepted it and it may not be changed; SED must open it again first.",
  },
  CLOSED: {
    th: "ปิดงวดแล้ว แก้ไขไม่ได้ เว้นแต่ สยป. เปิดเป็นกรณีพิเศษ",
    en: "Its year is closed and it may not be changed, unless SED opens it as an exception.",
  },
} as const;

function sealSentence({ fault, lock, roundNo, field, sealed, found, contentOf }: RuleFacts["W01"], language: Language): string {
  const isThai = language === "th";
  const round = thisRound(roundNo, language).trim();
  const lockText = LOCKS[lock][language];
  if (fault === "ROW_MISSING") {
    return isThai ? `${round} หายไปจากแผ่นงาน ทั้งที่${lockText} โปรดคืนแถวจากไฟล์สำรองหรือด้วยคำสั่งคืนค่า` : `${round} is gone from the sheet. ${lockText} Put the row back, from a backup or by restoring it.`;
  }
  if (fault === "SEAL_EDITED") {
    return isThai ? `ผนึกข้อมูลของ${round} ในประวัติถูกแก้ไข จึงยืนยันไม่ได้ว่าข้อมูลตรงกับที่อนุมัติ โปรดใช้ไฟล์สำรอง` : `The seal of ${round.toLowerCase()} in the change log was edited, so it cannot be told whether the data are those that were approved. Use a backup.`;
  }
  if (fault === "UNSEALED") {
    return isThai
      ? `${round} มีสถานะว่า${storedValue("workflowState", lock, "th")}โดยไม่มีผนึกข้อมูลในประวัติ อาจพิมพ์สถานะเองหรือประวัติหายไป โปรดอนุมัติผ่านระบบ`
      : `${round} is marked “${storedValue("workflowState", lock, "en")}” but the change log holds no seal of it: the state was typed, or the log has lost it. Approve it through Kaona.`;
  }
  const [was, is] = [storedValue(field, sealed, language), storedValue(field, found, language)];
  const other = contentOf === null ? "" : isThai ? ` (ข้อมูลที่พบเป็นของรายงานครั้งที่ ${contentOf})` : ` (what stands there is the content of round ${contentOf})`;
  return isThai
    ? `${round} ${fieldName(field ?? "", "th")} เป็น ${is} แต่ที่ผนึกไว้คือ ${was}${other} ${lockText}`
    : `${round}: ${fieldName(field ?? "", "en")} is ${is}, but ${was} was sealed${other}. ${lockText}`;
}

type LogFacts = RuleFacts["W04"];

const LOG_SENTENCES: Readonly<Record<LogFacts["fault"], Readonly<Record<Language, (facts: LogFacts) => string>>>> = {
  PARENT_MISSING: {
    th: ({ number, otherNumber }) => `รายการก่อนหน้ารายการที่ ${number} ของประวัติถูกลบหรือแก้ไข${otherNumber === null ? "" : ` (บริเวณรายการที่ ${otherNumber})`} โปรดคืนจากไฟล์สำรอง`,
    en: ({ number, otherNumber }) => `The entry before number ${number} of the change log was deleted or changed${otherNumber === null ? "" : ` (about number ${otherNumber})`}. Put it back from a backup.`,
  },
  OUT_OF_ORDER: {
    th: ({ number, otherNumber }) => `รายการที่ ${number} ของประวัติอยู่ก่อนรายการที่ ${otherNumber ?? "–"} ซึ่งเกิดก่อน โปรดเรียงแถวกลับตามเวลา`,
    en: ({ number, otherNumber }) => `Entry ${number} of the change log stands above entry ${otherNumber ?? "–"}, which was made before it. Put the rows back in order.`,
  },
  COPY: {
    th: ({ number, otherNumber }) => `รายการที่ ${number} ของประวัติเป็นสำเนาของรายการที่ ${otherNumber ?? "–"} โปรดลบสำเนา`,
    en: ({ number, otherNumber }) => `Entry ${number} of the change log is a copy of entry ${otherNumber ?? "–"}. Delete the copy.`,
  },
  BY_HAND: {
    th: ({ number }) => `รายการที่ ${number} ของประวัติพิมพ์ขึ้นเอง ไม่ได้บันทึกโดยระบบ จึงไม่นับเป็นหลักฐาน`,
    en: ({ number }) => `Entry ${number} of the change log was typed by hand and is no evidence.`,
  },
  FORK: {
    th: ({ number, otherNumber }) => `ประวัติแยกเป็นสองทางที่รายการ ${otherNumber ?? "–"} และ ${number} เพราะมีผู้บันทึกพร้อมกันสองคน ทั้งสองทางใช้ได้`,
    en: ({ number, otherNumber }) => `The change log forks at entries ${otherNumber ?? "–"} and ${number}, because two people wrote at once. Both branches are valid.`,
  },
};

/** `21000000-6549|2566|5|R08|progressPct` as people know it: “R08 21000000-6549/2566/5”. */
function reasonName(subject: string): string {
  const [code = "", year = "", roundNo = "", rule = ""] = subject.split("|");
  return quoted([rule, [code, year, roundNo].filter((part) => part !== "").join("/")].join(" "));
}

function recordSentence({ fault, subject: written, logged, found }: RuleFacts["W06"], language: Language): string {
  const isThai = language === "th";
  const subject = fault === "SETTING" ? written : reasonName(written);
  const [was, is] = [logged, found].map((value) => (value === null ? "–" : typeof value === "string" ? quoted(value) : String(value)));
  switch (fault) {
    case "SETTING":
      return isThai
        ? `ค่าตั้ง “${fieldName(subject, "th")}” เปลี่ยนจาก ${was} เป็น ${is} หลังการอนุมัติครั้งล่าสุด สถานะที่คำนวณของรายงานที่อนุมัติแล้วอาจเปลี่ยนไป`
        : `The setting “${fieldName(subject, "en")}” was ${was} at the last approval and is now ${is}. What is computed of approved reports may differ.`;
    case "REASON_CHANGED":
      return isThai ? `เหตุผลสำหรับคำเตือน ${subject} ถูกแก้จาก ${was} เป็น ${is} โปรดคืนข้อความเดิม` : `The reason for the warning ${subject} was ${was} and is now ${is}. Put the former one back.`;
    case "REASON_MISSING":
      return isThai ? `เหตุผลสำหรับคำเตือน ${subject} (${was}) ถูกลบหรือแก้ไข` : `The reason for the warning ${subject} (${was}) was deleted or changed.`;
    case "REASON_NOT_LOGGED":
      return isThai ? `เหตุผลสำหรับคำเตือน ${subject} (${is}) ไม่ได้บันทึกผ่านระบบ` : `The reason for the warning ${subject} (${is}) was not given through Kaona.`;
  }
}
