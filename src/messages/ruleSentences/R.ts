import type { RoundFacts } from "../../domain/checks/ruleFacts";
import { fieldList } from "../fieldNames";
import { formatBaht, formatDay, formatMonth, formatNumber, formatPercent, formatPercentBelow, formatPoints, quoted } from "../formatting";
import type { Language } from "../language";
import type { RuleTexts } from "../ruleText";
import { statusName } from "../statusNames";
import { roundName, thisRound } from "./roundName";

/** The report rounds. */
export const roundSentences: RuleTexts<keyof RoundFacts> = {
  R01: {
    title: { th: "ไม่มีวันที่รายงาน", en: "No report date" },
    sentence: {
      th: ({ fault, roundNo, afterDay, beforeDay }) =>
        `${thisRound(roundNo, "th")}${fault === "PLACEHOLDER" ? "มีเพียงเลขครั้ง ไม่มีวันที่และข้อมูลอื่น" : "ไม่มีวันที่รายงาน"} โปรดกรอกวันที่${betweenDays(afterDay, beforeDay, "th")}${
          fault === "PLACEHOLDER" ? " พร้อมรายละเอียด หรือลบแถวหากไม่มีรายงานนี้" : ""
        }`,
      en: ({ fault, roundNo, afterDay, beforeDay }) =>
        `${thisRound(roundNo, "en")} ${fault === "PLACEHOLDER" ? "is a mere number, without a date or anything else" : "has no report date"}. Enter the date${betweenDays(afterDay, beforeDay, "en")}${
          fault === "PLACEHOLDER" ? " and what was reported, or delete the row if there was no such report" : ""
        }.`,
    },
  },
  R02: {
    title: { th: "วันที่รายงานผิดช่วง", en: "Report date out of range" },
    sentence: {
      th: ({ fault, reportDay, todayDay, startDay }) =>
        fault === "FUTURE"
          ? `วันที่รายงาน ${formatDay(reportDay, "th")} เป็นวันในอนาคต (วันนี้ ${formatDay(todayDay, "th")}) โปรดแก้วันที่`
          : `วันที่รายงาน ${formatDay(reportDay, "th")} อยู่ก่อนวันเริ่มต้นโครงการ${startDay === null ? "" : ` ${formatDay(startDay, "th")}`} เกิน 31 วัน โปรดแก้วันที่ใดวันที่หนึ่ง`,
      en: ({ fault, reportDay, todayDay, startDay }) =>
        fault === "FUTURE"
          ? `The report date ${formatDay(reportDay, "en")} is in the future (today is ${formatDay(todayDay, "en")}). Correct it.`
          : `The report date ${formatDay(reportDay, "en")} is more than 31 days before the project's start${startDay === null ? "" : ` on ${formatDay(startDay, "en")}`}. Correct one of the two.`,
    },
  },
  R03: {
    title: { th: "ลำดับวันที่ไม่ถูกต้อง", en: "Dates out of order" },
    sentence: {
      th: ({ roundNo, reportDay, earlierRoundNo, earlierDay }) =>
        `วันที่ของครั้งที่ ${roundNo} (${formatDay(reportDay, "th")}) ต้องอยู่หลังวันที่ของครั้งที่ ${earlierRoundNo} (${formatDay(earlierDay, "th")}) โปรดแก้วันที่หรือเลขครั้ง`,
      en: ({ roundNo, reportDay, earlierRoundNo, earlierDay }) =>
        `The date of round ${roundNo} (${formatDay(reportDay, "en")}) must be later than that of round ${earlierRoundNo} (${formatDay(earlierDay, "en")}). Correct the dates or the numbers.`,
    },
  },
  R04: {
    title: { th: "ลำดับครั้งขาด/ซ้ำเดือน", en: "Gap or repetition in the rounds" },
    sentence: { th: (facts) => sequenceSentence(facts, "th"), en: (facts) => sequenceSentence(facts, "en") },
  },
  R05: {
    title: { th: "ร้อยละไม่ถูกต้อง", en: "Bad percentage" },
    sentence: {
      th: ({ fault, written }) =>
        fault === "NOT_A_NUMBER"
          ? `ความก้าวหน้ามีค่า ${quoted(String(written))} ซึ่งไม่ใช่ตัวเลข โปรดกรอกร้อยละสะสมตั้งแต่ 0 ถึง 100`
          : `ความก้าวหน้า ${asPercent(written)} ${fault === "NEGATIVE" ? "ติดลบ" : "เกิน 100%"} โปรดกรอกร้อยละสะสมตั้งแต่ 0 ถึง 100`,
      en: ({ fault, written }) =>
        fault === "NOT_A_NUMBER"
          ? `The progress ${quoted(String(written))} is not a number. Enter the cumulative percentage, from 0 to 100.`
          : `The progress ${asPercent(written)} is ${fault === "NEGATIVE" ? "negative" : "above 100%"}. Enter the cumulative percentage, from 0 to 100.`,
    },
  },
  R06: {
    title: { th: "ความก้าวหน้าลดลง", en: "Progress falls" },
    sentence: {
      th: ({ progressPct, earlierPct, earlierRoundNo }) =>
        `ความก้าวหน้า ${formatPercent(progressPct)} น้อยกว่า${roundName(earlierRoundNo, "th")} (${formatPercent(earlierPct)}) โปรดกรอกร้อยละสะสม หรือชี้แจงเหตุผลที่ลดลง`,
      en: ({ progressPct, earlierPct, earlierRoundNo }) =>
        `Progress of ${formatPercent(progressPct)} is lower than in ${roundName(earlierRoundNo, "en")} (${formatPercent(earlierPct)}). Enter the cumulative percentage, or explain the fall.`,
    },
  },
  R07: {
    title: { th: "ความก้าวหน้าเพิ่มขึ้นผิดปกติ", en: "Progress jumps" },
    sentence: {
      th: ({ fromPct, toPct, risePp, fromRoundNo, silentRounds }) =>
        `ความก้าวหน้าเพิ่มจาก ${formatPercent(fromPct)} (${roundName(fromRoundNo, "th")}) เป็น ${formatPercent(toPct)} (${formatPoints(risePp, "th")})${
          silentRounds === 0 ? " ในครั้งเดียว" : ` โดยไม่มีตัวเลขใน ${silentRounds} ครั้งระหว่างนั้น`
        } โปรดตรวจตัวเลข หรือเติมครั้งที่ขาด`,
      en: ({ fromPct, toPct, risePp, fromRoundNo, silentRounds }) =>
        `Progress rises from ${formatPercent(fromPct)} (${roundName(fromRoundNo, "en")}) to ${formatPercent(toPct)} (${formatPoints(risePp, "en")})${
          silentRounds === 0 ? " in one round" : `, without a figure in the ${silentRounds} rounds between`
        }. Check the figures, or fill in those that are missing.`,
    },
  },
  R08: {
    title: { th: "มีรายงานแต่ไม่มีร้อยละ", en: "Report without a percentage" },
    sentence: {
      th: ({ roundNo }) => `${thisRound(roundNo, "th")}มีรายละเอียดแต่ไม่มีร้อยละความก้าวหน้า โปรดกรอกร้อยละสะสม`,
      en: ({ roundNo }) => `${thisRound(roundNo, "en")} tells what was done but gives no percentage. Enter the cumulative progress.`,
    },
  },
  R09: {
    title: { th: "มีตัวเลขแต่ไม่มีรายละเอียด", en: "Figures without a narrative" },
    sentence: {
      th: ({ roundNo }) => `${thisRound(roundNo, "th")}มีตัวเลขแต่ไม่มีรายละเอียด โปรดเขียนสั้น ๆ ว่าทำอะไรไปแล้ว`,
      en: ({ roundNo }) => `${thisRound(roundNo, "en")} has figures but does not say what was done. Describe it briefly.`,
    },
  },
  R10: {
    title: { th: "ข้อความกับร้อยละไม่ตรง", en: "Narrative and percentage disagree" },
    sentence: {
      th: ({ fault, words, progressPct }) =>
        fault === "DONE_BELOW_100"
          ? `รายละเอียดขึ้นต้นว่า ${quoted(words)} แต่ความก้าวหน้าคือ ${formatPercentBelow(progressPct)} โปรดแก้ข้อความหรือร้อยละให้ตรงกัน`
          : `ความก้าวหน้า ${formatPercent(progressPct)} แต่รายละเอียดขึ้นต้นว่า ${quoted(words)} โปรดแก้ข้อความหรือร้อยละให้ตรงกัน`,
      en: ({ fault, words, progressPct }) =>
        fault === "DONE_BELOW_100"
          ? `The narrative begins with ${quoted(words)} (it is done), but the progress is ${formatPercentBelow(progressPct)}. Make the two agree.`
          : `The progress is ${formatPercent(progressPct)}, but the narrative begins with ${quoted(words)} (it goes on). Make the two agree.`,
    },
  },
  R11: {
    title: { th: "ตัวเลขในข้อความไม่ตรงช่อง", en: "Figure in the narrative differs" },
    sentence: {
      th: ({ fault, writtenPct, progressPct, writtenSatang, disbursedSatang }) =>
        fault === "PERCENT"
          ? `รายละเอียดบอกว่า ${formatPercent(writtenPct ?? 0)} แต่ช่องความก้าวหน้าคือ ${formatPercent(progressPct ?? 0)} โปรดแก้ให้ตรงกัน`
          : `รายละเอียดบอกว่า ${formatBaht(writtenSatang ?? 0, "th")} แต่ช่องเงินที่เบิกใช้คือ ${formatBaht(disbursedSatang ?? 0, "th")} โปรดแก้ให้ตรงกัน`,
      en: ({ fault, writtenPct, progressPct, writtenSatang, disbursedSatang }) =>
        fault === "PERCENT"
          ? `The narrative says ${formatPercent(writtenPct ?? 0)}, but the progress field says ${formatPercent(progressPct ?? 0)}. Make the two agree.`
          : `The narrative says ${formatBaht(writtenSatang ?? 0, "en")}, but the field for money disbursed says ${formatBaht(disbursedSatang ?? 0, "en")}. Make the two agree.`,
    },
  },
  R12: {
    title: { th: "คัดลอกจากครั้งก่อน?", en: "Copied from the round before?" },
    sentence: {
      th: ({ likenessPct, earlierRoundNo }) =>
        `รายละเอียดเหมือนกับ${roundName(earlierRoundNo, "th")} ถึง ${formatPercent(Math.floor(likenessPct + 1e-9))} โปรดเขียนสิ่งที่ทำในรอบนี้ หรือชี้แจงว่าไม่มีความคืบหน้า`,
      en: ({ likenessPct, earlierRoundNo }) =>
        `The narrative is ${formatPercent(Math.floor(likenessPct + 1e-9))} the same as in ${roundName(earlierRoundNo, "en")}. Say what was done this time, or explain that nothing was.`,
    },
  },
  R13: {
    title: { th: "สถานะที่รายงานต่างจากที่คำนวณ", en: "Reported and computed status differ" },
    sentence: {
      th: ({ reported, derived, actualPct, plannedPct, gapPp, tolerancePp, onDay }) =>
        `รายงานว่า ${quoted(statusName("planStatus", reported, "th"))} แต่คำนวณ ณ ${formatDay(onDay, "th")} ได้ ${quoted(statusName("derivedPlanStatus", derived, "th"))}${
          actualPct === null || plannedPct === null || gapPp === null
            ? " เพราะเลยวันสิ้นสุดแล้วยังไม่แล้วเสร็จ"
            : ` (ทำได้ ${formatPercent(actualPct)} แผน ${formatPercent(plannedPct)} ต่างกัน ${formatPoints(gapPp, "th")} ยอมรับได้ ±${formatNumber(tolerancePp)})`
        } โปรดตรวจสถานะ ร้อยละ หรือแผน`,
      en: ({ reported, derived, actualPct, plannedPct, gapPp, tolerancePp, onDay }) =>
        `Reported as ${statusName("planStatus", reported, "en")}, computed on ${formatDay(onDay, "en")} as ${statusName("derivedPlanStatus", derived, "en")}${
          actualPct === null || plannedPct === null || gapPp === null
            ? ", because the end date is past and the work not finished"
            : ` (done ${formatPercent(actualPct)}, planned ${formatPercent(plannedPct)}, gap ${formatPoints(gapPp, "en")}, tolerance ±${formatNumber(tolerancePp)})`
        }. Check the status, the progress or the plan.`,
    },
  },
  R14: {
    title: { th: "ต้องระบุปัญหาและแนวทางแก้ไข", en: "Problem and remedy needed" },
    sentence: {
      th: ({ planStatus, targetStatus, missing }) =>
        `รายงานว่า ${quoted(badStatus(planStatus, targetStatus, "th"))} แต่ยังไม่ได้ระบุ${missingParts(missing, "th")} โปรดกรอกให้ครบ`,
      en: ({ planStatus, targetStatus, missing }) =>
        `Reported as ${badStatus(planStatus, targetStatus, "en")}, but the ${missingParts(missing, "en")} ${missing === "both" ? "are" : "is"} missing. Fill in what is missing.`,
    },
  },
  R15: {
    title: { th: "ยังไม่รายงาน", en: "Report missing" },
    sentence: {
      th: ({ month, dueDay }) => `ยังไม่รายงานเดือน ${formatMonth(month, "th")} (ครบกำหนด ${formatDay(dueDay, "th")}) โปรดเพิ่มรายงานของเดือนนี้`,
      en: ({ month, dueDay }) => `There is no report for ${formatMonth(month, "en")} (due ${formatDay(dueDay, "en")}). Add the report of that month.`,
    },
  },
  R16: {
    title: { th: "ส่งรายงานล่าช้า", en: "Submitted late" },
    sentence: {
      th: ({ roundNo, submittedDay, dueDay, daysLate }) =>
        `${thisRound(roundNo, "th")}ส่งเมื่อ ${formatDay(submittedDay, "th")} ช้ากว่ากำหนด (${formatDay(dueDay, "th")}) ${daysLate} วัน`,
      en: ({ roundNo, submittedDay, dueDay, daysLate }) =>
        `${thisRound(roundNo, "en")} was submitted on ${formatDay(submittedDay, "en")}, ${daysLate} ${daysLate === 1 ? "day" : "days"} after it was due (${formatDay(dueDay, "en")}).`,
    },
  },
  R17: {
    title: { th: "มีรายงานหลังปิดโครงการ", en: "Reports after the end" },
    sentence: {
      th: ({ fault, closedDay, closingRoundNo, laterRounds }) =>
        `โครงการ${fault === "CANCELLED" ? "ยกเลิก" : "แล้วเสร็จ"}แล้ว${closingRoundNo === null ? "" : `ในครั้งที่ ${closingRoundNo}`}${
          closedDay === null ? "" : ` (${formatDay(closedDay, "th")})`
        } แต่มีรายงานหลังจากนั้น ${laterRounds} ครั้ง โปรดตรวจร้อยละหรือสถานะการดำเนินงาน`,
      en: ({ fault, closedDay, closingRoundNo, laterRounds }) =>
        `The project was ${fault === "CANCELLED" ? "cancelled" : "completed"}${closingRoundNo === null ? "" : ` in round ${closingRoundNo}`}${
          closedDay === null ? "" : ` (${formatDay(closedDay, "en")})`
        }, but ${laterRounds === 1 ? "one report follows" : `${laterRounds} reports follow`}. Check the progress or the state of the work.`,
    },
  },
  R18: {
    title: { th: "เลขครั้งไม่ตรงกัน", en: "Round numbers differ" },
    sentence: { th: (facts) => attachmentSentence(facts, "th"), en: (facts) => attachmentSentence(facts, "en") },
  },
  R19: {
    title: { th: "ผลลัพธ์น้อยกว่าเป้า?", en: "Result below target?" },
    sentence: {
      th: ({ quantity, targetQty, targetUnit }) =>
        `รายละเอียดเมื่อแล้วเสร็จกล่าวถึง ${formatNumber(quantity)} ${targetUnit} แต่เป้าหมายคือ ${formatNumber(targetQty)} ${targetUnit} หากผลครบแล้วไม่ต้องแก้ หากไม่ครบโปรดอธิบาย`,
      en: ({ quantity, targetQty, targetUnit }) =>
        `The narrative of the finished project names ${formatNumber(quantity)} ${quoted(targetUnit)}, but the target is ${formatNumber(targetQty)}. Leave it if the result is complete; otherwise explain.`,
    },
  },
  R20: {
    title: { th: "อาจพิมพ์เป็นเศษส่วน", en: "Perhaps typed as a fraction" },
    sentence: {
      th: ({ progressPct, proposedPct }) =>
        `ความก้าวหน้า ${formatNumber(progressPct, 4)}% น้อยมาก อาจตั้งใจพิมพ์ ${formatPercent(proposedPct)} โปรดกรอกเป็นร้อยละ 0 ถึง 100`,
      en: ({ progressPct, proposedPct }) =>
        `Progress of ${formatNumber(progressPct, 4)}% is very little; perhaps ${formatPercent(proposedPct)} was meant. Enter a percentage from 0 to 100.`,
    },
  },
};

