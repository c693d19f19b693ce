import { formatNumber } from "../formatting";
import type { Language } from "../language";
import { type ProblemFacts, type ProblemSentences, type ReasonWords, isKnown, named, place, reasonWords } from "./problemPlace";

/** The problems that a workbook can have as a file or in Excel: `WorkbookProblem` of src/workbook, which messages may not import. */
export type WorkbookProblemId =
  | "FILE_MISSING"
  | "FILE_EXISTS"
  | "FILE_UNREADABLE"
  | "FILE_UNWRITABLE"
  | "FILE_IN_USE"
  | "FOLDER_BUSY"
  | "FILE_CHANGED"
  | "NOT_A_WORKBOOK"
  | "FILE_TOO_LARGE"
  | "DAMAGED_PACKAGE"
  | "ENCRYPTED_WORKBOOK"
  | "SIGNED_WORKBOOK"
  | "STRICT_WORKBOOK"
  | "UNKNOWN_MARKUP"
  | "NOT_KAONA"
  | "NOT_CONSOLIDATED"
  | "NEWER_SCHEMA"
  | "TABLE_MISSING"
  | "COLUMN_MISSING"
  | "TABLE_BLOCKED"
  | "TEXT_TOO_LONG"
  | "CELL_CHANGED"
  | "LOGGED_SINCE"
  | "ROW_GONE"
  | "ROUNDS_SEALED"
  | "NAME_TAKEN"
  | "TASK_CANCELLED"
  | "EXCEL_BUSY"
  | "EXCEL_ELSEWHERE"
  | "SHEET_PROTECTED"
  | "WORKBOOK_READ_ONLY"
  | "SHEET_HIDDEN"
  | "EXCEL_OVERLOADED"
  | "EXCEL_CONFLICT"
  | "EXCEL_RESTART_NEEDED"
  | "EXCEL_TOO_OLD"
  | "EXCEL_UNSUPPORTED"
  | "EXCEL_ITEM_GONE"
  | "EXCEL_HALF_DONE"
  | "EXCEL_REFUSED"
  | "PDF_CONVERTER_MISSING"
  | "PDF_FAILED";

const writeFaults: ReasonWords = {
  isFolder: { th: "ชื่อนี้เป็นโฟลเดอร์ โปรดใช้ชื่ออื่น", en: "there is a folder of that name; choose another name" },
  isFile: { th: "ชื่อนี้เป็นไฟล์ ไม่ใช่โฟลเดอร์ โปรดเลือกโฟลเดอร์อื่น", en: "that is a file, not a folder; choose another folder" },
  folderMissing: { th: "ไม่มีโฟลเดอร์นี้ โปรดสร้างโฟลเดอร์หรือเลือกที่อื่น", en: "its folder does not exist; make it or choose another place" },
  permission: { th: "ไม่มีสิทธิ์เขียนในที่นี้ โปรดเลือกโฟลเดอร์อื่น", en: "you may not write there; choose another folder" },
  diskFull: { th: "เนื้อที่ดิสก์เต็ม โปรดลบไฟล์ที่ไม่ใช้แล้วลองใหม่", en: "the disk is full; free some space and try again" },
  notXlsx: { th: "Excel จะเปิดไฟล์ชื่อนี้ไม่ได้ โปรดตั้งชื่อให้ลงท้ายด้วย .xlsx", en: "Excel would not open it under this name; choose one that ends in .xlsx" },
  otherEnding: {
    th: "Excel จะเปิดไฟล์ชื่อนี้ไม่ได้ โปรดตั้งชื่อให้ลงท้ายเหมือนสมุดงานเดิม",
    en: "Excel would not open it under this name; choose one with the ending of the workbook it comes from",
  },
  nameTooLong: { th: "ชื่อไฟล์ยาวเกินไป โปรดตั้งชื่อให้สั้นลง", en: "its name is too long; choose a shorter one" },
  inUse: { th: "โปรแกรมอื่นเปิดไฟล์นี้อยู่ โปรดปิดไฟล์แล้วลองใหม่", en: "another program has it open; close it there and try again" },
  other: { th: "โปรดตรวจสิทธิ์และเนื้อที่ว่างของโฟลเดอร์แล้วลองใหม่", en: "check the folder's permissions and free space, then try again" },
};

