import { arabicDigits } from "../domain/model/text/thaiText";
import { matchWords } from "./matchWords";

/** Sections of the form, by their printed numbers; END is the certification with the signature. Source: domain.md §1, §6. */
export const SECTION_IDS = ["1", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2", "END"] as const;

export type SectionId = (typeof SECTION_IDS)[number];

interface Heading {
  readonly section: SectionId;
  /** A heading with its number, or alone on a line. */
  readonly words: readonly string[];
  /** A heading only behind its number: the words occur elsewhere too. */
  readonly numberedWords: readonly string[];
}

const HEADINGS: readonly Heading[] = [
  { section: "1", words: ["ชื่อโครงการและหน่วยงานที่รับผิดชอบโครงการ", "ชื่อโครงการและหน่วยงานที่รับผิดชอบ"], numberedWords: [] },
  { section: "1.1", words: ["รหัสโครงการและชื่อโครงการ"], numberedWords: [] },
  { section: "1.2", words: [], numberedWords: ["หน่วยงานที่รับผิดชอบ"] },
  { section: "1.3", words: ["หลักการและเหตุผล"], numberedWords: [] },
  { section: "1.4", words: ["วัตถุประสงค์ของโครงการ"], numberedWords: ["วัตถุประสงค์"] },
  { section: "1.5", words: ["เป้าหมายของโครงการ"], numberedWords: ["เป้าหมาย"] },
  {
    section: "1.6",
    words: ["สนับสนุนแผนพัฒนา กทม. ระยะ 20 ปี", "สนับสนุนแผนพัฒนากรุงเทพมหานคร ระยะ 20 ปี"],
    numberedWords: ["สนับสนุนแผนพัฒนา กทม", "สนับสนุนแผนพัฒนากรุงเทพมหานคร"],
  },
  { section: "2", words: ["รายงานความก้าวหน้าของโครงการและการใช้จ่ายงบประมาณ"], numberedWords: [] },
];

const NUMBER = /^(\d(?:\.\d)?)\.?\s*(?=[ก-๛])/;
/** A heading found at the start of a line, and what else the line holds. */
export interface HeadingMatch {
  readonly section: SectionId;
  /** What follows the heading on its line; "" when nothing does. */
  readonly tail: string;
}

/**
 * The section heading a line begins with, or `null`. A heading needs its own number, or to stand alone on its line:
 * "1. เพื่อให้…" is an objective. Example: "1.5 เป้าหมายของโครงการ.." → section 1.5, tail "".
 */
export function matchHeading(line: string): HeadingMatch | null {
  const text = line.trim();
  const arabic = arabicDigits(text);
  const number = NUMBER.exec(arabic.slice(0, 8));
  const from = number?.[0].length ?? 0;
  for (const { section, words, numberedWords } of HEADINGS) {
    const isNumbered = number?.[1] === section;
    for (const spelling of isNumbered ? [...words, ...numberedWords] : words) {
      const match = matchWords(arabic, spelling, from);
      if (match !== null && (isNumbered || match.end === text.length)) return { section, tail: text.slice(match.end) };
    }
  }
  return null;
}
