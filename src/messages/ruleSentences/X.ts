import type { ExpectedValue, WorkbookFacts } from "../../domain/checks/ruleFacts";
import { formatValue, quoted } from "../formatting";
import type { Language } from "../language";
import type { RuleTexts } from "../ruleText";

const expectedWords: Readonly<Record<ExpectedValue, Readonly<Record<Language, string>>>> = {
  NUMBER: { th: "ตัวเลข", en: "a number" },
  WHOLE_NUMBER: { th: "จำนวนเต็ม", en: "a whole number" },
  MONEY: { th: "จำนวนเงิน (บาท)", en: "an amount of money (baht)" },
  PERCENT: { th: "ร้อยละ 0–100", en: "a percentage from 0 to 100" },
  DATE: { th: "วันที่", en: "a date" },
  MONTH: { th: "เดือนและปี", en: "a month and year" },
  TEXT: { th: "ข้อความ", en: "text" },
  YES_NO: { th: "ใช่ หรือ ไม่ใช่", en: "yes or no" },
};

const listWords: Readonly<Record<WorkbookFacts["X07"]["table"], Readonly<Record<Language, string>>>> = {
  rounds: { th: "รายงานความก้าวหน้า", en: "report rounds" },
  strategyLinks: { th: "การเชื่อมยุทธศาสตร์", en: "strategy links" },
  baseline: { th: "แผนรายเดือน", en: "monthly plan" },
  quarterEvaluations: { th: "ประเมินรายไตรมาส", en: "quarterly evaluations" },
};

/** `21000000-6549|2566` in words; either part may be blank. */
function projectWords(key: string, language: Language): string {
  const [code = "", year = ""] = key.split("|");
  if (language === "th") {
    const codeWords = code === "" ? "(ไม่มีรหัสโครงการ)" : `รหัส ${quoted(code)}`;
    return `${codeWords} ${year === "" ? "(ไม่มีปีงบประมาณ)" : `ปีงบประมาณ ${year}`}`;
  }
  return `${code === "" ? "(no project code)" : quoted(code)} ${year === "" ? "(no fiscal year)" : `of fiscal year ${year}`}`;
}

