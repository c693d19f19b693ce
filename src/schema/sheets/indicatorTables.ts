import { stored } from "../spec/columns";
import { recordTable } from "../spec/tableSpec";
import { date } from "../types/dateTypes";
import { decimal, percent, quarter } from "../types/numberTypes";
import { code, longText, text } from "../types/textTypes";
import { word } from "../types/wordTypes";
import { indicatorDirectionWords, indicatorLevelWords, indicatorTypeWords } from "../../domain/model/words/recordWords";
import { PERCENTAGE, PLAUSIBLE_DAYS, fiscalYearColumn, idColumn } from "./commonColumns";

const quarterResult = (number: 1 | 2 | 3 | 4) =>
  stored(decimal, {
    header: `ผลไตรมาส ${number}`,
    aliases: [`ไตรมาส ${number}`, `ผลไตรมาสที่ ${number}`, `ไตรมาสที่ ${number}`, `Q${number}`],
    th: `ผลสะสมเมื่อสิ้นไตรมาสที่ ${number} ในหน่วยของตัวชี้วัด`,
    en: `Cumulative result at the end of quarter ${number}.`,
    width: 12,
  });

/** Indicators with their targets and quarterly results. */
export const indicatorsTable = recordTable("indicators", "Indicators")({
  indicatorCode: stored(code(), {
    header: "รหัสตัวชี้วัด",
    aliases: ["รหัส"],
    th: "รหัสหน่วยงาน 4 หลัก ขีด เลขลำดับ เช่น 5047-0923",
    en: "For example 5047-0923.",
    width: 15,
  }),
  nameTh: stored(longText, { header: "ชื่อตัวชี้วัด", aliases: ["ตัวชี้วัด"], th: "ชื่อเต็มของตัวชี้วัด", en: "Full name.", width: 60 }),
  fiscalYearBE: fiscalYearColumn,
  unit: stored(text, {
    header: "หน่วยนับ",
    aliases: ["หน่วย", "หน่วยวัด"],
    th: "เช่น ร้อยละ แห่ง ครั้ง",
    en: "Unit.",
    width: 14,
  }),
  target: stored(decimal, { header: "ค่าเป้าหมาย", aliases: ["เป้าหมาย"], th: "ตัวเลขที่ต้องทำให้ได้ในปี", en: "Target of the year.", width: 14 }),
  direction: stored(word(indicatorDirectionWords), {
    header: "ทิศทาง",
    th: "ค่ามากดีกว่า หรือค่าน้อยดีกว่า",
    en: "Whether more or less is better.",
    width: 16,
    allowed: { kind: "oneOf", list: "ListIndicatorDirection" },
  }),
  indicatorType: stored(word(indicatorTypeWords), {
    header: "ประเภทตัวชี้วัด",
    aliases: ["ประเภท"],
    th: "เชิงยุทธศาสตร์ งานประจำ หรือเจรจา",
    en: "Strategic, routine or negotiated.",
    width: 24,
    allowed: { kind: "oneOf", list: "ListIndicatorType" },
  }),
  indicatorLevel: stored(word(indicatorLevelWords), {
    header: "ระดับตัวชี้วัด",
    aliases: ["ระดับ"],
    th: "ผลผลิต หรือ ผลลัพธ์",
    en: "Output or outcome.",
    width: 14,
    allowed: { kind: "oneOf", list: "ListIndicatorLevel" },
  }),
  q1Result: quarterResult(1),
  q2Result: quarterResult(2),
  q3Result: quarterResult(3),
  q4Result: quarterResult(4),
  definition: stored(longText, {
    header: "นิยามและวิธีคำนวณ",
    aliases: ["นิยาม", "คำอธิบาย", "วิธีคำนวณ"],
    th: "นิยามหรือสูตรคำนวณ",
    en: "Definition or formula.",
    width: 60,
  }),
  id: idColumn,
});

const score = (header: string, th: string, en: string) => stored(percent, { header, th, en, width: 13, allowed: PERCENTAGE });

/** What SED scored, per quarter, for a project or an indicator. */
export const quarterEvaluationsTable = recordTable("quarterEvaluations", "QuarterEvaluations")({
  subject: stored(code(), {
    header: "รหัสโครงการหรือตัวชี้วัด",
    aliases: ["รหัส", "รหัสโครงการ", "รหัสตัวชี้วัด"],
    th: "รหัสโครงการหรือรหัสตัวชี้วัดที่ประเมิน",
    en: "Code of the project or indicator.",
    width: 24,
  }),
  fiscalYearBE: fiscalYearColumn,
  quarter: stored(quarter, {
    header: "ไตรมาสที่",
    aliases: ["ไตรมาส"],
    th: "ไตรมาสของปีงบประมาณ 1–4",
    en: "Quarter of the fiscal year, 1–4.",
    width: 11,
    allowed: { kind: "between", low: 1, high: 4 },
  }),
  score: score("คะแนน", "คะแนนที่ สยป. ประเมิน 0–100", "Score 0–100."),
  crit21: score("คะแนนเกณฑ์ 2 ข้อ 1", "คะแนนเกณฑ์ 2.1 (0–100)", "Criterion 2.1, 0–100."),
  crit22: score("คะแนนเกณฑ์ 2 ข้อ 2", "คะแนนเกณฑ์ 2.2 (0–100)", "Criterion 2.2, 0–100."),
  comment: stored(longText, { header: "ความเห็นผู้ประเมิน", aliases: ["ความเห็น", "ข้อคิดเห็น"], th: "ความเห็นของ สยป.", en: "Comment.", width: 70 }),
  evaluatedOn: stored(date, { header: "วันที่ประเมิน", th: "วันที่ประเมิน", en: "Evaluated on.", width: 14, allowed: PLAUSIBLE_DAYS }),
  id: idColumn,
});
