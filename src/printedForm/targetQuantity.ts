import { arabicDigits } from "../domain/model/text/thaiText";

/** A measurable target. */
export interface TargetQuantity {
  readonly targetQty: number | null;
  readonly targetUnit: string | null;
}

const NO_QUANTITY: TargetQuantity = { targetQty: null, targetUnit: null };

/** Counting words of the forms, so that "42 ภารกิจได้รับ…" ends where the word ends. Longer ones win. */
const UNITS = [
  "ภารกิจ", "คน", "ราย", "แห่ง", "ครั้ง", "เรื่อง", "ฉบับ", "เล่ม", "รายการ", "หน่วยงาน", "ส่วนราชการ", "โครงการ", "กิจกรรม", "หลักสูตร", "รุ่น", "ชุมชน", "ครัวเรือน",
  "หลังคาเรือน", "เขต", "สำนักงานเขต", "โรงเรียน", "สถานศึกษา", "เส้นทาง", "สาย", "กิโลเมตร", "เมตร", "ตารางเมตร", "ไร่", "ต้น", "ตัว", "หลัง", "คัน", "เครื่อง", "ชุด", "ระบบ", "งาน",
  "ด้าน", "ประเด็น", "ข้อ", "ล้านบาท", "บาท", "ตัน", "กิโลกรัม", "วัน", "เดือน", "ปี", "ชั่วโมง", "คลอง", "บ่อ", "สวน", "แปลง", "ศูนย์", "ชิ้น", "แผ่น", "ป้าย", "จุด", "ดวง", "กล้อง", "เวที", "ทีม",
  "กลุ่ม", "เครือข่าย", "ข้อเสนอ", "ข้อเสนอแนะ", "นวัตกรรม", "มาตรการ", "แผน", "แผนงาน", "แผนที่", "ตำแหน่ง", "อัตรา", "ครอบครัว", "ท่าน", "นาย", "สถานี", "ตลาด", "อาคาร", "ห้อง", "กระบวนงาน", "ขั้นตอน",
].sort((left, right) => right.length - left.length);

const NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,12}(?:\\.\\d{1,6})?)(?![\\d.,]*\\d)";
const COUNTED = new RegExp(`จำนวน(?:ทั้งสิ้น|รวม|ไม่น้อยกว่า|อย่างน้อย|ประมาณ)?\\s?(?:ไม่น้อยกว่า\\s?|อย่างน้อย\\s?)?${NUMBER}`);
const PERCENT_WORD = new RegExp(`ร้อยละ\\s?(?:ไม่น้อยกว่า\\s?)?${NUMBER}`);
const PERCENT_SIGN = new RegExp(`${NUMBER}\\s?(?:%|เปอร์เซ็นต์)`);
const WHOLE = new RegExp(`^${NUMBER}$`);
const LONGEST_UNIT = 30;

/**
 * The quantity and unit of a target text: the number behind จำนวน, else a percentage, else the whole text when it is a number.
 * Numbers of editions, years and items are not quantities. Source: domain.md §6, P09. Example: "… ฉบับที่ 2 จำนวน 42 ภารกิจ ได้รับ…" → 42, "ภารกิจ".
 */
export function readTargetQuantity(targetText: string): TargetQuantity {
  const text = arabicDigits(targetText);
  const counted = COUNTED.exec(text);
  if (counted !== null) {
    return { targetQty: numberOf(counted[1]), targetUnit: unitAt(text.slice(counted.index + counted[0].length, counted.index + counted[0].length + 60)) };
  }
  const percent = PERCENT_WORD.exec(text) ?? PERCENT_SIGN.exec(text);
  if (percent !== null) return { targetQty: numberOf(percent[1]), targetUnit: "ร้อยละ" };
  const whole = WHOLE.exec(text.trim());
  return whole === null ? NO_QUANTITY : { targetQty: numberOf(whole[1]), targetUnit: null };
}

function unitAt(text: string): string | null {
  const after = text.trimStart();
  if (/^(?:%|เปอร์เซ็นต์)/.test(after)) return "ร้อยละ";
  const word = /^[ก-๛]+/.exec(after)?.[0] ?? "";
  const known = UNITS.find((unit) => word.startsWith(unit));
  if (known !== undefined) return known;
  return word === "" || word.length > LONGEST_UNIT ? null : word;
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text.replaceAll(",", ""));
}
