import type { BudgetFacts } from "../../domain/checks/ruleFacts";
import { fieldName } from "../fieldNames";
import { formatBaht, formatPercent, formatPercentBelow, quoted } from "../formatting";
import type { RuleTexts } from "../ruleText";
import { roundName } from "./roundName";

/** Money. */
export const budgetSentences: RuleTexts<keyof BudgetFacts> = {
  B01: {
    title: { th: "จำนวนเงินไม่ถูกต้อง", en: "Bad amount of money" },
    sentence: {
      th: ({ fault, field, amountSatang, written }) =>
        fault === "NEGATIVE"
          ? `${fieldName(field, "th")}ติดลบ (${formatBaht(amountSatang ?? 0, "th")}) โปรดกรอกเป็นจำนวนตั้งแต่ 0 ขึ้นไป`
          : `${fieldName(field, "th")}มีค่า ${quoted(written ?? "")} ซึ่งไม่ใช่จำนวนเงิน โปรดกรอกเป็นตัวเลข (บาท)`,
      en: ({ fault, field, amountSatang, written }) =>
        fault === "NEGATIVE"
          ? `The amount under “${fieldName(field, "en")}” is negative (${formatBaht(amountSatang ?? 0, "en")}). Enter 0 or more.`
          : `${quoted(written ?? "")} under “${fieldName(field, "en")}” is no amount of money. Enter a number (baht).`,
    },
  },
  B02: {
    title: { th: "เบิกจ่ายโดยไม่มีงบ", en: "Paid without a budget" },
    sentence: {
      th: ({ disbursedSatang, budgetSatang }) =>
        `เบิกจ่ายแล้ว ${formatBaht(disbursedSatang, "th")} แต่งบประมาณของโครงการ${budgetSatang === null ? "ยังว่าง" : "เป็น 0"} โปรดกรอกงบประมาณ หรือแก้ยอดเบิกจ่าย`,
      en: ({ disbursedSatang, budgetSatang }) =>
        `${formatBaht(disbursedSatang, "en")} were paid, but the project's budget is ${budgetSatang === null ? "blank" : "0"}. Enter the budget, or correct the payments.`,
    },
  },
  B03: {
    title: { th: "เบิกเกินงบ", en: "Paid over budget" },
    sentence: {
      th: ({ budgetField, disbursedSatang, budgetSatang }) =>
        `เบิกจ่ายแล้ว ${formatBaht(disbursedSatang, "th")} เกิน${fieldName(budgetField, "th")} ${formatBaht(budgetSatang, "th")} ${
          budgetField === "budgetReceived" ? "หากมีการโอนงบเพิ่มให้กรอกงบประมาณหลังปรับโอน ไม่เช่นนั้นให้แก้ยอดเบิกจ่าย" : "โปรดแก้ยอดเบิกจ่ายหรืองบประมาณหลังปรับโอน"
        }`,
      en: ({ budgetField, disbursedSatang, budgetSatang }) =>
        `${formatBaht(disbursedSatang, "en")} were paid, more than the ${fieldName(budgetField, "en")} of ${formatBaht(budgetSatang, "en")}. ${
          budgetField === "budgetReceived"
            ? "If money was transferred in, enter the budget after transfers; otherwise correct the payments."
            : "Correct the payments or the budget after transfers."
        }`,
    },
  },
  B04: {
    title: { th: "ยอดรวมไม่ตรง", en: "Totals disagree" },
    sentence: {
      th: ({ mode, roundsSatang, reportedSatang }) =>
        `${mode === "CUMULATIVE" ? "ยอดเบิกจ่ายสะสมครั้งล่าสุด" : "ผลรวมเบิกจ่ายทุกครั้ง"} ${formatBaht(roundsSatang, "th")} ไม่ตรงกับงบประมาณที่ใช้ไปในหัวแบบรายงาน ${formatBaht(reportedSatang, "th")} โปรดตรวจว่ายอดใดผิด`,
      en: ({ mode, roundsSatang, reportedSatang }) =>
        `${mode === "CUMULATIVE" ? "The last running total of payments" : "The sum of all payments"}, ${formatBaht(roundsSatang, "en")}, is not the budget used that the header reports, ${formatBaht(reportedSatang, "en")}. Find out which one is wrong.`,
    },
  },
  B05: {
    title: { th: "ยอดสะสมลดลง", en: "Running total falls" },
    sentence: {
      th: ({ disbursedSatang, earlierSatang, earlierRoundNo }) =>
        `ยอดเบิกจ่ายสะสม ${formatBaht(disbursedSatang, "th")} น้อยกว่า${roundName(earlierRoundNo, "th")} (${formatBaht(earlierSatang, "th")}) โปรดกรอกยอดสะสมตั้งแต่ต้นโครงการ`,
      en: ({ disbursedSatang, earlierSatang, earlierRoundNo }) =>
        `The running total of payments, ${formatBaht(disbursedSatang, "en")}, is lower than in ${roundName(earlierRoundNo, "en")} (${formatBaht(earlierSatang, "en")}). Enter the total since the project began.`,
    },
  },
  B06: {
    title: { th: "ผูกพัน/เบิกเกินเงินงวด", en: "Committed or paid beyond what is available" },
    sentence: {
      th: ({ fault, disbursedSatang, committedSatang, limitSatang }) =>
        fault === "COMMITTED"
          ? `เบิกจ่าย ${formatBaht(disbursedSatang, "th")} รวมกับก่อหนี้ผูกพัน ${formatBaht(committedSatang ?? 0, "th")} เกินงบประมาณ ${formatBaht(limitSatang, "th")} โปรดตรวจยอดทั้งสาม`
          : `เบิกจ่าย ${formatBaht(disbursedSatang, "th")} เกินเงินประจำงวด ${formatBaht(limitSatang, "th")} โปรดตรวจยอดเบิกจ่ายหรือเงินประจำงวด`,
      en: ({ fault, disbursedSatang, committedSatang, limitSatang }) =>
        fault === "COMMITTED"
          ? `Payments of ${formatBaht(disbursedSatang, "en")} and commitments of ${formatBaht(committedSatang ?? 0, "en")} together exceed the budget of ${formatBaht(limitSatang, "en")}. Check all three.`
          : `Payments of ${formatBaht(disbursedSatang, "en")} exceed the allotment of ${formatBaht(limitSatang, "en")}. Check the payments or the allotment.`,
    },
  },
  B07: {
    title: { th: "งานกับเงินไม่สอดคล้อง", en: "Work and money disagree" },
    sentence: {
      th: ({ fault, actualPct, disbursePct }) =>
        fault === "WORK_BEFORE_MONEY"
          ? `งานแล้วเสร็จ ${formatPercent(actualPct)} แต่เบิกจ่ายเพียง ${formatPercentBelow(disbursePct)} ของงบประมาณ โปรดตรวจยอดเบิกจ่าย หรือชี้แจงเงินคงเหลือ`
          : `เบิกจ่ายครบ ${formatPercent(disbursePct)} แล้ว แต่งานคืบหน้าเพียง ${formatPercentBelow(actualPct)} โปรดตรวจร้อยละความก้าวหน้า หรือชี้แจงเหตุผล`,
      en: ({ fault, actualPct, disbursePct }) =>
        fault === "WORK_BEFORE_MONEY"
          ? `The work is ${formatPercent(actualPct)} done, but only ${formatPercentBelow(disbursePct)} of the budget is paid. Check the payments, or explain what is left.`
          : `The budget is paid to ${formatPercent(disbursePct)}, but the work is only ${formatPercentBelow(actualPct)} done. Check the progress, or explain why.`,
    },
  },
  B08: {
    title: { th: "ไม่ใช้งบประมาณ", en: "No budget" },
    sentence: {
      th: () => "งบประมาณเป็น 0 จึงไม่ประเมินการเบิกจ่ายของโครงการนี้ หากมีงบประมาณโปรดกรอกจำนวน",
      en: () => "The budget is 0, so payments are not assessed for this project. If it has a budget, enter it.",
    },
  },
  B09: {
    title: { th: "ต่ำกว่าเป้าเบิกจ่าย", en: "Below the disbursement target" },
    sentence: {
      th: ({ disbursePct, targetPct, quarter, profile }) =>
        `เบิกจ่าย ${formatPercentBelow(disbursePct)} ต่ำกว่าเป้าหมายสิ้นไตรมาส ${quarter} ที่ ${formatPercent(targetPct)} (${quoted(profile)}) โปรดเร่งเบิกจ่าย หรือชี้แจงเหตุผล`,
      en: ({ disbursePct, targetPct, quarter, profile }) =>
        `${formatPercentBelow(disbursePct)} of the budget is paid, below the ${formatPercent(targetPct)} expected by the end of quarter ${quarter} (${quoted(profile)}). Speed up the payments, or explain why.`,
    },
  },
};
