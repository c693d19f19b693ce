import { stored } from "../spec/columns";
import { recordTable } from "../spec/tableSpec";
import { code, text } from "../types/textTypes";
import { word } from "../types/wordTypes";
import { agencyKindWords } from "../../domain/model/words/recordWords";
import { idColumn } from "./commonColumns";

/** Agencies, editable; a new workbook brings the 50 districts and the attested bureaus. */
export const agenciesTable = recordTable("agencies", "Agencies")({
  agencyCode: stored(code(8), {
    header: "รหัสหน่วยงาน",
    aliases: ["รหัส"],
    th: "เลข 8 หลัก เช่น 50010000",
    en: "8 digits.",
    width: 15,
    allowed: {
      kind: "formula",
      formula: "AND(LEN(cell)=8,ISNUMBER(VALUE(cell)))",
      message: { th: "รหัสหน่วยงานต้องเป็นเลข 8 หลัก เช่น 50010000", en: "Needs 8 digits." },
    },
  }),
  nameTh: stored(text, { header: "ชื่อหน่วยงาน", aliases: ["หน่วยงาน", "ชื่อ"], th: "ชื่อเต็ม", en: "Full name.", width: 50 }),
  shortTh: stored(text, { header: "ชื่อย่อ", aliases: ["อักษรย่อ"], th: "ชื่อย่อหรืออักษรย่อ", en: "Short name.", width: 18 }),
  parentCode: stored(code(8), {
    header: "รหัสหน่วยงานต้นสังกัด",
    aliases: ["รหัสต้นสังกัด", "ต้นสังกัด"],
    th: "รหัสของหน่วยงานที่สังกัด (ถ้ามี)",
    en: "Code of the parent agency, if any.",
    width: 20,
    allowed: { kind: "suggested", list: "ListAgencyCodes" },
  }),
  kind: stored(word(agencyKindWords), {
    header: "ประเภทหน่วยงาน",
    aliases: ["ประเภท"],
    th: "สำนัก สำนักงานเขต หรือสำนักงาน",
    en: "Bureau, district or office.",
    width: 18,
    allowed: { kind: "oneOf", list: "ListAgencyKind" },
  }),
  id: idColumn,
});
