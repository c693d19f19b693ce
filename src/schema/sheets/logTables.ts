import { stored } from "../spec/columns";
import { recordTable } from "../spec/tableSpec";
import { moment } from "../types/dateTypes";
import { whole } from "../types/numberTypes";
import { code, longText, text } from "../types/textTypes";
import { word } from "../types/wordTypes";
import { importDecisionWords, severityWords } from "../../domain/model/words/recordWords";
import { fiscalYearColumn, idColumn, projectCodeColumn } from "./commonColumns";

/** Logs are written by Kaona; people read them, so nothing is validated there but decisions. */

const when = (header: string, th: string, en: string) => stored(moment, { header, th, en, width: 19 });
const projectCode = { ...projectCodeColumn, allowed: null };
const fiscalYearBE = { ...fiscalYearColumn, allowed: null };

/** Every change made through Kaona; rows are only ever added. */
export const changeLogTable = recordTable("changeLog", "ChangeLog")({
  at: when("เวลา", "วันและเวลาที่แก้ไข", "When."),
  who: stored(text, { header: "ผู้แก้ไข", th: "ผู้ที่แก้ไข ตามที่ระบุไว้", en: "Who, as stated.", width: 24 }),
  role: stored(text, { header: "บทบาท", th: "บทบาทของผู้แก้ไข", en: "In which role.", width: 20 }),
  entity: stored(text, { header: "รายการ", th: "ชนิดของข้อมูลที่แก้", en: "Kind of record.", width: 18 }),
  key: stored(text, { header: "รหัสรายการ", th: "รหัสโครงการ ปี และครั้งที่", en: "Which record.", width: 26 }),
  field: stored(text, { header: "ช่อง", th: "ช่องที่แก้", en: "Which field.", width: 20 }),
  // One line each, however long: a seal would make its row as high as the screen.
  oldValue: stored(text, { header: "ค่าเดิม", th: "ค่าก่อนแก้ไข", en: "Old value.", width: 36 }),
  newValue: stored(text, { header: "ค่าใหม่", th: "ค่าหลังแก้ไข หรือผนึกข้อมูลที่อนุมัติ", en: "New value, or the seal of what was approved.", width: 36 }),
  reason: stored(longText, { header: "เหตุผล", th: "เหตุผลของการแก้ไข", en: "Why.", width: 36 }),
  parentHash: stored(text, {
    header: "ลายนิ้วมือรายการก่อนหน้า",
    th: "ค่าตรวจสอบของแถวก่อนหน้า ใช้ตรวจว่าประวัติไม่ถูกแก้",
    en: "Hash of the entry before, so that a changed history shows.",
    width: 26,
  }),
  id: idColumn,
});

/** Every irregularity of every import, with the text as it was. */
export const importLogTable = recordTable("importLog", "ImportLog")({
  importedAt: when("เวลานำเข้า", "วันและเวลาที่นำเข้า", "When it was imported."),
  file: stored(text, { header: "แฟ้ม", aliases: ["ไฟล์"], th: "แฟ้มที่นำเข้า", en: "File.", width: 26 }),
  line: stored(whole, { header: "บรรทัด", th: "บรรทัดในแฟ้ม", en: "Line of the file.", width: 10 }),
  projectCode,
  fiscalYearBE,
  ruleId: stored(code(), { header: "กฎ", aliases: ["รหัสกฎ"], th: "รหัสกฎ ดูคำอธิบายในคู่มือ", en: "Rule.", width: 9 }),
  severity: stored(word(severityWords), {
    header: "ระดับความสำคัญ",
    th: "ต้องแก้ไข ควรตรวจสอบ หรือเพื่อทราบ",
    en: "Severity.",
    width: 15,
    allowed: { kind: "oneOf", list: "ListSeverity" },
  }),
  message: stored(longText, { header: "ข้อสังเกต", th: "สิ่งที่พบและสิ่งที่ควรทำ", en: "What was found.", width: 60 }),
  raw: stored(longText, { header: "ข้อความเดิม", th: "ข้อความในแฟ้มตามที่ปรากฏ", en: "The text as it was.", width: 50 }),
  proposedValue: stored(longText, { header: "ค่าที่เสนอ", th: "ค่าที่ระบบใส่ให้", en: "What was stored.", width: 30 }),
  alternative: stored(longText, { header: "ค่าที่อาจเป็นได้", th: "การอ่านอีกทางหนึ่ง", en: "The other reading.", width: 30 }),
  decision: stored(word(importDecisionWords), {
    header: "การตัดสินใจ",
    th: "ผลการตรวจของท่าน",
    en: "What was decided.",
    width: 26,
    allowed: { kind: "oneOf", list: "ListImportDecision" },
  }),
  decidedBy: stored(text, { header: "ผู้ตัดสินใจ", th: "ผู้ที่ตรวจ", en: "By whom.", width: 22 }),
  id: idColumn,
});

/** Reasons that people gave for warnings. */
export const acknowledgementsTable = recordTable("acknowledgements", "Acknowledgements")({
  ruleId: stored(code(), { header: "กฎ", aliases: ["รหัสกฎ"], th: "รหัสกฎ", en: "Rule.", width: 9 }),
  key: stored(text, { header: "รหัสรายการ", th: "รหัสโครงการ ปี และครั้งที่", en: "Which record.", width: 28 }),
  field: stored(text, { header: "ช่อง", th: "ช่องที่เตือน", en: "Which field.", width: 20 }),
  value: stored(longText, { header: "ค่าที่รับทราบ", th: "ค่าขณะให้เหตุผล เมื่อค่าเปลี่ยนจะเตือนใหม่", en: "The value the reason was given for.", width: 40 }),
  reason: stored(longText, { header: "เหตุผล", th: "เหตุผล", en: "Why it is so.", width: 50 }),
  by: stored(text, { header: "ผู้ให้เหตุผล", th: "ผู้ให้เหตุผล", en: "By whom.", width: 24 }),
  at: when("เวลา", "วันและเวลา", "When."),
  id: idColumn,
});