const notAWorkbook: ReasonWords = {
  empty: { th: "ไฟล์ว่างเปล่า", en: "the file is empty" },
  oldFormat: {
    th: "เป็นไฟล์ Excel รุ่นเก่า (.xls) โปรดเปิดใน Excel แล้วบันทึกเป็น .xlsx",
    en: "it has the format of old Excel versions (.xls); open it in Excel and save it as .xlsx",
  },
  otherDocument: { th: "เป็นเอกสารชนิดอื่น (เช่น Word หรือ PowerPoint)", en: "it is another kind of document, such as Word or PowerPoint" },
  binaryWorkbook: {
    th: "เป็นสมุดงานแบบไบนารี (.xlsb) โปรดบันทึกเป็น .xlsx",
    en: "it is a binary workbook (.xlsb); save it as .xlsx",
  },
  other: { th: "เนื้อไฟล์ไม่ใช่สมุดงาน Excel", en: "its content is not an Excel workbook" },
};

const tooLarge: ReasonWords = {
  ratio: { th: "ข้อมูลขยายใหญ่ผิดปกติเมื่อแตกไฟล์ ซึ่งอาจเป็นไฟล์อันตราย", en: "it unpacks to a suspicious size and may be harmful" },
  entries: { th: "มีชิ้นส่วนในไฟล์มากเกินไป", en: "it has too many parts" },
  tableCells: { th: "ตารางมีจำนวนเซลล์มากเกินไป", en: "its tables have too many cells" },
  other: { th: "ไฟล์ใหญ่เกินไป", en: "it is too large" },
};

const damage: ReasonWords = {
  truncated: { th: "ไฟล์ขาดตอนท้าย อาจดาวน์โหลดหรือคัดลอกมาไม่ครบ", en: "its end is missing; it was perhaps not downloaded or copied completely" },
  checksum: { th: "เนื้อไฟล์เปลี่ยนไปจากตอนที่บันทึก", en: "its content is not what was saved" },
  doctype: { th: "มีส่วนประกาศที่ Excel ไม่เคยเขียน ซึ่งอาจเป็นอันตราย", en: "it holds a declaration that Excel never writes and that may be harmful" },
  overlap: { th: "โครงสร้างไฟล์ซ้อนทับกัน ซึ่งอาจเป็นไฟล์อันตราย", en: "parts of it overlap, as only harmful files do" },
  missingPart: { th: "ชิ้นส่วนที่จำเป็นหายไป", en: "a part that it needs is missing" },
  tableColumns: { th: "จำนวนคอลัมน์ของตารางไม่ตรงกับช่วงเซลล์", en: "a table's columns do not fit its range" },
  tableName: { th: "มีตารางชื่อซ้ำกัน", en: "two tables have one name" },
  other: { th: "ชิ้นส่วนของไฟล์เสียหาย", en: "a part of it is damaged" },
};