/** What a workbook's structure does to its data. The facts are `WorkbookFacts` of domain/checks/ruleFacts.ts. */
export const workbookSentences: RuleTexts<keyof WorkbookFacts> = {
  X01: {
    title: { th: "ไม่พบตาราง", en: "Missing table" },
    sentence: {
      th: ({ table, sheet }) =>
        `ไม่พบตาราง ${quoted(table)} ที่ควรอยู่ในแผ่นงาน ${quoted(sheet)} จึงไม่มีข้อมูลส่วนนี้ โปรดกู้ตารางคืนจากไฟล์สำรอง หรือตั้งชื่อตารางให้ตรงดังเดิม`,
      en: ({ table, sheet }) =>
        `The table ${quoted(table)} that belongs on sheet ${quoted(sheet)} was not found, so its data are missing. Restore it from a backup, or give the table its name back.`,
    },
  },
  X02: {
    title: { th: "ไม่พบคอลัมน์", en: "Missing column" },
    sentence: {
      th: ({ table, column, suggestion }) =>
        `ตาราง ${quoted(table)} ไม่มีคอลัมน์ ${quoted(column)} ข้อมูลช่องนี้จึงถือว่าว่าง ` +
        (suggestion === null
          ? "โปรดแก้หัวคอลัมน์ให้ตรงดังเดิม หรือเพิ่มคอลัมน์กลับเข้าไป"
          : `หากคอลัมน์ ${quoted(suggestion)} คือช่องนี้ โปรดแก้หัวคอลัมน์กลับเป็น ${quoted(column)}`),
      en: ({ table, column, suggestion }) =>
        `The table ${quoted(table)} has no column ${quoted(column)}, so this field counts as blank. ` +
        (suggestion === null
          ? "Give the header its name back, or add the column again."
          : `If ${quoted(suggestion)} is that column, change its header back to ${quoted(column)}.`),
    },
  },
  X03: {
    title: { th: "มีเซลล์ผสานในตาราง", en: "Merged cells in a table" },
    sentence: {
      th: ({ table, range }) =>
        `เซลล์ ${range} ในตาราง ${quoted(table)} ถูกผสานกัน จึงอ่านได้เพียงเซลล์แรก โปรดยกเลิกการผสานเซลล์แล้วกรอกข้อมูลให้ครบทุกแถว`,
      en: ({ table, range }) =>
        `Cells ${range} of the table ${quoted(table)} are merged, so only the first one is read. Unmerge them and fill in every row.`,
    },
  },
  X04: {
    title: { th: "อ่านค่าในช่องไม่ได้", en: "Cell not understood" },
    sentence: {
      th: ({ column, value, expected }) =>
        `ช่อง ${quoted(column)} มีค่า ${quoted(value)} แต่ต้องเป็น${expectedWords[expected].th} ระบบจึงยังไม่ใช้ค่านี้ โปรดพิมพ์ใหม่ให้ถูกต้อง`,
      en: ({ column, value, expected }) =>
        `The cell under ${quoted(column)} says ${quoted(value)} but needs ${expectedWords[expected].en}, so it is not used. Type it again correctly.`,
    },
  },
  X05: {
    title: { th: "คำไม่อยู่ในรายการ", en: "Word not in the list" },
    sentence: {
      th: ({ column, value, choices }) =>
        `ช่อง ${quoted(column)} มีคำว่า ${quoted(value)} ซึ่งไม่อยู่ในรายการ จึงถือว่าว่าง โปรดเลือกจากรายการ: “${choices}”`,
      en: ({ column, value, choices }) =>
        `The cell under ${quoted(column)} says ${quoted(value)}, which is not in its list, so it counts as blank. Choose one of: “${choices}”.`,
    },
  },
  X06: {
    title: { th: "รหัสแถวซ้ำหรือไม่ถูกต้อง", en: "Row id repeated or malformed" },
    sentence: {
      th: ({ value }) =>
        `รหัสแถวในคอลัมน์ที่ซ่อนไว้ ${quoted(value)} ซ้ำกับแถวอื่นหรือไม่ถูกรูปแบบ แถวนี้จึงถือเป็นแถวใหม่และจะได้รหัสใหม่เอง หากคัดลอกแถวมาโดยไม่ตั้งใจให้ลบแถวที่ซ้ำ`,
      en: ({ value }) =>
        `The id in the hidden column, ${quoted(value)}, repeats another row's or is malformed. This row counts as new and will get its own id; delete it if it is an unintended copy.`,
    },
  },
  X07: {
    title: { th: "ข้อมูลไม่มีโครงการรองรับ", en: "Record of no project" },
    sentence: {
      th: ({ table, key, count }) =>
        `${listWords[table].th} ${count} แถวอ้างถึงโครงการ ${projectWords(key, "th")} ซึ่งไม่มีในแผ่นงานโครงการ จึงยังไม่ถูกนับ โปรดแก้รหัสหรือปีงบประมาณให้ตรง หรือเพิ่มโครงการ`,
      en: ({ table, key, count }) =>
        `${count} of the ${listWords[table].en} ${count === 1 ? "names" : "name"} the project ${projectWords(key, "en")}, which is not on the project sheet, so ${count === 1 ? "it is" : "they are"} not counted. Correct the code or year, or add the project.`,
    },
  },
  X08: {
    title: { th: "ข้อความที่อ่านเป็นวันที่หรือตัวเลข", en: "Text read as a date or number" },
    sentence: {
      th: ({ column, value, readAs }) =>
        `ช่อง ${quoted(column)} เป็นข้อความ ${quoted(value)} ระบบอ่านเป็น ${formatValue(readAs, "th")} หากไม่ถูกต้องให้พิมพ์ใหม่`,
      en: ({ column, value, readAs }) =>
        `The cell under ${quoted(column)} holds the text ${quoted(value)}, which is read as ${formatValue(readAs, "en")}. Type it again if that is wrong.`,
    },
  },
  X09: {
    title: { th: "ค่าที่คำนวณถูกแก้", en: "A computed cell was changed" },
    sentence: {
      th: ({ column, value, expected }) =>
        `ช่อง ${quoted(column)} แสดง ${quoted(value)} แต่คำนวณจากข้อมูลได้ ${quoted(expected)} สูตรอาจถูกพิมพ์ทับ โปรดคัดลอกสูตรจากแถวอื่นมาวาง`,
      en: ({ column, value, expected }) =>
        `The cell under ${quoted(column)} shows ${quoted(value)}, but the data give ${quoted(expected)}: its formula was perhaps written over. Copy the formula from another row.`,
    },
  },
};
