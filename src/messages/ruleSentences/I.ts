import type { ReadingFacts } from "../../domain/checks/ruleFacts";
import { formatDay, quoted } from "../formatting";
import type { RuleTexts } from "../ruleText";

/** Irregularities of a printed form, raised by its reader. The facts are `ReadingFacts` of domain/checks/ruleFacts.ts. */
export const readingSentences: RuleTexts<keyof ReadingFacts> = {
  I01: {
    title: { th: "พบข้อความที่อ่านไม่ได้", en: "Text not understood" },
    sentence: {
      th: ({ fault, text, section }) =>
        fault === "BREAKS_OFF"
          ? `แบบรายงานจบกลางคัน${section === null ? "" : `ที่หัวข้อ ${section}`} บรรทัดสุดท้ายคือ ${quoted(text)} ตรวจดูว่าไฟล์ครบทุกหน้า แล้วนำเข้าใหม่หรือพิมพ์ส่วนที่ขาดเพิ่มเอง`
          : `มีข้อความ ${quoted(text)}${section === null ? "" : ` ในหัวข้อ ${section}`} ที่ระบบไม่ทราบว่าเป็นข้อมูลช่องใด เก็บข้อความเดิมไว้ในบันทึกนำเข้าแล้ว โปรดอ่านและพิมพ์ลงช่องที่ถูกต้องหากจำเป็น`,
      en: ({ fault, text, section }) =>
        fault === "BREAKS_OFF"
          ? `The form breaks off${section === null ? "" : ` in section ${section}`}; its last line is ${quoted(text)}. Check that the file has all pages, then import it again or type what is missing.`
          : `The text ${quoted(text)}${section === null ? "" : ` in section ${section}`} belongs to no field we know. It is kept in the import log; read it and type it into the right field if it matters.`,
    },
  },
  I02: {
    title: { th: "วันที่กำกวม", en: "Ambiguous date" },
    sentence: {
      th: ({ text, dayFirst, monthFirst }) =>
        `วันที่ ${quoted(text)} อ่านได้สองแบบ คือ ${formatDay(dayFirst, "th")} หรือ ${formatDay(monthFirst, "th")} โปรดเลือกวันที่ที่ถูกต้อง`,
      en: ({ text, dayFirst, monthFirst }) =>
        `The date ${quoted(text)} can be read as ${formatDay(dayFirst, "en")} or ${formatDay(monthFirst, "en")}. Choose the right one.`,
    },
  },
  I03: {
    title: { th: "อักขระเพี้ยน", en: "Damaged characters" },
    sentence: {
      th: ({ text, mended }) => `ข้อความ ${quoted(text)} มีอักขระเพี้ยน ระบบแก้เป็น ${quoted(mended)} ให้แล้ว โปรดตรวจว่าถูกต้อง`,
      en: ({ text, mended }) => `The text ${quoted(text)} held damaged characters and was mended to ${quoted(mended)}. Check that this is right.`,
    },
  },
};
