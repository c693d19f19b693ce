import type { Conflict, ConflictKind, ConflictRule, ConflictValue, PlacedValue } from "../../domain/consolidate/conflict";
import { fieldName } from "../fieldNames";
import { formatFieldValue } from "../fieldValues";
import { quoted } from "../formatting";
import type { Language } from "../language";

type Words<Id extends string> = Readonly<Record<Id, Readonly<Record<Language, string>>>>;

const kinds: Words<ConflictKind> = {
  OLDER_COPY: { th: "แฟ้มซ้ำ: เป็นสมุดงานเดียวกันที่บันทึกต่างเวลา", en: "Two copies of one workbook, saved at different times" },
  ONLY_IN_OLDER_COPY: { th: "มีเฉพาะในสำเนาเก่า จึงไม่ถูกนำมา", en: "Only the older copy has it, so it was not taken" },
  SHARED_WORKBOOK_ID: { th: "สองแฟ้มมีรหัสสมุดงานเดียวกัน แต่เป็นคนละโครงการ", en: "Two files have one workbook id but different projects" },
  SAME_PROJECT: { th: "โครงการเดียวกันอยู่ในหลายแฟ้ม", en: "One project stands in several files" },
  DIFFERENT_VALUE: { th: "ค่าของโครงการเดียวกันต่างกัน", en: "The files have different values for one project" },
  ONLY_IN_ONE_FILE: { th: "รายงานครั้งนี้ไม่มีในทุกแฟ้ม", en: "Not every file with this project has this report" },
  DIFFERENT_SETTING: { th: "การตั้งค่าต่างกัน", en: "Settings differ" },
  UNCONVERTED_AMOUNTS: { th: "ยอดเบิกใช้ของโครงการเป็นคนละแบบ (รายครั้ง/สะสม) และแปลงไม่ได้ ยอดรวมจึงยังเทียบกันไม่ได้", en: "The project's disbursements are of the other kind (by report or running totals) and could not be converted: totals with them cannot be relied on" },
  DIFFERENT_REFERENCE: { th: "ข้อมูลอ้างอิงหรือคะแนนต่างกัน", en: "Reference data or scores differ" },
  RENAMED_COLUMN: { th: "คอลัมน์ถูกเปลี่ยนชื่อหรือหายไป", en: "A column is renamed or missing" },
  MISSING_TABLE: { th: "ไม่มีตาราง", en: "A table is missing" },
  MERGED_CELLS: { th: "มีเซลล์ผสานในตาราง", en: "Cells of a table are merged" },
  OTHER_SCHEMA: { th: "รุ่นของรูปแบบสมุดงานต่างกัน", en: "Another version of the workbook format" },
  UNAPPROVED_ROUND: { th: "รายงานยังไม่ได้รับอนุมัติ", en: "A report that is not approved" },
  BROKEN_SEAL: { th: "ผนึกไม่สมบูรณ์: ข้อมูลไม่ตรงกับที่อนุมัติ", en: "The seal does not hold: the data are not what was approved" },
  BROKEN_LOG: { th: "ประวัติการแก้ไขถูกแก้หรือขาดหาย", en: "The change log was altered, or part of it is missing" },
  LOST_DECISION: { th: "ผลการพิจารณาใช้ไม่ได้ เพราะรายงานเปลี่ยนไปแล้ว", en: "A decision no longer fits the report" },
};

