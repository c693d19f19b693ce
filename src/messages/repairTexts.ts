import { quoted } from "./formatting";
import type { Language } from "./language";

/** What a repair does, by kind, with what its sentence names. */
export type RepairFacts =
  | { readonly kind: "addSheet" | "hideSheet"; readonly sheet: string }
  | { readonly kind: "addTable"; readonly sheet: string; readonly table: string }
  | { readonly kind: "addColumn" | "restoreFormula" | "restoreValidation" | "restoreConditionalFormat"; readonly sheet: string; readonly table: string; readonly column: string }
  | { readonly kind: "addName" | "setMeta"; readonly name: string }
  | { readonly kind: "upgradeSchema"; readonly from: number; readonly to: number }
  /** `cells` = how many of the column change. */
  | { readonly kind: "replaceWord"; readonly sheet: string; readonly column: string; readonly before: string; readonly after: string; readonly cells: number }
  | { readonly kind: "fillBlank"; readonly sheet: string; readonly column: string; readonly after: string; readonly cells: number };

/**
 * What a step of a repair will do, in words, before it is done.
 *
 * Example: `repairText({ kind: "addSheet", sheet: "ตั้งค่า" }, "en")` → "Add the sheet “ตั้งค่า”, which is missing."
 */
export function repairText(facts: RepairFacts, language: Language): string {
  return language === "th" ? inThai(facts) : inEnglish(facts);
}

function inThai(facts: RepairFacts): string {
  switch (facts.kind) {
    case "addSheet":
      return `เพิ่มแผ่นงาน ${quoted(facts.sheet)} ที่หายไป`;
    case "addTable":
      return `เพิ่มตาราง ${quoted(facts.table)} ที่หายไปในแผ่นงาน ${quoted(facts.sheet)}`;
    case "addColumn":
      return `เพิ่มคอลัมน์ ${quoted(facts.column)} ที่หายไปในแผ่นงาน ${quoted(facts.sheet)}`;
    case "restoreFormula":
      return `ใส่สูตรของคอลัมน์ ${quoted(facts.column)} ในแผ่นงาน ${quoted(facts.sheet)} คืนทุกแถว`;
    case "restoreValidation":
      return `ใส่รายการให้เลือกหรือการตรวจค่าของคอลัมน์ ${quoted(facts.column)} ในแผ่นงาน ${quoted(facts.sheet)} คืน`;
    case "restoreConditionalFormat":
      return `ใส่รูปแบบสีตามค่าของคอลัมน์ ${quoted(facts.column)} ในแผ่นงาน ${quoted(facts.sheet)} คืน`;
    case "addName":
      return `กำหนดชื่อ ${quoted(facts.name)} ที่หายไปหรืออ้างผิดใหม่`;
    case "hideSheet":
      return `ซ่อนแผ่นงาน ${quoted(facts.sheet)} ซึ่งระบบใช้เอง`;
    case "upgradeSchema":
      return `ปรับรูปแบบสมุดงานจากรุ่น ${facts.from} เป็นรุ่น ${facts.to}`;
    case "replaceWord":
      return `เปลี่ยน ${quoted(facts.before)} เป็น ${quoted(facts.after)} ในคอลัมน์ ${quoted(facts.column)} ของแผ่นงาน ${quoted(facts.sheet)} จำนวน ${facts.cells} เซลล์`;
    case "fillBlank":
      return `ใส่ ${quoted(facts.after)} ในเซลล์ว่างของคอลัมน์ ${quoted(facts.column)} ในแผ่นงาน ${quoted(facts.sheet)} จำนวน ${facts.cells} เซลล์`;
    case "setMeta":
      return `บันทึกข้อมูลระบุสมุดงาน ${quoted(facts.name)} ใหม่`;
  }
}

function inEnglish(facts: RepairFacts): string {
  switch (facts.kind) {
    case "addSheet":
      return `Add the sheet ${quoted(facts.sheet)}, which is missing.`;
    case "addTable":
      return `Add the table ${quoted(facts.table)}, which is missing, to the sheet ${quoted(facts.sheet)}.`;
    case "addColumn":
      return `Add the column ${quoted(facts.column)}, which is missing, to the sheet ${quoted(facts.sheet)}.`;
    case "restoreFormula":
      return `Put the formula back into every row of the column ${quoted(facts.column)} of the sheet ${quoted(facts.sheet)}.`;
    case "restoreValidation":
      return `Put the drop-down or check of the column ${quoted(facts.column)} of the sheet ${quoted(facts.sheet)} back.`;
    case "restoreConditionalFormat":
      return `Put the colours of the column ${quoted(facts.column)} of the sheet ${quoted(facts.sheet)} back.`;
    case "addName":
      return `Define the name ${quoted(facts.name)} anew, which is missing or points nowhere.`;
    case "hideSheet":
      return `Hide the sheet ${quoted(facts.sheet)}, which is for the program alone.`;
    case "upgradeSchema":
      return `Bring the workbook from version ${facts.from} of its format to version ${facts.to}.`;
    case "replaceWord":
      return `Change ${quoted(facts.before)} to ${quoted(facts.after)} in the column ${quoted(facts.column)} of the sheet ${quoted(facts.sheet)} (cells: ${facts.cells}).`;
    case "fillBlank":
      return `Put ${quoted(facts.after)} into blank cells of the column ${quoted(facts.column)} of the sheet ${quoted(facts.sheet)} (cells: ${facts.cells}).`;
    case "setMeta":
      return `Write what the workbook is known by (${quoted(facts.name)}) anew.`;
  }
}
