import type { Language } from "./language";

/** What the sheet of findings says by itself. */
export interface FindingsSheetTexts {
  /** Of the tab and the sheet. */
  readonly title: string;
  readonly about: (facts: { file: string; asOf: string; count: number; total: number }) => string;
  readonly columns: readonly string[];
  readonly none: string;
  readonly asOf: (day: string) => string;
  readonly page: (page: string, pages: string) => string;
}

const texts: Readonly<Record<Language, FindingsSheetTexts>> = {
  th: {
    title: "สิ่งที่พบจากการตรวจ",
    about: ({ file, asOf, count, total }) => `${file} · ประเมิน ณ ${asOf} · แสดง ${count} จาก ${total} รายการ`,
    columns: ["ระดับ", "กฎ", "รหัสโครงการ", "ชื่อโครงการ", "ครั้งที่", "เซลล์", "สิ่งที่พบและวิธีแก้"],
    none: "ไม่พบสิ่งที่ต้องแก้ไข",
    asOf: (day) => `ประเมิน ณ ${day}`,
    page: (page, pages) => `หน้า ${page} จาก ${pages}`,
  },
  en: {
    title: "Findings of the checks",
    about: ({ file, asOf, count, total }) => `${file} · as of ${asOf} · ${count} of ${total} findings`,
    columns: ["Severity", "Rule", "Project code", "Project", "Round", "Cell", "What was found and what to do"],
    none: "Nothing was found that needs correcting",
    asOf: (day) => `As of ${day}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
};

/** The words of the sheet of findings, in a language. */
export function findingsSheetTexts(language: Language): FindingsSheetTexts {
  return texts[language];
}
