import { mendSaraAm } from "../../model/text/thaiText";
import { skipSpaces } from "./numbersInText";

/** What the first words of a narrative say about the whole project. */
export interface NarrativeStart {
  readonly says: "DONE" | "ONGOING";
  /** The words that say it. */
  readonly words: string;
}

const DONE_WORDS = ["", "ดำเนินการ", "ดำเนินโครงการ", "ดำเนินกิจกรรม"].flatMap((doing) => [`${doing}แล้วเสร็จ`, `${doing}เสร็จสิ้น`]);
const ONGOING_WORDS = ["อยู่ระหว่าง", "ยังไม่"];
const LONGEST = Math.max(...DONE_WORDS.map((words) => words.length));

/** "แล้วเสร็จร้อยละ 50", "แล้วเสร็จบางส่วน": only a part is done. */
const ONLY_IN_PART = /^(?:แล้ว|ไป|คิดเป็น|ประมาณ|เพียง|เป็น|\s)*(?:ร้อยละ|บางส่วน|[0-9๐-๙][0-9๐-๙.,]*\s*(?:%|เปอร์))/;

const FIRST_LETTERS: ReadonlySet<number> = new Set([...DONE_WORDS, ...ONGOING_WORDS].map((words) => words.charCodeAt(0)));

/**
 * Whether a narrative begins by saying that the work is done or going on; `null` for every other beginning. What it says later does not
 * count: a sub-task may be done in a project that goes on. Source: domain.md R10.
 */
export function narrativeStart(narrative: string): NarrativeStart | null {
  const from = skipSpaces(narrative, 0);
  if (!FIRST_LETTERS.has(narrative.charCodeAt(from))) return null;
  // A broken ำ is longer than a whole one, so a little more than the longest phrase is mended.
  const beginning = mendSaraAm(narrative.slice(from, from + LONGEST + 40));
  for (const words of ONGOING_WORDS) if (beginning.startsWith(words)) return { says: "ONGOING", words };
  for (const words of DONE_WORDS) {
    if (beginning.startsWith(words) && !ONLY_IN_PART.test(beginning.slice(words.length))) return { says: "DONE", words };
  }
  return null;
}
