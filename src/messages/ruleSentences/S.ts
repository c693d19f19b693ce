import type { StrategyFacts } from "../../domain/checks/ruleFacts";
import { quoted } from "../formatting";
import type { RuleTexts } from "../ruleText";

/** The project's place in the development plan. */
export const strategySentences: RuleTexts<keyof StrategyFacts> = {
  S01: {
    title: { th: "ยังไม่เชื่อมยุทธศาสตร์", en: "No primary strategy link" },
    sentence: {
      th: ({ fault, linkCount, primaryCount }) => {
        if (fault === "SEVERAL") return `มียุทธศาสตร์หลัก ${primaryCount} รายการ แต่ละโครงการมีได้เพียงรายการเดียว โปรดเลือกไว้รายการเดียว`;
        if (linkCount === 0) return "โครงการยังไม่เชื่อมกับยุทธศาสตร์ โปรดเพิ่มแถวในแผ่นงานยุทธศาสตร์และกำหนดเป็นยุทธศาสตร์หลัก";
        return "ยังไม่ได้กำหนดว่ายุทธศาสตร์รายการใดเป็นรายการหลัก โปรดเลือกหนึ่งรายการ";
      },
      en: ({ fault, linkCount, primaryCount }) => {
        if (fault === "SEVERAL") return `${primaryCount} strategy links are marked as primary. A project has exactly one; keep one mark.`;
        if (linkCount === 0) return "The project is not linked to the plan. Add a row on the strategy sheet and mark it as primary.";
        return "None of the strategy links is marked as primary. Mark one.";
      },
    },
  },
  S02: {
    title: { th: "เป้าหมายไม่อยู่ใต้ประเด็นย่อย", en: "Goal not under its sub-issue" },
    sentence: {
      th: ({ goalCode, subIssueCode }) => `เป้าหมายที่ ${goalCode} ไม่ได้อยู่ใต้ประเด็นยุทธศาสตร์ย่อย ${subIssueCode} โปรดตรวจกับแผนว่ารหัสใดผิด`,
      en: ({ goalCode, subIssueCode }) => `Goal ${goalCode} does not belong under sub-issue ${subIssueCode}. Look up in the plan which of the two codes is wrong.`,
    },
  },
  S03: {
    title: { th: "ประเด็นย่อยไม่อยู่ใต้ยุทธศาสตร์", en: "Sub-issue not under its strategy" },
    sentence: {
      th: ({ subIssueCode, strategyNo }) => `ประเด็นยุทธศาสตร์ย่อย ${subIssueCode} ไม่ได้อยู่ใต้ยุทธศาสตร์ที่ ${strategyNo} โปรดตรวจกับแผนว่ารหัสใดผิด`,
      en: ({ subIssueCode, strategyNo }) => `Sub-issue ${subIssueCode} does not belong under strategy ${strategyNo}. Look up in the plan which of the two is wrong.`,
    },
  },
  S04: {
    title: { th: "รหัส/ชื่อไม่ตรงแผนฯ", en: "Not as in the plan" },
    sentence: {
      th: ({ fault, code, name, planName }) =>
        fault === "UNKNOWN_CODE"
          ? `ไม่มีรหัส ${code} ในแผนยุทธศาสตร์ โปรดแก้รหัส หรือเพิ่มในแผ่นงานแผนยุทธศาสตร์`
          : `ชื่อ ${quoted(name ?? "")} ไม่ตรงกับแผนยุทธศาสตร์ รหัส ${code} คือ ${quoted(planName ?? "")} โปรดแก้ชื่อหรือรหัสให้ตรง`,
      en: ({ fault, code, name, planName }) =>
        fault === "UNKNOWN_CODE"
          ? `The strategy plan has no code ${code}. Correct the code, or add it to the plan sheet.`
          : `The name ${quoted(name ?? "")} is not the plan's: code ${code} is ${quoted(planName ?? "")}. Correct the name or the code.`,
    },
  },
  S05: {
    title: { th: "ข้อความอาจถูกตัดท้าย", en: "Text may be cut off" },
    sentence: {
      th: ({ goalText, fullText }) =>
        fullText === null
          ? `ข้อความเป้าหมาย ${quoted(ending(goalText))} ดูเหมือนจบไม่ครบประโยค โปรดเติมให้ครบตามแผน`
          : `ข้อความเป้าหมาย ${quoted(ending(goalText))} ขาดส่วนท้าย ในแผนคือ ${quoted(fullText)} โปรดเติมให้ครบ`,
      en: ({ goalText, fullText }) =>
        fullText === null
          ? `The goal's text ${quoted(ending(goalText))} seems to break off. Complete it from the plan.`
          : `The goal's text ${quoted(ending(goalText))} lacks its end; the plan says ${quoted(fullText)}. Complete it.`,
    },
  },
  S06: {
    title: { th: "ตัวชี้วัดไม่มีค่าเป้าหมาย/หน่วย", en: "Indicator without target or unit" },
    sentence: {
      th: ({ fault, indicator }) => {
        if (fault === "NO_TARGET") return `ตัวชี้วัด ${quoted(indicator)} ยังไม่มีค่าเป้าหมาย โปรดกรอกค่าเป้าหมาย`;
        if (fault === "NO_UNIT") return `ตัวชี้วัด ${quoted(indicator)} ยังไม่มีหน่วยนับ โปรดกรอกหน่วยนับ`;
        if (fault === "NEITHER") return `ตัวชี้วัด ${quoted(indicator)} ยังไม่มีทั้งค่าเป้าหมายและหน่วยนับ โปรดกรอกให้ครบ`;
        return `ตัวชี้วัด ${quoted(indicator)} ไม่อยู่ในแผ่นงานตัวชี้วัด จึงไม่มีค่าเป้าหมายและหน่วยนับ โปรดเพิ่มตัวชี้วัดแล้วใส่รหัสให้ตรงกัน`;
      },
      en: ({ fault, indicator }) => {
        if (fault === "NO_TARGET") return `The indicator ${quoted(indicator)} has no target value. Enter it.`;
        if (fault === "NO_UNIT") return `The indicator ${quoted(indicator)} has no unit. Enter it.`;
        if (fault === "NEITHER") return `The indicator ${quoted(indicator)} has neither a target value nor a unit. Enter both.`;
        return `The indicator ${quoted(indicator)} is not on the indicator sheet, so it has no target value and no unit. Add it there and link it by its code.`;
      },
    },
  },
};

const SHOWN_END = 40;

/** The end of a long text, which is what the finding is about. */
function ending(text: string): string {
  const written = text.trim();
  if (written.length <= SHOWN_END) return written;
  const from = written.indexOf(" ", written.length - SHOWN_END);
  return from < 0 ? `…${written.slice(-SHOWN_END)}` : `…${written.slice(from + 1)}`;
}
