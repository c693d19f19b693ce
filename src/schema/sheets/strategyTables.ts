import { stored } from "../spec/columns";
import { recordTable } from "../spec/tableSpec";
import { whole } from "../types/numberTypes";
import { code, longText, text } from "../types/textTypes";
import { word, yesNo } from "../types/wordTypes";
import { strategyLevelWords } from "../../domain/model/words/recordWords";
import { fiscalYearColumn, idColumn, projectCodeColumn } from "./commonColumns";

const planEdition = stored(text, {
  header: "ฉบับแผน",
  aliases: ["แผนพัฒนาฉบับ", "แผนฉบับ"],
  th: "ฉบับของแผนพัฒนากรุงเทพมหานคร เช่น 2561–2580 ปรับปรุง ว่าง = ฉบับใดก็ได้",
  en: "Edition of the development plan; blank = any.",
  width: 20,
});

/** Where a project stands in the plan; one row per link, exactly one of a project primary. */
export const strategyLinksTable = recordTable("strategyLinks", "StrategyLinks")({
  projectCode: projectCodeColumn,
  fiscalYearBE: fiscalYearColumn,
  isPrimary: stored(yesNo, {
    header: "เชื่อมโยงหลัก",
    aliases: ["ความเชื่อมโยงหลัก", "หลัก"],
    th: "แต่ละโครงการต้องมีแถวที่เป็น ใช่ หนึ่งแถว",
    en: "Yes for exactly one row of a project.",
    width: 13,
    allowed: { kind: "oneOf", list: "ListYesNo" },
  }),
  planEdition,
  strategyNo: stored(whole, {
    header: "ยุทธศาสตร์ที่",
    aliases: ["ด้านที่", "เลขยุทธศาสตร์"],
    th: "เลขของยุทธศาสตร์ 1–7",
    en: "Number of the strategy.",
    width: 13,
    allowed: { kind: "between", low: 1, high: 99 },
  }),
  strategyName: stored(text, {
    header: "ชื่อยุทธศาสตร์",
    aliases: ["ยุทธศาสตร์"],
    th: "ชื่อยุทธศาสตร์ตามแผน",
    en: "Name of the strategy.",
    width: 42,
  }),
  subIssueCode: stored(code(), {
    header: "รหัสประเด็นย่อย",
    aliases: ["ประเด็นยุทธศาสตร์ย่อยที่", "ยุทธศาสตร์ย่อยที่", "มิติที่ (แผน)"],
    th: "เช่น 5.3",
    en: "Code of the sub-issue, n.n.",
    width: 13,
  }),
  subIssueName: stored(text, {
    header: "ชื่อประเด็นย่อย",
    aliases: ["ประเด็นยุทธศาสตร์ย่อย", "ยุทธศาสตร์ย่อย"],
    th: "ชื่อประเด็นยุทธศาสตร์ย่อย",
    en: "Name of the sub-issue.",
    width: 42,
  }),
  goalCode: stored(code(), {
    header: "รหัสเป้าหมาย",
    aliases: ["เป้าหมายที่"],
    th: "เช่น 5.3.1 ต้องอยู่ใต้ประเด็นย่อย",
    en: "Code of the goal, n.n.n.",
    width: 13,
  }),
  goalTextRaw: stored(longText, {
    header: "ข้อความเป้าหมาย",
    aliases: ["เป้าหมาย", "เป้าหมายตามแผน"],
    th: "ข้อความเป้าหมายตามที่ปรากฏในรายงาน",
    en: "The goal as printed.",
    width: 50,
  }),
  tactic: stored(longText, { header: "กลยุทธ์", th: "กลยุทธ์ (ถ้ามี)", en: "Tactic, if any.", width: 40 }),
  indicatorText: stored(longText, {
    header: "ตัวชี้วัด",
    aliases: ["ชื่อตัวชี้วัด"],
    th: "ตัวชี้วัดตามที่ปรากฏในรายงาน",
    en: "The indicator as printed.",
    width: 50,
  }),
  indicatorCode: stored(code(), {
    header: "รหัสตัวชี้วัด",
    th: "รหัสตามแผ่นงานตัวชี้วัด เช่น 5047-0923",
    en: "Code of the indicator, as on the indicator sheet.",
    width: 14,
    allowed: { kind: "suggested", list: "ListIndicatorCodes" },
  }),
  performanceDimension: stored(whole, {
    header: "มิติคำรับรอง",
    aliases: ["มิติที่", "มิติ", "มิติของคำรับรอง"],
    th: "มิติที่ 1–4 ของคำรับรองการปฏิบัติราชการ",
    en: "Dimension of the performance agreement, 1–4.",
    width: 12,
    allowed: { kind: "between", low: 1, high: 4 },
  }),
  id: idColumn,
});

/** The plan as a tree: strategies, sub-issues, goals. */
export const strategyPlanTable = recordTable("strategyPlan", "StrategyPlan")({
  planEdition,
  code: stored(code(), {
    header: "รหัสในแผน",
    aliases: ["รหัส", "เลขที่"],
    th: "n คือยุทธศาสตร์ n.n คือประเด็นย่อย n.n.n คือเป้าหมาย",
    en: "n, n.n or n.n.n.",
    width: 13,
  }),
  level: stored(word(strategyLevelWords), {
    header: "ระดับ",
    th: "ยุทธศาสตร์ ประเด็นยุทธศาสตร์ย่อย หรือ เป้าหมาย",
    en: "Strategy, sub-issue or goal.",
    width: 24,
    allowed: { kind: "oneOf", list: "ListStrategyLevel" },
  }),
  nameTh: stored(longText, { header: "ชื่อในแผน", aliases: ["ชื่อ", "ข้อความ"], th: "ชื่อเต็มตามแผน", en: "Full name.", width: 90 }),
  parentCode: stored(code(), {
    header: "อยู่ภายใต้รหัส",
    aliases: ["รหัสแม่", "ภายใต้"],
    th: "รหัสของระดับบน ยุทธศาสตร์เว้นว่าง",
    en: "Code of the node above.",
    width: 15,
  }),
  id: idColumn,
});
