import type { Settings } from "../../domain/model/records/settings";
import { disbursementModeWords } from "../../domain/model/words/recordWords";
import type { Allowed, Bilingual } from "../spec/columnSpec";
import type { ColumnType } from "../spec/columnType";
import { decimal, whole } from "../types/numberTypes";
import { text } from "../types/textTypes";
import { word } from "../types/wordTypes";

/** One row of the table `Settings`: its key, what people see, and what its value must be. */
export interface SettingRow<Value = unknown> {
  readonly label: string;
  readonly help: Bilingual;
  /** A blank or unusable value leaves the default in force. */
  readonly type: ColumnType<Value | null>;
  readonly allowed: Allowed | null;
}

/** Every setting, in the order of the rows. */
export const SETTINGS_ROWS: { readonly [Key in keyof Settings]: SettingRow<Settings[Key]> } = {
  reportDay: {
    label: "วันครบกำหนดรายงาน",
    help: {
      th: "วันที่ของเดือนที่ต้องรายงาน (1–31) ตรงวันหยุดเลื่อนไปวันทำการถัดไป",
      en: "Day of the month on which a report is due; on a holiday the next working day.",
    },
    type: whole,
    allowed: { kind: "between", low: 1, high: 31 },
  },
  graceDays: {
    label: "ผ่อนผันกี่วัน",
    help: { th: "จำนวนวันหลังครบกำหนดก่อนจะเตือนว่ายังไม่รายงาน", en: "Days after the due date before a missing report is reported." },
    type: whole,
    allowed: { kind: "between", low: 0, high: 366 },
  },
  toleranceLinearPp: {
    label: "คลาดเคลื่อนได้เมื่อใช้แผนเส้นตรง",
    help: {
      th: "จุดร้อยละที่ต่างจากแผนแล้วยังถือว่าเป็นไปตามแผน เมื่อโครงการไม่มีแผนรายเดือน",
      en: "Points that progress may differ from a straight-line plan and still be on plan.",
    },
    type: decimal,
    allowed: { kind: "between", low: 0, high: 100 },
  },
  toleranceBaselinePp: {
    label: "คลาดเคลื่อนได้เมื่อมีแผนรายเดือน",
    help: { th: "จุดร้อยละเดียวกัน เมื่อมีแผนรายเดือนที่อนุมัติแล้ว", en: "The same against an approved monthly plan." },
    type: decimal,
    allowed: { kind: "between", low: 0, high: 100 },
  },
  staleAfterDays: {
    label: "ข้อมูลเก่าเมื่อเกินกี่วัน",
    help: { th: "ความก้าวหน้าที่เก่ากว่านี้ถือว่าไม่เป็นปัจจุบัน", en: "Progress older than this is stale." },
    type: whole,
    allowed: { kind: "between", low: 1, high: 3660 },
  },
  disbursementMode: {
    label: "งบประมาณที่เบิกใช้เป็นยอด",
    help: {
      th: "เฉพาะครั้ง = แต่ละรายงานเป็นเงินของครั้งนั้น ยอดสะสม = เป็นยอดรวมตั้งแต่ต้น",
      en: "Whether each round holds its own amount or the running total.",
    },
    type: word(disbursementModeWords),
    allowed: { kind: "oneOf", list: "ListDisbursementMode" },
  },
  disbursementProfile: {
    label: "ชุดเป้าหมายเบิกจ่าย",
    help: {
      th: "ชื่อชุดจากตารางเป้าหมายการเบิกจ่าย ว่าง = ยังไม่เลือก จึงไม่เทียบเป้าหมาย",
      en: "Name of a profile of the disbursement targets; blank = none chosen, so money has no target.",
    },
    type: text,
    allowed: { kind: "suggested", list: "ListProfiles" },
  },
};
