import type { Agency } from "../../domain/model/records/agency";
import { NOTHING_UNREADABLE } from "../../domain/model/records/stored";
import type { AgencyKind } from "../../domain/model/words/recordWords";

/**
 * The districts by their number in Bangkok's agency codes, 01–50. These are not the codes of the Department of Provincial
 * Administration. Nine of them are seen on public pages, the others follow from the city's own order. Source: domain.md §1.
 */
const DISTRICTS: readonly string[] = [
  "พระนคร", "ป้อมปราบศัตรูพ่าย", "สัมพันธวงศ์", "บางรัก", "ปทุมวัน", "ยานนาวา", "ดุสิต", "พญาไท", "ห้วยขวาง", "พระโขนง",
  "บางกะปิ", "บางเขน", "มีนบุรี", "ลาดกระบัง", "หนองจอก", "ธนบุรี", "คลองสาน", "บางกอกใหญ่", "บางกอกน้อย", "ตลิ่งชัน",
  "ภาษีเจริญ", "หนองแขม", "บางขุนเทียน", "ราษฎร์บูรณะ", "ดอนเมือง", "จตุจักร", "ลาดพร้าว", "บึงกุ่ม", "สาทร", "บางคอแหลม",
  "บางซื่อ", "ราชเทวี", "คลองเตย", "ประเวศ", "บางพลัด", "จอมทอง", "ดินแดง", "สวนหลวง", "วัฒนา", "บางแค",
  "หลักสี่", "สายไหม", "คันนายาว", "สะพานสูง", "วังทองหลาง", "คลองสามวา", "บางนา", "ทวีวัฒนา", "ทุ่งครุ", "บางบอน",
];

/** Bureaus whose codes are seen on public pages (20000000 inferred from its pages' content). Source: domain.md §1. */
const BUREAUS: readonly (readonly [agencyCode: string, nameTh: string, shortTh: string | null])[] = [
  ["04000000", "สำนักปลัดกรุงเทพมหานคร", "สนป."],
  ["11000000", "สำนักการระบายน้ำ", "สนน."],
  ["18000000", "สำนักการวางผังและพัฒนาเมือง", "สวพ."],
  ["20000000", "สำนักงบประมาณกรุงเทพมหานคร", "สงม."],
  ["21000000", "สำนักยุทธศาสตร์และประเมินผล", "สยป."],
];

/** The agencies that a new workbook brings; people add and correct them on their sheet. */
export const DEFAULT_AGENCIES: readonly Agency[] = [
  ...BUREAUS.map(([agencyCode, nameTh, shortTh]) => agency(agencyCode, nameTh, shortTh, "BUREAU")),
  agency("04060000", "สำนักงานปกครองและทะเบียน", null, "OFFICE", "04000000"),
  ...DISTRICTS.map((name, index) => agency(`50${String(index + 1).padStart(2, "0")}0000`, `สำนักงานเขต${name}`, null, "DISTRICT")),
];

function agency(agencyCode: string, nameTh: string, shortTh: string | null, kind: AgencyKind, parentCode: string | null = null): Agency {
  return { id: null, unreadable: NOTHING_UNREADABLE, agencyCode, nameTh, shortTh, parentCode, kind };
}
