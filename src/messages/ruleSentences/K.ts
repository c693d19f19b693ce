import type { IndicatorFacts } from "../../domain/checks/ruleFacts";
import { formatNumber, quoted } from "../formatting";
import type { RuleTexts } from "../ruleText";

/** The quarterly results of an indicator. */
export const indicatorSentences: RuleTexts<keyof IndicatorFacts> = {
  K01: {
    title: { th: "หน่วยวัดกับผลไม่สอดคล้อง", en: "Unit and result disagree" },
    sentence: {
      th: ({ fault, indicator, quarter, result, unit, target }) =>
        fault === "OVER_100"
          ? `ตัวชี้วัด ${quoted(indicator)} มีหน่วยเป็น${unit} แต่ผลไตรมาส ${quarter} คือ ${formatNumber(result)} ซึ่งเกิน 100 โปรดแก้ผลหรือหน่วย`
          : `ตัวชี้วัด ${quoted(indicator)} มีเป้าหมาย ${formatNumber(target ?? 0)} ${unit} แต่ผลไตรมาส ${quarter} คือ ${formatNumber(result)} อาจพิมพ์เป็นร้อยละ โปรดกรอกเป็นจำนวน${unit}`,
      en: ({ fault, indicator, quarter, result, unit, target }) =>
        fault === "OVER_100"
          ? `The indicator ${quoted(indicator)} is measured in ${quoted(unit)}, but its result of quarter ${quarter} is ${formatNumber(result)}, above 100. Correct the result or the unit.`
          : `The indicator ${quoted(indicator)} has the target ${formatNumber(target ?? 0)} ${quoted(unit)}, but its result of quarter ${quarter} is ${formatNumber(result)}. It was perhaps typed as a percentage; enter the count.`,
    },
  },
  K02: {
    title: { th: "ผลสะสมลดลง/ซ้ำไตรมาสก่อน", en: "Cumulative result falls or repeats" },
    sentence: {
      th: ({ fault, indicator, quarter, result, earlierQuarter, earlierResult }) =>
        fault === "FELL"
          ? `ผลสะสมของตัวชี้วัด ${quoted(indicator)} ลดลงจาก ${formatNumber(earlierResult)} (ไตรมาส ${earlierQuarter}) เหลือ ${formatNumber(result)} (ไตรมาส ${quarter}) โปรดกรอกผลสะสมตั้งแต่ต้นปี`
          : `ผลไตรมาส ${quarter} ของตัวชี้วัด ${quoted(indicator)} เท่ากับไตรมาส ${earlierQuarter} (${formatNumber(result)}) ทั้งที่มีคำอธิบายใหม่ โปรดตรวจว่าได้ปรับตัวเลขแล้ว`,
      en: ({ fault, indicator, quarter, result, earlierQuarter, earlierResult }) =>
        fault === "FELL"
          ? `The cumulative result of the indicator ${quoted(indicator)} falls from ${formatNumber(earlierResult)} (quarter ${earlierQuarter}) to ${formatNumber(result)} (quarter ${quarter}). Enter the total since the year began.`
          : `The result of quarter ${quarter} of the indicator ${quoted(indicator)} equals that of quarter ${earlierQuarter} (${formatNumber(result)}), although its comment is a new one. Check that the number was brought up to date.`,
    },
  },
};
