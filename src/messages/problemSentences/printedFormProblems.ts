import type { Language } from "../language";
import { type ProblemFacts, type ProblemSentences, type ReasonWords, isKnown, named, place, reasonWords } from "./problemPlace";

/** Why a file cannot be imported: `PrintedFormProblem` of src/printedForm, which messages may not import. */
export type PrintedFormProblemId =
  | "EMPTY_FILE"
  | "NOT_TEXT"
  | "NOT_A_PRINTED_FORM"
  | "CODE_UNREADABLE"
  | "YEAR_UNREADABLE"
  | "FILE_TOO_LARGE"
  | "DOCX_UNREADABLE"
  | "ZIP_BOMB";

/** A file that is too large has its sentence among the workbook's problems. */
type OwnProblemId = Exclude<PrintedFormProblemId, "FILE_TOO_LARGE">;

const kinds: ReasonWords = {
  PDF: { th: "เป็นไฟล์ PDF โปรดเปิดไฟล์ คัดลอกข้อความทั้งหมด แล้วบันทึกเป็น .txt หรือ .docx", en: "it is a PDF; open it, copy all its text and save that as .txt or .docx" },
  OLD_WORD: { th: "เป็นไฟล์ Word รุ่นเก่า (.doc) โปรดบันทึกเป็น .docx", en: "it has the format of old Word versions (.doc); save it as .docx" },
  ZIP: { th: "เป็นสมุดงานหรือไฟล์บีบอัด โปรดเลือกไฟล์ .txt หรือ .docx", en: "it is a workbook or an archive; choose a .txt or .docx file" },
  IMAGE: { th: "เป็นรูปภาพ ซึ่งไม่มีข้อความให้อ่าน โปรดใช้ไฟล์ข้อความของแบบรายงาน", en: "it is a picture without text; use the text of the report" },
  other: { th: "ไม่มีข้อความให้อ่าน โปรดเลือกไฟล์ .txt หรือ .docx", en: "it holds no text; choose a .txt or .docx file" },
};

const docxFaults: ReasonWords = {
  NO_DOCUMENT: { th: "ไม่มีเอกสาร Word อยู่ในไฟล์", en: "there is no Word document inside" },
  FORBIDDEN_XML: { th: "มีส่วนประกาศที่ Word ไม่เคยเขียน ซึ่งอาจเป็นอันตราย", en: "it holds declarations that Word never writes and that may be harmful" },
  other: { th: "ไฟล์เสียหาย", en: "the file is damaged" },
};

/** Why a file could not be imported, where, and what to do. Facts: see `PRINTED_FORM_PROBLEMS`; `file` and `line` come from the error. */
export const printedFormProblems: ProblemSentences<OwnProblemId> = {
  EMPTY_FILE: {
    th: (facts) => `${place(facts, "th")}ไฟล์ว่างเปล่า โปรดตรวจว่าเลือกไฟล์ถูกต้อง`,
    en: (facts) => `${place(facts, "en")}the file is empty. Check that you chose the right file.`,
  },
  NOT_TEXT: {
    th: (facts) => `${place(facts, "th")}อ่านข้อความในไฟล์ไม่ได้: ${reasonWords(kinds, facts["looksLike"], "th")}`,
    en: (facts) => `${place(facts, "en")}the text of this file cannot be read: ${reasonWords(kinds, facts["looksLike"], "en")}.`,
  },
  NOT_A_PRINTED_FORM: {
    th: (facts) =>
      `${place(facts, "th")}ไม่ใช่แบบแสดงรายงานความก้าวหน้า${named(" บรรทัดแรกคือ ", facts["text"])} โปรดเลือกไฟล์ที่พิมพ์จากระบบติดตามโครงการ`,
    en: (facts) =>
      `${place(facts, "en")}this is not a printed progress report${named("; its first line is ", facts["text"])}. Choose a file printed from the monitoring system.`,
  },
  CODE_UNREADABLE: {
    th: (facts) => `${place(facts, "th")}อ่านรหัสโครงการไม่ได้${writtenThere(facts, "th")} รหัสต้องเป็นแบบ 21000000-6549 โปรดแก้ในไฟล์แล้วนำเข้าใหม่`,
    en: (facts) => `${place(facts, "en")}the project code cannot be read${writtenThere(facts, "en")}. It should look like 21000000-6549; correct the file and import it again.`,
  },
  YEAR_UNREADABLE: {
    th: (facts) => `${place(facts, "th")}อ่านปีงบประมาณ${named("ของโครงการ ", facts["projectCode"])} ไม่ได้${writtenThere(facts, "th")} ต้องเป็นปี พ.ศ. เช่น 2566 โปรดแก้ในไฟล์แล้วนำเข้าใหม่`,
    en: (facts) =>
      `${place(facts, "en")}the fiscal year${named(" of project ", facts["projectCode"])} cannot be read${writtenThere(facts, "en")}. It should be a Buddhist year such as 2566; correct the file and import it again.`,
  },
  DOCX_UNREADABLE: {
    th: (facts) => `${place(facts, "th")}เปิดเอกสาร Word ไม่ได้: ${reasonWords(docxFaults, facts["reason"], "th")} โปรดเปิดใน Word แล้วบันทึกใหม่`,
    en: (facts) => `${place(facts, "en")}the Word document cannot be opened: ${reasonWords(docxFaults, facts["reason"], "en")}. Open it in Word and save it again.`,
  },
  ZIP_BOMB: {
    th: (facts) => `${place(facts, "th")}ไม่เปิดไฟล์นี้ เพราะข้อมูลขยายใหญ่ผิดปกติเมื่อแตกไฟล์ ซึ่งอาจเป็นไฟล์อันตราย โปรดขอไฟล์ใหม่จากผู้ส่ง`,
    en: (facts) => `${place(facts, "en")}the file was not opened: it unpacks to a suspicious size and may be harmful. Ask the sender for another copy.`,
  },
};

function writtenThere({ text }: ProblemFacts, language: Language): string {
  if (isKnown(text)) return language === "th" ? ` (พบ “${String(text)}”)` : ` (“${String(text)}” stands there)`;
  return language === "th" ? " (ไม่พบในแบบรายงาน)" : " (the form does not have it)";
}