function asPercent(written: string | number): string {
  return typeof written === "number" ? formatPercent(written) : quoted(written);
}

function betweenDays(afterDay: RoundFacts["R01"]["afterDay"], beforeDay: RoundFacts["R01"]["beforeDay"], language: Language): string {
  if (afterDay !== null && beforeDay !== null) {
    return language === "th"
      ? ` (หลัง ${formatDay(afterDay, "th")} และก่อน ${formatDay(beforeDay, "th")})`
      : ` (after ${formatDay(afterDay, "en")} and before ${formatDay(beforeDay, "en")})`;
  }
  if (afterDay !== null) return language === "th" ? ` (หลัง ${formatDay(afterDay, "th")})` : ` (after ${formatDay(afterDay, "en")})`;
  if (beforeDay !== null) return language === "th" ? ` (ก่อน ${formatDay(beforeDay, "th")})` : ` (before ${formatDay(beforeDay, "en")})`;
  return "";
}

function sequenceSentence({ fault, roundNo, missingFrom, missingTo, otherRoundNo, month }: RoundFacts["R04"], language: Language): string {
  const isThai = language === "th";
  const round = thisRound(roundNo, language);
  switch (fault) {
    case "GAP": {
      const missing = missingFrom === missingTo ? `${missingFrom}` : `${missingFrom}–${missingTo}`;
      return isThai
        ? `ไม่มีรายงานครั้งที่ ${missing} ก่อนครั้งที่ ${roundNo} โปรดเพิ่มครั้งที่ขาด หรือแก้เลขครั้งให้ต่อเนื่อง`
        : `${missingFrom === missingTo ? `Round ${missing} is` : `Rounds ${missing} are`} missing before round ${roundNo}. Add what is missing, or number the rounds without gaps.`;
    }
    case "PLACEHOLDER":
      return isThai
        ? `${round}มีเพียงเลขครั้ง ไม่มีวันที่ รายละเอียด หรือตัวเลข โปรดกรอกรายงาน หรือลบแถวแล้วเรียงเลขครั้งใหม่`
        : `${round} is a mere number, without date, narrative or figures. Fill in the report, or delete the row and renumber.`;
    case "SAME_MONTH": {
      const monthName = month === null ? "" : ` ${formatMonth(month, language)}`;
      return isThai
        ? `${round}เป็นของเดือน${monthName} ซึ่ง${roundName(otherRoundNo, "th")} รายงานแล้ว โปรดแก้เดือน หรือรวมเป็นรายงานเดียว`
        : `${round} reports on the month${monthName}, as ${roundName(otherRoundNo, "en")} does. Correct the month, or make one report of the two.`;
    }
    case "SAME_NUMBER":
      return isThai ? `มีรายงานครั้งที่ ${roundNo} มากกว่าหนึ่งแถว โปรดแก้เลขครั้ง หรือลบแถวที่ซ้ำ` : `There is more than one round ${roundNo}. Correct the number, or delete the duplicate row.`;
    case "BAD_NUMBER":
      return isThai ? `เลขครั้ง ${roundNo} ไม่ถูกต้อง โปรดกรอกจำนวนเต็มตั้งแต่ 1` : `${roundNo} is no round number. Enter a whole number from 1.`;
    case "NO_NUMBER":
      return isThai ? "รายงานนี้ไม่มีเลขครั้ง โปรดกรอกเลขครั้งต่อจากครั้งก่อน" : "This report has no round number. Enter the number that follows the round before.";
  }
}