const rules: Words<ConflictRule> = {
  LONGER_LOG: { th: "ใช้แฟ้มที่มีประวัติการแก้ไขต่อเนื่องยาวกว่า", en: "the copy whose change log goes on from the other's is used" },
  LATER_SAVED: { th: "ใช้แฟ้มที่บันทึกหลังสุด", en: "the copy that was saved later is used" },
  LATER_LISTED: { th: "ไม่ทราบว่าแฟ้มใดใหม่กว่า จึงใช้แฟ้มที่ระบุหลังสุด", en: "it cannot be told which one is newer; the one named last is used" },
  BOTH_TAKEN: { th: "ใช้ทั้งสองแฟ้ม", en: "both are used" },
  OWN_AGENCY: { th: "ใช้แฟ้มของหน่วยงานเจ้าของรหัสโครงการ", en: "the file of the agency that the project code names is used" },
  FIRST_LISTED: { th: "ใช้แฟ้มที่ระบุก่อน", en: "the file named first is used" },
  MOST_FILES: { th: "ใช้ค่าที่แฟ้มส่วนใหญ่มี ถ้าเท่ากันใช้แฟ้มที่ระบุก่อน", en: "the value of most files is used, of equally many that of the file named first" },
  CONVERTED: { th: "ใช้แบบที่แฟ้มส่วนใหญ่ใช้ และแปลงยอดเบิกใช้ของแฟ้มอื่นเป็นแบบเดียวกัน (โครงการที่แปลงไม่ได้แจ้งแยกต่างหาก)", en: "the way of most files is used and the amounts of the others are converted to it (projects where that cannot be done are named by themselves)" },
  KNOWN_NAME: { th: "ชื่อนี้เป็นอีกชื่อที่รู้จัก จึงอ่านได้ตามปกติ", en: "the name is another known one, so the column was read" },
  LEFT_BLANK: { th: "อ่านไม่ได้ จึงเว้นว่างไว้", en: "it could not be read and is left blank" },
  READ_AS_CURRENT: { th: "อ่านตามรูปแบบรุ่นปัจจุบัน", en: "it was read by the present format" },
  UPGRADED: { th: "ปรับข้อมูลเป็นรูปแบบรุ่นปัจจุบันตามขั้นตอนที่กำหนดไว้ โดยไม่แก้แฟ้มของหน่วยงาน", en: "its data were brought to the present format by the steps laid down for it; the agency's file stays as it is" },
  TAKEN_AS_IT_STANDS: { th: "ใช้ข้อมูลตามที่อยู่ในแฟ้ม โปรดตรวจสอบกับหน่วยงาน", en: "the data are used as they stand in the file; ask the agency" },
  AGENCY_KEPT: { th: "ใช้ข้อมูลล่าสุดของหน่วยงาน โปรดพิจารณาใหม่", en: "the agency's newer data are used; decide again" },
};

/** What kind of conflict it is, in a phrase. */
export function conflictKind(kind: ConflictKind, language: Language): string {
  return kinds[kind][language];
}

/** By which rule one of the values was kept. */
export function conflictRule(rule: ConflictRule, language: Language): string {
  return rules[rule][language];
}

const ownNames: Words<string> = {
  workbookId: { th: "แฟ้ม", en: "file" },
  schemaVersion: { th: "รุ่นของรูปแบบ", en: "format version" },
  strategyLinks: { th: "ความเชื่อมโยงยุทธศาสตร์", en: "strategy links" },
  baseline: { th: "แผนรายเดือน", en: "monthly plan" },
};

/** What a conflict's field is called. */
export function conflictField(field: string, language: Language): string {
  return ownNames[field]?.[language] ?? fieldName(field, language);
}

/** A value as people read it; a column's name in quotation marks. */
export function conflictValue({ kind, field }: Pick<Conflict, "kind" | "field">, value: ConflictValue, language: Language): string {
  if (value === null) return "–";
  if (kind === "OLDER_COPY" || kind === "SHARED_WORKBOOK_ID" || kind === "BROKEN_LOG") return String(value).replace("T", " ");
  if (field === "strategyLinks" || field === "baseline") return quoted(String(value));
  if (field === "schemaVersion") return String(value);
  return formatFieldValue(field ?? "", value, language);
}

/** One of the values with its place. Example: `เขตพระนคร.xlsx โครงการ!E6: 1,500.00 บาท`. */
export function placedValue(conflict: Pick<Conflict, "kind" | "field">, { file, cell, value }: PlacedValue, language: Language): string {
  return `${[file, cell].filter((part) => part !== null).join(" ")}: ${conflictValue(conflict, value, language)}`;
}
