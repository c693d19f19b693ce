import { comparisonKey } from "../domain/model/text/thaiText";

/** The sentence under which every form is signed. Source: domain.md §6. */
export const CERTIFICATION = "ขอรับรองว่า ข้อมูลที่ปรากฏในเอกสารฉบับนี้ หน่วยงานได้จัดพิมพ์จากระบบงานจริง เพื่อเป็นหลักฐานไว้ตรวจสอบ";

const KEY = comparisonKey(CERTIFICATION);
const OPENING_LENGTH = comparisonKey("ขอรับรองว่า ข้อมูลที่ปรากฏในเอกสาร").length;
const SHORTEST_PART = 4;
const LONGEST = 300;

const SIGNATURE_WORDS =
  /ผู้รับผิดชอบโครงการ|ผู้รับผิดชอบ|ผู้รายงาน|วัน\s?\/?\s?เดือน\s?\/?\s?ปี|ลงชื่อ|ตำแหน่ง|วันที่|[\s._…:()/-]/g;

/** A signature line with its dots or its role; "ลงชื่อ" alone may begin a line of a narrative. */
const SIGNATURE_LINE = /^\(?\s?ลงชื่อ\s?(?:[._…]{3}|[^(]{0,100}\(\s?ผู้รับผิดชอบโครงการ\s?\))/;

/** Whether a line begins the footer: the certification, which may go on over the next lines, or the signature where the certification is lost. */
export function beginsFooter(text: string): boolean {
  const key = comparisonKey(text.slice(0, LONGEST));
  return key.slice(0, OPENING_LENGTH) === KEY.slice(0, OPENING_LENGTH) || SIGNATURE_LINE.test(text);
}

/**
 * What a line below the rounds says beyond the printed footer: "" for the certification (or a part of it) and for a blank signature block.
 * Signer, position and date of signing are not data of the project. Example: "ลงชื่อ.....(ผู้รับผิดชอบโครงการ)" → "".
 */
export function beyondFooter(text: string): string {
  if (text.length > LONGEST) return text;
  const key = comparisonKey(text);
  if (key.length >= SHORTEST_PART && KEY.includes(key)) return "";
  return text.replace(SIGNATURE_WORDS, "") === "" ? "" : text;
}