const blocks: ReasonWords = {
  totalsRow: { th: "ตารางมีแถวผลรวมขวางอยู่ โปรดปิดแถวผลรวมของตาราง", en: "the table's totals row is in the way; switch it off" },
  cellsBelow: { th: "มีข้อมูลอยู่ใต้ตาราง โปรดย้ายข้อมูลนั้นไปที่อื่น", en: "something is written below the table; move it elsewhere" },
  tableBelow: { th: "มีตารางอื่นอยู่ติดด้านล่าง โปรดย้ายตารางนั้น", en: "another table stands right below; move it" },
  mergeBelow: { th: "มีเซลล์ผสานอยู่ใต้ตาราง โปรดยกเลิกการผสาน", en: "merged cells stand below the table; unmerge them" },
  sheetEnd: { th: "แผ่นงานไม่มีแถวเหลือ โปรดลบแถวว่างท้ายตาราง", en: "the sheet has no more rows; delete empty rows of the table" },
  filtered: { th: "ตารางถูกกรองอยู่ โปรดล้างตัวกรองของตาราง", en: "the table is filtered; clear its filter" },
  hiddenRow: { th: "มีแถวที่ซ่อนอยู่ในตาราง โปรดล้างตัวกรองหรือเลิกซ่อนแถว", en: "rows of the table are hidden; clear its filter or unhide them" },
  rowFormula: { th: "มีสูตรที่อ้างเซลล์ของแถวที่จะเลื่อน โปรดเปิดใน Excel แล้วแก้ที่นั่น", en: "a formula there names cells by their address, which would then be others; make the change in Excel" },
  referenced: { th: "มีสูตรอื่นอ้างถึงแถวที่จะเลื่อน โปรดเปิดใน Excel แล้วแก้ที่นั่น", en: "a formula elsewhere names cells that would move; make the change in Excel" },
  attached: { th: "มีความคิดเห็นหรือลิงก์ติดอยู่กับแถวที่จะเลื่อน โปรดเปิดใน Excel แล้วแก้ที่นั่น", en: "a comment or link is attached to rows that would move; make the change in Excel" },
  ruleInside: { th: "มีรูปแบบหรือการตรวจสอบที่ครอบเฉพาะบางแถวของตาราง โปรดเปิดใน Excel แล้วแก้ที่นั่น", en: "a format or validation covers only some of the rows that would move; make the change in Excel" },
  merged: { th: "เซลล์นี้ถูกผสานกับเซลล์อื่น โปรดยกเลิกการผสาน", en: "the cell is merged with others; unmerge it" },
  other: { th: "มีสิ่งกีดขวางอยู่ โปรดตรวจรอบตาราง", en: "something is in the way; look around the table" },
};

const takenNames: ReasonWords = {
  sheet: { th: "แผ่นงาน", en: "a sheet" },
  table: { th: "ตาราง", en: "a table" },
  name: { th: "ชื่อที่กำหนด", en: "a defined name" },
  other: { th: "ชื่อ", en: "something" },
};

