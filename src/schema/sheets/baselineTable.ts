import { baselineFormulas } from "../formulas/baselineFormulas";
import { helper, stored } from "../spec/columns";
import { recordTable } from "../spec/tableSpec";
import { date } from "../types/dateTypes";
import { money, percent, whole } from "../types/numberTypes";
import { NOT_NEGATIVE, PERCENTAGE, PLAUSIBLE_DAYS, fiscalYearColumn, idColumn, projectCodeColumn } from "./commonColumns";

/** Optional planned curve: one row per project and point, usually a month's end. */
export const baselineTable = recordTable("baseline", "Baseline")({
  projectCode: projectCodeColumn,
  fiscalYearBE: fiscalYearColumn,
  revision: stored(whole, {
    header: "แผนฉบับที่",
    aliases: ["ฉบับที่", "ปรับแผนครั้งที่"],
    th: "เริ่มที่ 1 ปรับแผนให้เพิ่มแถวฉบับใหม่ ไม่ลบฉบับเดิม ใช้ฉบับที่อนุมัติแล้วที่มากที่สุด",
    en: "From 1; the highest approved revision is in force.",
    width: 11,
    allowed: { kind: "between", low: 1, high: 999 },
  }),
  periodEnd: stored(date, {
    header: "สิ้นงวดวันที่",
    aliases: ["วันสิ้นเดือน", "สิ้นเดือน", "ณ วันที่", "เดือน"],
    th: "วันสุดท้ายของงวด ปกติเป็นวันสิ้นเดือน",
    en: "Last day of the period, usually of a month.",
    width: 14,
    allowed: PLAUSIBLE_DAYS,
  }),
  plannedPct: stored(percent, {
    header: "แผนสะสมร้อยละ",
    aliases: ["แผน", "แผนสะสม", "แผนร้อยละ", "ร้อยละตามแผน"],
    th: "ร้อยละสะสมที่ต้องทำได้เมื่อสิ้นงวด งวดสุดท้ายเป็น 100",
    en: "Cumulative percent by the end of the period.",
    width: 15,
    allowed: PERCENTAGE,
  }),
  plannedDisbursement: stored(money, {
    header: "แผนเบิกจ่ายสะสม",
    aliases: ["แผนเบิกจ่าย"],
    th: "บาท ยอดสะสมที่คาดว่าจะเบิกจ่ายเมื่อสิ้นงวด",
    en: "Cumulative planned disbursement, baht.",
    width: 18,
    allowed: NOT_NEGATIVE,
    unreadableRule: "B01",
  }),
  approvedOn: stored(date, {
    header: "วันที่อนุมัติแผน",
    aliases: ["วันที่อนุมัติ", "อนุมัติเมื่อ"],
    th: "ว่าง = ร่าง ยังไม่ใช้คำนวณ",
    en: "Blank = a draft, not yet in force.",
    width: 14,
    allowed: PLAUSIBLE_DAYS,
  }),
  ofProject: helper("kProject", baselineFormulas.ofProject, "Number of the project's row; 0 = no such project."),
  pointRank: helper("kRank", baselineFormulas.pointRank, "Revision plus a million where the point can be used at the as-of date, else 0."),
  pointPosition: helper("kPosition", baselineFormulas.pointPosition, "Date and row in one number; 0 = no date."),
  id: idColumn,
});
