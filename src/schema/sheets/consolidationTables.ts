import { stored } from "../spec/columns";
import type { NamedColumn, RecordTableName, SchemaTable } from "../spec/tableSpec";
import { moment } from "../types/dateTypes";
import { whole } from "../types/numberTypes";
import { code, longText, text } from "../types/textTypes";
import { yesNo } from "../types/wordTypes";
import { fiscalYearColumn, projectCodeColumn } from "./commonColumns";

/** What only a consolidated workbook has: where its rows come from, and what its files did not agree on. */

/** Two columns behind the row id of the tables of entries. */
export const PROVENANCE_COLUMNS: readonly NamedColumn[] = [
  { field: "sourceFile", ...stored(text, { header: "แฟ้มต้นทาง", th: "แฟ้มที่แถวนี้มาจาก ดูรายละเอียดในแผ่นแหล่งข้อมูล", en: "The file that this row comes from; the sheet of sources has its hash.", width: 26 }) },
  { field: "sourceRow", ...stored(whole, { header: "แถวต้นทาง", th: "แถวในแผ่นงานของแฟ้มต้นทาง", en: "Its row on the sheet of that file.", width: 11 }) },
];

/** The tables that have them. */
export const PROVENANCE_TABLES: ReadonlySet<RecordTableName> = new Set(["Projects", "Rounds", "StrategyLinks", "Indicators", "Baseline", "QuarterEvaluations"]);

const when = (header: string, th: string, en: string) => stored(moment, { header, th, en, width: 19 });
const count = (header: string, th: string, en: string) => stored(whole, { header, th, en, width: 12 });

export const sourcesTable: SchemaTable = {
  name: "Sources",
  columns: [
    { field: "file", ...stored(text, { header: "แฟ้ม", th: "ชื่อแฟ้ม", en: "Name of the file.", width: 32 }) },
    { field: "isTaken", ...stored(yesNo, { header: "ใช้ข้อมูล", th: "ไม่ใช่ = เป็นสำเนาเก่าของแฟ้มอื่น จึงไม่นำข้อมูลมา", en: "No = an older copy of another file, so nothing was taken from it.", width: 11 }) },
    { field: "projects", ...count("จำนวนโครงการ", "จำนวนโครงการในแฟ้ม", "Projects in the file.") },
    { field: "rounds", ...count("จำนวนรายงาน", "จำนวนรายงานในแฟ้ม", "Report rounds in the file.") },
    { field: "savedAt", ...when("บันทึกเมื่อ", "วันและเวลาที่บันทึกแฟ้มล่าสุด", "When the file was last saved.") },
    { field: "workbookId", ...stored(code(), { header: "รหัสสมุดงาน", th: "รหัสภายในของสมุดงาน", en: "Id of the workbook.", width: 30 }) },
    { field: "schemaVersion", ...count("รุ่นของรูปแบบ", "รุ่นของรูปแบบสมุดงาน", "Version of the workbook format.") },
    { field: "sha256", ...stored(code(), { header: "ลายนิ้วมือแฟ้ม", th: "SHA-256 ของแฟ้ม ใช้พิสูจน์ว่าเป็นแฟ้มใด", en: "SHA-256 of the file, which proves which one it was.", width: 68 }) },
  ],
};

export const conflictsTable: SchemaTable = {
  name: "Conflicts",
  columns: [
    { field: "kind", ...stored(text, { header: "ชนิดข้อขัดแย้ง", th: "สิ่งที่ไม่ตรงกันหรือน่าสงสัย", en: "What does not agree, or is doubtful.", width: 30 }) },
    { field: "needsDecision", ...stored(yesNo, { header: "ต้องตัดสินใจ", th: "ใช่ = ต้องมีผู้ตรวจ", en: "Yes = somebody must look at it.", width: 13 }) },
    { field: "projectCode", ...projectCodeColumn, allowed: null },
    { field: "fiscalYearBE", ...fiscalYearColumn, allowed: null },
    { field: "roundNo", ...count("ครั้งที่", "รายงานครั้งที่", "Report round.") },
    { field: "field", ...stored(text, { header: "ช่อง", th: "ช่องข้อมูล", en: "Which field.", width: 24 }) },
    { field: "values", ...stored(longText, { header: "ค่าที่พบ", th: "ทุกค่าที่พบ พร้อมแฟ้มและเซลล์", en: "Every value with its file and cell, one a line.", width: 64 }) },
    { field: "kept", ...stored(longText, { header: "ค่าที่ใช้", th: "ค่าที่ใช้ในสมุดงานนี้", en: "The value that this workbook has.", width: 30 }) },
    { field: "rule", ...stored(longText, { header: "หลักเกณฑ์", th: "หลักเกณฑ์ที่ใช้เลือก", en: "By which rule it was kept.", width: 44 }) },
  ],
};