/** What is wrong with a workbook, where, and what to do. Facts: see `WorkbookProblem` and its throwers. */
export const workbookProblems: ProblemSentences<WorkbookProblemId> = {
  FILE_MISSING: {
    th: (facts) => `${place(facts, "th")}ไม่พบไฟล์นี้ โปรดตรวจชื่อและโฟลเดอร์`,
    en: (facts) => `${place(facts, "en")}there is no such file. Check its name and folder.`,
  },
  FILE_EXISTS: {
    th: (facts) => `${place(facts, "th")}มีไฟล์นี้อยู่แล้ว จึงไม่เขียนทับ โปรดใช้ชื่ออื่น หรือสั่งให้เขียนทับด้วย --force`,
    en: (facts) => `${place(facts, "en")}this file exists already and was not overwritten. Choose another name, or overwrite it with --force.`,
  },
  FILE_UNREADABLE: {
    th: (facts) => `${place(facts, "th")}เปิดอ่านไฟล์ไม่ได้ โปรดตรวจว่ามีสิทธิ์อ่านและไม่ใช่โฟลเดอร์`,
    en: (facts) => `${place(facts, "en")}the file cannot be read. Check that you may read it and that it is not a folder.`,
  },
  FILE_UNWRITABLE: {
    th: (facts) => `${place(facts, "th")}เขียนไฟล์ไม่ได้: ${reasonWords(writeFaults, facts["reason"], "th")}`,
    en: (facts) => `${place(facts, "en")}the file cannot be written: ${reasonWords(writeFaults, facts["reason"], "en")}.`,
  },
  FILE_IN_USE: {
    th: (facts) => `${place(facts, "th")}โปรแกรมอื่นเปิดไฟล์นี้อยู่${named(" (มีไฟล์ ", facts["lock"], ")")} โปรดปิดไฟล์ใน Excel แล้วลองใหม่`,
    en: (facts) => `${place(facts, "en")}another program has this file open${named(" (", facts["lock"], " says so)")}. Close it there and try again.`,
  },
  FOLDER_BUSY: {
    th: (facts) =>
      `${place(facts, "th")}มีการออกรายงานลงโฟลเดอร์นี้อยู่แล้ว${named(" (เครื่อง ", facts["machine"], ")")} โปรดรอให้เสร็จหรือใช้โฟลเดอร์อื่น หากไม่มีการทำงานแล้วจริง ให้ลบไฟล์${named(" ", facts["note"])} แล้วลองใหม่`,
    en: (facts) =>
      `${place(facts, "en")}reports are being written into this folder already${named(" (on ", facts["machine"], ")")}. Wait until that is done, or use another folder. If nothing is running there any more, delete the file${named(" ", facts["note"])} and try again.`,
  },
  FILE_CHANGED: {
    th: (facts) => `${place(facts, "th")}ไฟล์ถูกแก้ไขระหว่างทำงาน จึงยังไม่เขียนอะไร โปรดลองใหม่อีกครั้ง`,
    en: (facts) => `${place(facts, "en")}the file changed while it was being worked on, so nothing was written. Try again.`,
  },
  NOT_A_WORKBOOK: {
    th: (facts) => `${place(facts, "th")}ไม่ใช่สมุดงาน Excel (.xlsx): ${reasonWords(notAWorkbook, facts["reason"], "th")} โปรดตรวจว่าเลือกไฟล์ถูกต้อง`,
    en: (facts) => `${place(facts, "en")}this is not an Excel workbook (.xlsx): ${reasonWords(notAWorkbook, facts["reason"], "en")}. Check that you chose the right file.`,
  },
  FILE_TOO_LARGE: {
    th: (facts) => `${place(facts, "th")}ไม่เปิดไฟล์นี้ เพราะ${reasonWords(tooLarge, facts["limit"], "th")}${sizeWords(facts, "th")} โปรดใช้ไฟล์ที่เล็กลง`,
    en: (facts) => `${place(facts, "en")}the file was not opened: ${reasonWords(tooLarge, facts["limit"], "en")}${sizeWords(facts, "en")}. Use a smaller one.`,
  },
  DAMAGED_PACKAGE: {
    th: (facts) =>
      `${place(facts, "th")}ไฟล์เสียหาย: ${reasonWords(damage, facts["reason"], "th")}${named(" (ชิ้นส่วน ", facts["part"], ")")} โปรดเปิดใน Excel แล้วบันทึกใหม่ หรือใช้ไฟล์สำรอง`,
    en: (facts) =>
      `${place(facts, "en")}the file is damaged: ${reasonWords(damage, facts["reason"], "en")}${named(" (part ", facts["part"], ")")}. Open it in Excel and save it again, or use a backup.`,
  },
  ENCRYPTED_WORKBOOK: {
    th: (facts) => `${place(facts, "th")}ไฟล์มีรหัสผ่าน โปรดเปิดใน Excel แล้วเอารหัสผ่านออกก่อน`,
    en: (facts) => `${place(facts, "en")}the file is protected by a password. Open it in Excel and remove the password first.`,
  },
  SIGNED_WORKBOOK: {
    th: (facts) => `${place(facts, "th")}ไฟล์มีลายมือชื่อดิจิทัล การแก้ไขจะทำให้ลายมือชื่อใช้ไม่ได้ โปรดใช้สำเนาที่ไม่มีลายมือชื่อ`,
    en: (facts) => `${place(facts, "en")}the file is digitally signed, and an edit would break the signature. Use a copy without one.`,
  },
  STRICT_WORKBOOK: {
    th: (facts) => `${place(facts, "th")}ไฟล์เป็นแบบ Strict Open XML โปรดเปิดใน Excel แล้วบันทึกเป็น “Excel Workbook (.xlsx)” ธรรมดา`,
    en: (facts) => `${place(facts, "en")}the file has the Strict Open XML format. Open it in Excel and save it as an ordinary “Excel Workbook (.xlsx)”.`,
  },
  UNKNOWN_MARKUP: {
    th: (facts) =>
      `${place(facts, "th")}มีสิ่งที่ระบบแก้ไขให้อย่างปลอดภัยไม่ได้${named(" (", facts["element"], ")")} จึงไม่เขียนอะไร โปรดคัดลอกข้อมูลไปไว้ในสมุดงานใหม่ของระบบ`,
    en: (facts) =>
      `${place(facts, "en")}here is something that cannot be edited safely${named(" (", facts["element"], ")")}, so nothing was written. Copy the data into a new workbook of ours.`,
  },
  NOT_KAONA: {
    th: (facts) => `${place(facts, "th")}สมุดงานนี้ไม่ได้สร้างด้วยระบบนี้ โปรดสร้างสมุดงานใหม่ด้วยคำสั่ง kaona new แล้วคัดลอกข้อมูลมา`,
    en: (facts) => `${place(facts, "en")}this workbook was not made by Kaona. Make one with “kaona new” and copy the data into it.`,
  },
  NOT_CONSOLIDATED: {
    th: (facts) => `${place(facts, "th")}สมุดงานนี้ไม่ได้เกิดจากการรวมสมุดงาน จึงไม่แตะต้อง โปรดระบุสมุดงานรวม (สร้างด้วยหน้า “รวมแฟ้ม” หรือคำสั่ง kaona consolidate) หรือใช้ชื่อไฟล์อื่น`,
    en: (facts) => `${place(facts, "en")}this workbook was not made by consolidating, so it was left alone. Name one that “kaona consolidate” has made, or another file name.`,
  },
  NEWER_SCHEMA: {
    th: (facts) => `${place(facts, "th")}สมุดงานนี้สร้างด้วยระบบรุ่นใหม่กว่า${versionWords(facts, "th")} โปรดปรับปรุงโปรแกรมให้เป็นรุ่นล่าสุด`,
    en: (facts) => `${place(facts, "en")}this workbook was made by a newer version of Kaona${versionWords(facts, "en")}. Update the program.`,
  },
  TABLE_MISSING: {
    th: (facts) => `${place(facts, "th")}ไม่พบตาราง${named(" ", facts["table"])} โปรดกู้ตารางจากไฟล์สำรอง หรือตั้งชื่อตารางให้ตรงดังเดิม`,
    en: (facts) => `${place(facts, "en")}the table${named(" ", facts["table"])} was not found. Restore it from a backup, or give it its name back.`,
  },
  COLUMN_MISSING: {
    th: (facts) =>
      `${place(facts, "th")}ตาราง${named(" ", facts["table"])} ไม่มีคอลัมน์${named(" ", facts["column"])} จึงเขียนข้อมูลไม่ได้ โปรดแก้หัวคอลัมน์ให้ตรงดังเดิม`,
    en: (facts) =>
      `${place(facts, "en")}the table${named(" ", facts["table"])} has no column${named(" ", facts["column"])}, so nothing can be written there. Give the header its name back.`,
  },
  TABLE_BLOCKED: {
    th: (facts) => `${place(facts, "th")}เขียนลงตาราง${named(" ", facts["table"])} ไม่ได้: ${reasonWords(blocks, facts["reason"], "th")} แล้วลองใหม่`,
    en: (facts) => `${place(facts, "en")}the table${named(" ", facts["table"])} cannot be written: ${reasonWords(blocks, facts["reason"], "en")}, then try again.`,
  },
  TEXT_TOO_LONG: {
    th: (facts) => `${place(facts, "th")}ข้อความยาวเกินที่เซลล์จะเก็บได้${limitWords(facts["allowed"], "th")} โปรดตัดข้อความให้สั้นลง`,
    en: (facts) => `${place(facts, "en")}the text is longer than a cell can hold${limitWords(facts["allowed"], "en")}. Shorten it.`,
  },
  CELL_CHANGED: {
    th: (facts) => `${place(facts, "th")}เซลล์นี้ถูกแก้ไขไปแล้วหลังจากนั้น จึงไม่เขียนอะไร โปรดดูค่าปัจจุบันแล้วแก้ด้วยตนเองหากยังต้องการ`,
    en: (facts) => `${place(facts, "en")}this cell has been changed since, so nothing was written. Look at what it holds now and change it yourself if you still want to.`,
  },
  LOGGED_SINCE: {
    th: (facts) => `${place(facts, "th")}มีการพิจารณาหรือบันทึกประวัติหลังจากรวมแฟ้มแล้ว จึงย้อนกลับไม่ได้ เพราะประวัติจะขาดช่วง โปรดรวมแฟ้มชุดเดิมอีกครั้งแทน`,
    en: (facts) => `${place(facts, "en")}something was decided or logged after the files were brought together, so this cannot be undone: the log would be broken. Bring the earlier files together again instead.`,
  },
  ROW_GONE: {
    th: (facts) => `${place(facts, "th")}ไม่พบแถวที่จะแก้ในตาราง${named(" ", facts["table"])} แล้ว อาจมีผู้ลบหรือแก้รหัสแถว จึงไม่เขียนอะไร โปรดอ่านสมุดงานใหม่แล้วลองอีกครั้ง`,
    en: (facts) => `${place(facts, "en")}the row that was to be changed is no longer in the table${named(" ", facts["table"])}; somebody may have deleted it. Nothing was written. Read the workbook again and retry.`,
  },
  ROUNDS_SEALED: {
    th: (facts) => `${place(facts, "th")}แบบรายงานต่างจากรายงานที่อนุมัติและผนึกแล้ว${isKnown(facts["rounds"]) ? ` ${facts["count"] ?? ""} รายการ (${facts["rounds"]})` : ""} จึงไม่นำเข้าสิ่งใด โปรดให้หัวหน้าหน่วยงานถอนการอนุมัติ หรือให้ สยป. เปิดรายงานใหม่ก่อน หรือใช้ --skip-sealed เพื่อนำเข้าเฉพาะส่วนอื่น`,
    en: (facts) => `${place(facts, "en")}the printed reports differ from reports that are approved and sealed${isKnown(facts["rounds"]) ? ` (${facts["count"] ?? ""}: ${facts["rounds"]})` : ""}, so nothing was imported. Have the head take the approval back, or SED open them again; or bring in the rest with --skip-sealed.`,
  },
  NAME_TAKEN: {
    th: (facts) => `${place(facts, "th")}${reasonWords(takenNames, facts["kind"], "th")}${named(" ", facts["taken"])} มีอยู่ในสมุดงานแล้ว จึงไม่สร้างอะไร โปรดเปลี่ยนชื่อของเดิมแล้วลองใหม่`,
    en: (facts) => `${place(facts, "en")}the workbook already has ${reasonWords(takenNames, facts["kind"], "en")}${named(" called ", facts["taken"])}, so nothing was made. Rename that one and try again.`,
  },
  TASK_CANCELLED: {
    th: (facts) => `${place(facts, "th")}หยุดงานตามที่สั่งแล้ว สมุดงานไม่มีอะไรค้างอยู่ครึ่งทาง เริ่มใหม่ได้เมื่อต้องการ`,
    en: (facts) => `${place(facts, "en")}stopped as you asked; nothing was left half done. Start it again whenever you like.`,
  },
  EXCEL_BUSY: {
    th: (facts) => `${place(facts, "th")}Excel กำลังรอให้พิมพ์ในเซลล์ให้เสร็จ โปรดกด Enter หรือ Esc ในเซลล์แล้วลองใหม่`,
    en: (facts) => `${place(facts, "en")}a cell is being edited. Press Enter or Esc in it and try again.`,
  },
  EXCEL_ELSEWHERE: {
    th: (facts) => `${place(facts, "th")}สมุดงานอื่นอยู่ด้านหน้า โปรดคลิกที่สมุดงานนี้แล้วลองใหม่`,
    en: (facts) => `${place(facts, "en")}another workbook is in front. Click into this one and try again.`,
  },
  WORKBOOK_READ_ONLY: {
    th: (facts) => `${place(facts, "th")}สมุดงานนี้เปิดแบบอ่านอย่างเดียว จึงไม่เขียนอะไร โปรดกด “เปิดใช้งานการแก้ไข” ใน Excel (บนเว็บเลือก “แก้ไข”) หรือบันทึกสำเนาของตนเอง แล้วลองใหม่`,
    en: (facts) => `${place(facts, "en")}the workbook is open for reading only, so nothing was written. Press “Enable Editing” in Excel (on the web choose “Editing”), or save a copy of your own, and try again.`,
  },
  SHEET_PROTECTED: {
    th: (facts) => `${place(facts, "th")}แผ่นงานถูกป้องกันไว้ จึงไม่เขียนอะไร โปรดเลิกป้องกันแผ่นงาน (รีวิว > เลิกป้องกันแผ่นงาน) แล้วลองใหม่`,
    en: (facts) => `${place(facts, "en")}the sheet is protected, so nothing was written. Unprotect it (Review, Unprotect Sheet) and try again.`,
  },
  SHEET_HIDDEN: {
    th: (facts) => `${place(facts, "th")}แผ่นงานถูกซ่อนไว้ จึงแสดงเซลล์นี้ไม่ได้ โปรดคลิกขวาที่แถบชื่อแผ่นงาน เลือก ยกเลิกการซ่อน แล้วลองใหม่`,
    en: (facts) => `${place(facts, "en")}the sheet is hidden, so the cell cannot be shown. Right-click a sheet tab, choose Unhide, and try again.`,
  },
  EXCEL_OVERLOADED: {
    th: (facts) => `${place(facts, "th")}ข้อมูลมากเกินกว่าที่ Excel รับส่งได้ในครั้งเดียว โปรดแบ่งข้อความที่ยาวมากหรือใช้ Excel บนเครื่อง`,
    en: (facts) => `${place(facts, "en")}this is more than Excel can take at once. Split very long texts, or use Excel on the desktop.`,
  },
  EXCEL_CONFLICT: {
    th: (facts) => `${place(facts, "th")}มีผู้อื่นเขียนในขณะเดียวกัน จึงยังไม่เสร็จ โปรดรอสักครู่แล้วลองใหม่`,
    en: (facts) => `${place(facts, "en")}somebody else was writing at the same moment. Wait a little and try again.`,
  },
  EXCEL_RESTART_NEEDED: {
    th: (facts) => `${place(facts, "th")}Excel ขอให้เริ่มส่วนเสริมใหม่ โปรดปิดบานหน้าต่างนี้แล้วเปิดอีกครั้ง ข้อมูลในสมุดงานไม่เสียหาย`,
    en: (facts) => `${place(facts, "en")}Excel wants the add-in started again. Close this pane and open it anew; the workbook is unharmed.`,
  },
  EXCEL_TOO_OLD: {
    th: (facts) => `${place(facts, "th")}Excel รุ่นนี้เก่าเกินไปสำหรับส่วนเสริม${named(" (ต้องมี ", facts["needed"], ")")} โปรดใช้ Excel 2021 ขึ้นไป หรือ Excel บนเว็บ`,
    en: (facts) => `${place(facts, "en")}this Excel is too old for the add-in${named(" (it needs ", facts["needed"], ")")}. Use Excel 2021 or newer, or Excel on the web.`,
  },
  EXCEL_UNSUPPORTED: {
    th: (facts) => `${place(facts, "th")}Excel ทำสิ่งนี้กับสมุดงานนี้ไม่ได้ โปรดบันทึกเป็น .xlsx ธรรมดา หรือเปิดใน Excel บนเครื่องแล้วลองใหม่`,
    en: (facts) => `${place(facts, "en")}this Excel cannot do that with this workbook. Save it as an ordinary .xlsx, or try again in Excel on the desktop.`,
  },
  EXCEL_ITEM_GONE: {
    th: (facts) => `${place(facts, "th")}แผ่นงาน ตาราง หรือเซลล์ที่กำลังใช้หายไปแล้ว โปรดอ่านสมุดงานใหม่ หรือใช้คำสั่งซ่อมสมุดงาน`,
    en: (facts) => `${place(facts, "en")}a sheet, table or cell that was being used is gone. Read the workbook again, or have it repaired.`,
  },
  EXCEL_HALF_DONE: {
    th: (facts) => `${place(facts, "th")}Excel หยุดกลางคันและไม่ยอมให้คืนค่าเดิม${named(" (", facts["code"], ")")} โปรดตรวจแถวที่เพิ่งแก้ หรือใช้คำสั่งเลิกทำของ Excel แล้วอ่านสมุดงานใหม่`,
    en: (facts) => `${place(facts, "en")}Excel stopped in the middle and did not let the old values be put back${named(" (", facts["code"], ")")}. Look at the rows just changed, or use Excel's own undo, and read the workbook again.`,
  },
  EXCEL_REFUSED: {
    th: (facts) => `${place(facts, "th")}Excel ไม่ยอมทำสิ่งนี้${named(" (", facts["code"], ")")} โปรดลองใหม่ หากยังเป็นอยู่ให้แจ้งผู้ดูแลระบบพร้อมรหัสนี้`,
    en: (facts) => `${place(facts, "en")}Excel refused to do this${named(" (", facts["code"], ")")}. Try again; if it stays so, report the code to whoever looks after Kaona.`,
  },
  PDF_CONVERTER_MISSING: {
    th: () => "ทำไฟล์ PDF ไม่ได้ เพราะไม่พบโปรแกรม LibreOffice ในเครื่อง โปรดติดตั้ง LibreOffice หรือสั่งโดยไม่ใช้ --pdf",
    en: () => "PDF files cannot be made because LibreOffice was not found. Install LibreOffice, or leave out --pdf.",
  },
  PDF_FAILED: {
    th: (facts) =>
      `${place(facts, "th")}LibreOffice ทำไฟล์ PDF ไม่สำเร็จ${facts["reason"] === "tooSlow" ? " (ใช้เวลานานเกินไป)" : ""}${named(": ", facts["detail"])} โปรดปิด LibreOffice ที่เปิดอยู่แล้วลองใหม่`,
    en: (facts) =>
      `${place(facts, "en")}LibreOffice did not make the PDF${facts["reason"] === "tooSlow" ? " (it took too long)" : ""}${named(": ", facts["detail"])}. Close any open LibreOffice and try again.`,
  },
};

/** The limit of FILE_TOO_LARGE: in megabytes where it is one of size (`limitBytes`, or a `limit` named `…Bytes`), else as a count. */
function sizeWords({ limit, allowed, limitBytes }: ProblemFacts, language: Language): string {
  const bytes = typeof limit === "string" && limit.endsWith("Bytes") ? allowed : limitBytes;
  if (typeof bytes === "number") return limitWords(`${formatNumber(bytes / 1_000_000, 1)} MB`, language);
  return limit === "ratio" ? "" : limitWords(allowed, language);
}

function limitWords(allowed: ProblemFacts[string], language: Language): string {
  if (!isKnown(allowed)) return "";
  const figure = typeof allowed === "number" ? formatNumber(allowed) : allowed;
  return language === "th" ? ` (ไม่เกิน ${figure})` : ` (at most ${figure})`;
}

function versionWords({ found, known }: ProblemFacts, language: Language): string {
  if (!isKnown(found)) return "";
  const ours = isKnown(known) ? (language === "th" ? ` โปรแกรมนี้รู้จักถึงรุ่น ${known}` : `; this program knows up to ${known}`) : "";
  return language === "th" ? ` (รุ่น ${found}${ours})` : ` (version ${found}${ours})`;
}
