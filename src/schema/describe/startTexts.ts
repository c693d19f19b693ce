import type { Bilingual } from "../spec/columnSpec";
import { TABLE_SHEETS } from "../workbookSchema";

/** What the first sheet tells, beside its cells and names. */

/** A step of working with the workbook and the sheet it is about. */
export interface Step extends Bilingual {
  readonly sheet: string | null;
}

const sheet = (name: string): string => {
  if (!TABLE_SHEETS.some((each) => each.name === name)) throw new RangeError(`No such sheet: ${name}`);
  return name;
};

export const STEPS: readonly Step[] = [
  {
    sheet: sheet("ตั้งค่า"),
    th: "ตรวจการตั้งค่า: วันครบกำหนดรายงาน ยอดเบิกใช้เป็นเฉพาะครั้งหรือสะสม และชุดเป้าหมายเบิกจ่าย",
    en: "Check the settings: due date, whether amounts are per round or cumulative, disbursement profile.",
  },
  {
    sheet: sheet("โครงการ"),
    th: "เพิ่มโครงการ หนึ่งแถวต่อหนึ่งโครงการต่อปี โดยพิมพ์ต่อใต้แถวสุดท้าย ตารางจะขยายเอง คอลัมน์หัวสีเทาไม่ต้องกรอก",
    en: "Add projects, one row each, below the last row; the table grows by itself. Grey headers are computed.",
  },
  {
    sheet: sheet("ยุทธศาสตร์"),
    th: "เชื่อมโยงโครงการกับยุทธศาสตร์ ประเด็นย่อย และเป้าหมาย โดยให้แถวหลักหนึ่งแถวเป็น ใช่",
    en: "Link each project to the plan; exactly one link is the primary one.",
  },
  {
    sheet: sheet("แผนรายเดือน"),
    th: "ถ้ามีแผนรายเดือน ให้กรอกร้อยละสะสมของแต่ละเดือนและวันที่อนุมัติ ถ้าไม่มี ระบบใช้แผนเส้นตรง",
    en: "Enter an approved monthly plan if there is one; otherwise the plan is a straight line.",
  },
  {
    sheet: sheet("รายงานความก้าวหน้า"),
    th: "ทุกเดือนเพิ่มรายงานหนึ่งแถวต่อโครงการ: วันที่ ผลการดำเนินงาน ร้อยละสะสม และเงินที่เบิกใช้",
    en: "Every month add one row per project: date, what was done, cumulative percent, money disbursed.",
  },
  {
    sheet: sheet("บันทึกนำเข้า"),
    th: "หลังนำเข้าแบบรายงานที่พิมพ์ไว้ ให้ตรวจข้อสังเกตและเลือกการตัดสินใจ",
    en: "After importing printed reports, go through what the import was unsure of.",
  },
  {
    sheet: null,
    th: "ตรวจข้อมูลและสร้างแบบรายงานด้วยส่วนเสริม Kaona ใน Excel หรือคำสั่ง kaona check และ kaona report",
    en: "Check the data and make the report sheets with the Kaona add-in, or kaona check and kaona report.",
  },
];

export const NOTES: readonly Bilingual[] = [
  { th: "ไม่ทราบค่าให้เว้นว่าง อย่าใส่ 0 เพราะ 0 หมายถึงไม่มีจริง ๆ", en: "Leave unknown values blank; 0 means that there is none." },
  {
    th: "พิมพ์วันที่ด้วยปี ค.ศ. เช่น 20/6/2023 เซลล์จะแสดงเป็น 20 มิ.ย. 2566 ให้เอง",
    en: "Type dates with a Christian year, e.g. 20/6/2023; cells show the Buddhist era.",
  },
  {
    th: "อย่าเปลี่ยนชื่อตาราง และอย่าผสานเซลล์ในตาราง เปลี่ยนลำดับคอลัมน์หรือเพิ่มคอลัมน์ของตนเองได้",
    en: "Do not rename tables or merge cells in them. You may move columns and add your own.",
  },
  {
    th: "Excel ไม่สามารถยืนยันตัวบุคคลได้ บทบาทและการอนุมัติในสมุดงานนี้เป็นเครื่องช่วยจำและมีประวัติ แต่ไม่ใช่ระบบรักษาความปลอดภัย",
    en: "Excel cannot authenticate anyone: roles and approvals here are guard rails with a history, not security.",
  },
];
