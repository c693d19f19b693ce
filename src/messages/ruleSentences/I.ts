import type { ReadingFacts } from "../../domain/checks/ruleFacts";
import { formatDay, quoted } from "../formatting";
import type { Language } from "../language";
import type { RuleTexts } from "../ruleText";

/** " ในหัวข้อ 1.3", " in section 1.3", or nothing where the place has no number. */
function sectionWords(section: string | null, language: Language): string {
  if (section === null) return "";
  if (section === "END") return language === "th" ? " ในส่วนท้ายแบบรายงาน" : " at the end of the form";
  return language === "th" ? ` ในหัวข้อ ${section}` : ` in section ${section}`;
}

/** Irregularities of a printed form, raised by its reader. The facts are `ReadingFacts` of domain/checks/ruleFacts.ts. */
export const readingSentences: RuleTexts<keyof ReadingFacts> = {
  I01: {
    title: { th: "พบข้อความที่อ่านไม่ได้", en: "Text not understood" },
    sentence: {
      th: ({ reason, text, section }) => {
        const where = `${quoted(text)}${sectionWords(section, "th")}`;
        if (reason === "BREAKS_OFF") {
          return `แบบรายงานจบกลางคัน${sectionWords(section, "th")} บรรทัดสุดท้ายคือ ${quoted(text)} ตรวจว่าไฟล์ครบทุกหน้าแล้วนำเข้าใหม่ หรือพิมพ์ส่วนที่ขาดเพิ่มเอง`;
        }
        if (reason === "UNREADABLE_VALUE") return `อ่านค่า ${where} ไม่ได้ จึงเว้นช่องนี้ว่างไว้ โปรดพิมพ์ค่าที่ถูกต้องลงในสมุดงาน`;
        if (reason === "REPEATED") return `ข้อมูล ${where} พิมพ์ซ้ำกับที่มีอยู่แล้ว ระบบใช้ค่าแรก โปรดตรวจว่าค่าแรกถูกต้อง`;
        if (reason === "STATUS_AXIS") {
          return `คำว่า ${where} บอกสถานะการดำเนินงาน ไม่ใช่ผลเทียบกับแผนหรือเป้าหมาย ระบบจึงแยกออกจากช่องสถานะ โปรดเลือกสถานะเทียบแผนและเทียบเป้าหมายเอง`;
        }
        return `ระบบไม่ทราบว่าข้อความ ${where} เป็นข้อมูลช่องใด จึงเก็บไว้ในบันทึกนำเข้า โปรดอ่านและพิมพ์ลงช่องที่ถูกต้องหากจำเป็น`;
      },
      en: ({ reason, text, section }) => {
        const where = `${quoted(text)}${sectionWords(section, "en")}`;
        if (reason === "BREAKS_OFF") {
          return `The form breaks off${sectionWords(section, "en")}; its last line is ${quoted(text)}. Check that the file has all pages and import it again, or type what is missing.`;
        }
        if (reason === "UNREADABLE_VALUE") return `The value ${where} could not be read, so its field stays blank. Type the right value into the workbook.`;
        if (reason === "REPEATED") return `${where} repeats something printed before; the first one is used. Check that the first one is right.`;
        if (reason === "STATUS_AXIS") {
          return `The word ${where} says what state the work is in, not how it stands against plan or target, so it was taken out of the status column. Choose both statuses yourself.`;
        }
        return `The text ${where} belongs to no field we know. It is kept in the import log; read it and type it into the right field if it matters.`;
      },
    },
  },
  I02: {
    title: { th: "วันที่กำกวม", en: "Ambiguous date" },
    sentence: {
      th: ({ text, dayFirstDay, monthFirstDay }) =>
        `วันที่ ${quoted(text)} อ่านได้สองแบบ คือ ${formatDay(dayFirstDay, "th")} หรือ ${formatDay(monthFirstDay, "th")} โปรดตรวจและพิมพ์วันที่ที่ถูกต้อง`,
      en: ({ text, dayFirstDay, monthFirstDay }) =>
        `The date ${quoted(text)} can be read as ${formatDay(dayFirstDay, "en")} or ${formatDay(monthFirstDay, "en")}. Check it and type the right one.`,
    },
  },
  I03: {
    title: { th: "อักขระเพี้ยนหรือสะกดผิด", en: "Damaged characters or spelling" },
    sentence: {
      th: ({ reason, text, mended }) => {
        if (mended === null || reason === "LOST_CHARACTER") {
          return `ข้อความ ${quoted(text)} มีตัวอักษรหายไปและเดาไม่ได้ ระบบเก็บไว้ตามเดิม โปรดพิมพ์ตัวอักษรที่หายไป`;
        }
        if (reason === "SPELLING") return `คำว่า ${quoted(text)} อาจสะกดผิด (น่าจะเป็น ${quoted(mended)}) ระบบไม่ได้แก้ให้ โปรดแก้เองหากผิดจริง`;
        return `ข้อความ ${quoted(text)} มีอักขระเพี้ยน ระบบแก้เป็น ${quoted(mended)} ให้แล้ว โปรดตรวจว่าถูกต้อง`;
      },
      en: ({ reason, text, mended }) => {
        if (mended === null || reason === "LOST_CHARACTER") {
          return `The text ${quoted(text)} has lost letters that cannot be guessed. It is kept as it is; type the missing letters.`;
        }
        if (reason === "SPELLING") return `${quoted(text)} may be misspelt (perhaps ${quoted(mended)}). It was not changed; correct it if it is wrong.`;
        return `The text ${quoted(text)} held damaged characters and was mended to ${quoted(mended)}. Check that this is right.`;
      },
    },
  },
};
