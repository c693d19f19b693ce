import { roundFormulas } from "../formulas/roundFormulas";
import { helper, stored } from "../spec/columns";
import { recordTable } from "../spec/tableSpec";
import { date, month } from "../types/dateTypes";
import { money, percent, whole } from "../types/numberTypes";
import { longText, text } from "../types/textTypes";
import { flags, word } from "../types/wordTypes";
import { workflowStateWords } from "../../domain/model/words/recordWords";
import { planStatusWords, targetStatusWords } from "../../domain/model/words/statusWords";
import { NOT_NEGATIVE, PERCENTAGE, PLAUSIBLE_DAYS, fiscalYearColumn, idColumn, projectCodeColumn } from "./commonColumns";

const baht = { width: 18, allowed: NOT_NEGATIVE, unreadableRule: "B01" } as const;
const day = { width: 14, allowed: PLAUSIBLE_DAYS } as const;

/** One row per report round ("รายงานครั้งที่ n"). */
export const roundsTable = recordTable("rounds", "Rounds")({
  projectCode: projectCodeColumn,
  fiscalYearBE: fiscalYearColumn,
  roundNo: stored(whole, {
    header: "รายงานครั้งที่",
    aliases: ["ครั้งที่", "ครั้ง", "round"],
    th: "ลำดับครั้งที่รายงาน เริ่มที่ 1",
    en: "Number of the round, from 1.",
    width: 12,
    allowed: { kind: "between", low: 1, high: 999 },
  }),
  periodMonth: stored(month, {
    header: "เดือนที่รายงาน",
    aliases: ["ประจำเดือน", "เดือน", "งวดเดือน", "month"],
    th: "เดือนที่รายงานผล พิมพ์วันใดในเดือนนั้นก็ได้ เป็นปี ค.ศ. เช่น 1/6/2023",
    en: "The month reported on; any day of it.",
    width: 14,
    allowed: PLAUSIBLE_DAYS,
  }),
  reportDate: stored(date, {
    header: "วันที่รายงาน",
    aliases: ["วันที่", "วันรายงาน", "date"],
    th: "วันที่รายงาน",
    en: "Date of the report.",
    ...day,
  }),
  narrative: stored(longText, {
    header: "ผลการดำเนินงาน",
    aliases: ["รายละเอียดความก้าวหน้า", "รายละเอียด", "ผลการดำเนินการ", "รายงานผล"],
    th: "ทำอะไรไปแล้ว ได้ผลอย่างไร",
    en: "What was done.",
    width: 70,
  }),
  progressPct: stored(percent, {
    header: "ร้อยละความก้าวหน้า",
    aliases: ["ความก้าวหน้าของงานฯ", "ความก้าวหน้า", "ความก้าวหน้า (ร้อยละ)", "ความก้าวหน้าสะสม", "ความก้าวหน้า %", "progress"],
    th: "ร้อยละสะสมตั้งแต่เริ่มโครงการ 0–100 (พิมพ์ 30 ไม่ใช่ 30% หรือ 0.3)",
    en: "Cumulative progress 0–100 (type 30, not 30% or 0.3).",
    width: 15,
    allowed: PERCENTAGE,
    unreadableRule: "R05",
  }),
  disbursedThisRound: stored(money, {
    header: "งบประมาณที่เบิกใช้",
    aliases: ["เบิกจ่าย", "เบิกจ่ายครั้งนี้", "งบประมาณที่เบิกใช้ (บาท)", "ยอดเบิกจ่าย", "disbursed"],
    th: "บาท เฉพาะครั้งนี้หรือยอดสะสม ตามที่เลือกในแผ่นงานตั้งค่า ไม่มีให้ใส่ 0 ไม่ทราบให้เว้นว่าง",
    en: "Baht, of this round or in total as chosen in the settings.",
    ...baht,
  }),
  committedToDate: stored(money, {
    header: "ก่อหนี้ผูกพันสะสม",
    aliases: ["ก่อหนี้ผูกพัน", "ผูกพันสะสม"],
    th: "บาท ยอดผูกพันที่ยังไม่เบิก ณ วันที่รายงาน",
    en: "Baht contracted and not yet paid at that date.",
    ...baht,
  }),
  planStatusReported: stored(word(planStatusWords), {
    header: "สถานะเทียบแผน",
    aliases: ["ผลเทียบแผน", "สถานะตามแผน", "เทียบแผน"],
    th: "ตามที่ผู้รายงานเห็น ระบบจะคำนวณเทียบให้อีกทางหนึ่ง",
    en: "Against the plan, as the reporter sees it.",
    width: 20,
    allowed: { kind: "oneOf", list: "ListPlanStatus" },
  }),
  targetStatusReported: stored(word(targetStatusWords), {
    header: "สถานะเทียบเป้าหมาย",
    aliases: ["ผลเทียบเป้าหมาย", "สถานะตามเป้าหมาย", "เทียบเป้าหมาย"],
    th: "ตามที่ผู้รายงานเห็น",
    en: "Against the target, as the reporter sees it.",
    width: 22,
    allowed: { kind: "oneOf", list: "ListTargetStatus" },
  }),
  problem: stored(longText, {
    header: "ปัญหาอุปสรรค",
    aliases: ["ปัญหา/อุปสรรค", "ปัญหา อุปสรรค", "ปัญหา"],
    th: "จำเป็นเมื่อช้ากว่าแผนหรือไม่เป็นไปตามเป้าหมาย",
    en: "Needed when behind plan or off target.",
    width: 40,
  }),
  remedy: stored(longText, {
    header: "แนวทางแก้ไข",
    aliases: ["การแก้ไข", "แนวทางการแก้ไข", "ข้อเสนอแนะ"],
    th: "จำเป็นเมื่อช้ากว่าแผนหรือไม่เป็นไปตามเป้าหมาย",
    en: "Needed when behind plan or off target.",
    width: 40,
  }),
  evidenceRef: stored(text, {
    header: "หลักฐานอ้างอิง",
    aliases: ["หลักฐาน", "เอกสารอ้างอิง", "เลขที่หนังสือ"],
    th: "เลขที่หนังสือ หรือที่อยู่เว็บที่ขึ้นต้นด้วย https",
    en: "Letter number or https address.",
    width: 30,
  }),
  workflowState: stored(word(workflowStateWords), {
    header: "สถานะรายงาน",
    aliases: ["ขั้นตอน", "สถานะการส่ง"],
    th: "ขั้นตอนของรายงานครั้งนี้",
    en: "Where the report is in the workflow.",
    width: 24,
    allowed: { kind: "oneOf", list: "ListWorkflowState" },
  }),
  submittedAt: stored(date, { header: "วันที่ส่ง", th: "วันที่ส่งรายงาน", en: "Submitted on.", ...day }),
  decidedAt: stored(date, {
    header: "วันที่พิจารณา",
    aliases: ["วันที่อนุมัติ", "วันที่ส่งกลับ"],
    th: "วันที่อนุมัติหรือส่งกลับ",
    en: "Approved or returned on.",
    ...day,
  }),
  returnReason: stored(longText, {
    header: "เหตุผลที่ส่งกลับ",
    aliases: ["เหตุผลส่งกลับ", "ข้อที่ต้องแก้ไข"],
    th: "สิ่งที่ผู้ตรวจขอให้แก้ไข",
    en: "What the reviewer wants changed.",
    width: 36,
  }),
  ofProject: helper("kProject", roundFormulas.ofProject, "Number of the project's row; 0 = no such project."),
  roundOrder: helper("kOrder", roundFormulas.roundOrder, "Place among the rounds: by number, then by row; unique."),
  progressOrder: helper("kProgress", roundFormulas.progressOrder, "The same where the progress is usable (0–100), else 0."),
  disbursedRounded: helper("kDisbursed", roundFormulas.disbursedRounded, "The amount to the satang; empty = none."),
  countsFrom: helper("kFrom", roundFormulas.countsFrom, "Serial number of the day from which the round counts; 0 = any day."),
  importFlags: stored(flags, {
    header: "ข้อสังเกตจากการนำเข้า",
    th: "บันทึกของระบบเมื่ออ่านแบบพิมพ์ได้มากกว่าหนึ่งทาง (ซ่อน)",
    en: "What an import was unsure of, as JSON, for rule R18.",
    width: 20,
    hidden: true,
  }),
  id: idColumn,
});