function badStatus(planStatus: RoundFacts["R14"]["planStatus"], targetStatus: RoundFacts["R14"]["targetStatus"], language: Language): string {
  const words = [
    planStatus === "BEHIND" ? statusName("planStatus", planStatus, language) : "",
    targetStatus === "OFF_TARGET" ? statusName("targetStatus", targetStatus, language) : "",
  ].filter((word) => word !== "");
  return words.join(language === "th" ? " และ" : " and ");
}

function missingParts(missing: RoundFacts["R14"]["missing"], language: Language): string {
  if (missing === "both") return language === "th" ? "ปัญหาและแนวทางแก้ไข" : "problem and the remedy";
  if (missing === "problem") return language === "th" ? "ปัญหา" : "problem";
  return language === "th" ? "แนวทางแก้ไข" : "remedy";
}

function attachmentSentence({ fields, printedRow, metricNo, attachedTo, alternative }: RoundFacts["R18"], language: Language): string {
  const names = fieldList(fields.split(" ").filter((field) => field !== ""), language);
  const isThai = language === "th";
  const row = printedRow === null ? (isThai ? "แถวที่ไม่มีเลขครั้ง" : "a row without a number") : isThai ? `แถวครั้งที่ ${printedRow}` : `the row of round ${printedRow}`;
  const says = metricNo === null ? "" : isThai ? ` ซึ่งเขียนว่า (ครั้งที่ ${metricNo})` : `, which says “(ครั้งที่ ${metricNo})”`;
  const given = isThai ? ` ระบบจัดให้เป็นของ${roundName(attachedTo, "th")}` : `; it was given to ${attachedTo === null ? "this row" : `round ${attachedTo}`}`;
  const other = alternative === null ? "" : isThai ? ` (อีกทางหนึ่งคือ${roundName(alternative, "th")})` : ` (the other reading: round ${alternative})`;
  return isThai
    ? `${names} พิมพ์อยู่ใน${row}${says}${given}${other} โปรดตรวจกับเอกสารต้นฉบับ`
    : `What stands under “${names}” was printed in ${row}${says}${given}${other}. Check it against the original.`;
}
