import { targetFormulas } from "../formulas/targetFormulas";
import { helper, stored } from "../spec/columns";
import { recordTable } from "../spec/tableSpec";
import { date } from "../types/dateTypes";
import { percent } from "../types/numberTypes";
import { longText, text } from "../types/textTypes";
import { word } from "../types/wordTypes";
import { expenseCategoryWords } from "../../domain/model/words/recordWords";
import { PERCENTAGE, PLAUSIBLE_DAYS, idColumn } from "./commonColumns";

const quarterTarget = (number: 1 | 2 | 3 | 4) =>
  stored(percent, {
    header: `เป้าไตรมาส ${number}`,
    aliases: [`ไตรมาส ${number}`, `ไตรมาสที่ ${number}`, `Q${number}`],
    th: `ร้อยละเบิกจ่ายสะสมที่ต้องได้เมื่อสิ้นไตรมาสที่ ${number} ว่าง = ไม่มีเป้าหมาย`,
    en: `Cumulative percent by the end of quarter ${number}; blank = no target.`,
    width: 11,
    allowed: PERCENTAGE,
  });

/** Disbursement profiles; the settings choose one by name. */
export const disbursementTargetsTable = recordTable("disbursementTargets", "DisbursementTargets")({
  profile: stored(text, {
    header: "ชุดเป้าหมาย",
    aliases: ["โปรไฟล์", "ชุดเป้าหมายเบิกจ่าย"],
    th: "ชื่อชุด แถวที่ชื่อเดียวกันเป็นชุดเดียวกัน",
    en: "Name of the profile.",
    width: 30,
  }),
  expenseCategory: stored(word(expenseCategoryWords), {
    header: "ประเภทงบรายจ่าย",
    th: "ว่าง = ทุกประเภทที่ไม่มีแถวของตนเอง",
    en: "Blank = every class without a row of its own.",
    width: 17,
    allowed: { kind: "oneOf", list: "ListExpenseCategory" },
  }),
  q1Pct: quarterTarget(1),
  q2Pct: quarterTarget(2),
  q3Pct: quarterTarget(3),
  q4Pct: quarterTarget(4),
  sourceNote: stored(longText, { header: "ที่มา", aliases: ["แหล่งที่มา", "หมายเหตุ"], th: "เอกสารหรือหนังสือที่กำหนดเป้าหมาย", en: "Where the targets come from.", width: 100 }),
  targetKey: helper("kKey", targetFormulas.targetKey, "Profile and budget class in one text."),
  targetNo: helper("kNumber", targetFormulas.targetNo, "Number of the row."),
  id: idColumn,
});

/** Days on which offices are closed; a due date on one moves to the next working day. */
export const holidaysTable = recordTable("holidays", "Holidays")({
  date: stored(date, { header: "วันที่หยุด", aliases: ["วันที่", "วันหยุด"], th: "วันหยุดราชการ", en: "Public holiday.", width: 14, allowed: PLAUSIBLE_DAYS }),
  nameTh: stored(text, { header: "ชื่อวันหยุด", aliases: ["ชื่อ", "รายละเอียด"], th: "ชื่อวันหยุด", en: "Its name.", width: 40 }),
  id: idColumn,
});
