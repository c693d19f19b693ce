import { mendSaraAm } from "../domain/model/text/thaiText";

/** A line of the file: as it stands, and as it is read (mended, single spaces, tabs kept). */
export interface FormLine {
  /** From 1, as a text editor counts. */
  readonly number: number;
  readonly raw: string;
  readonly text: string;
  /** What mending changed or saw, for I03; at most one of each kind. */
  readonly repairs: readonly Repair[];
}

/** A stray or broken character. `text` and `mended` are the words around it. Source: domain.md §7 rows 12, 28, 34. */
export interface Repair {
  readonly reason: "QUESTION_MARK" | "LOST_CHARACTER" | "SARA_AM" | "SPELLING";
  readonly text: string;
  /** The words as kept, or for SPELLING as suggested; null where nobody can tell what was lost. */
  readonly mended: string | null;
}

const LINE_BREAK = /\r\n|\r|\n/;
/** Control characters without tab and line breaks, zero-width characters, byte-order marks, soft hyphens. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const OTHER_SPACES = /[\u000b\u000c\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const LONE_QUESTION_MARK = /(^|[\s(:])\?(?=[ก-๛])/g;
const QUESTION_MARK_IN_WORD = /[ก-๛]\?(?=[ก-๛])/;

/** Slips seen on real forms. They are kept as typed; the reader only hints. Source: domain.md §7 row 28. */
const SPELLING_SLIPS: readonly { readonly slip: RegExp; readonly right: string }[] = [
  { slip: /เรียบ(?= ?(?:ผู้อำนวยการ|ผู้ว่า|ปลัด|เลขา|อธิบดี|ประธาน|หัวหน้า|ท่าน))/, right: "เรียน" },
];

/** The lines of a text; CRLF, CR and LF all end a line. Blank lines are included, so numbers are those of an editor. */
export function formLinesOf(text: string): readonly FormLine[] {
  return text.split(LINE_BREAK).map((raw, index) => formLine(index + 1, raw));
}

/** Whether nothing is left of a line once spaces and invisible characters are gone. */
export function isBlank(line: FormLine): boolean {
  return line.text.trim() === "";
}

const NO_REPAIRS: readonly Repair[] = Object.freeze([]);

function formLine(number: number, raw: string): FormLine {
  if (raw === "") return { number, raw, text: "", repairs: NO_REPAIRS };
  const composed = raw.normalize("NFC");
  const mended = mendSaraAm(composed);
  const visible = tidySpaces(mended);
  const text = visible.includes("?") ? visible.replace(LONE_QUESTION_MARK, "$1") : visible;
  return { number, raw, text, repairs: repairsOf(composed, mended, visible, text) };
}

function repairsOf(composed: string, mended: string, visible: string, text: string): readonly Repair[] {
  const repairs: Repair[] = [];
  if (mended !== composed) {
    const at = firstDifference(composed, mended);
    repairs.push({ reason: "SARA_AM", text: wordsAround(composed, at), mended: wordsAround(mended, at) });
  }
  if (text !== visible) {
    const at = firstDifference(visible, text);
    repairs.push({ reason: "QUESTION_MARK", text: wordsAround(visible, at), mended: wordsAround(text, at) });
  }
  const lost = text.includes("\ufffd") ? text.indexOf("\ufffd") : text.search(QUESTION_MARK_IN_WORD);
  if (lost >= 0) repairs.push({ reason: "LOST_CHARACTER", text: wordsAround(text, lost), mended: null });
  for (const { slip, right } of SPELLING_SLIPS) {
    const found = slip.exec(text);
    if (found !== null) repairs.push({ reason: "SPELLING", text: found[0], mended: right });
  }
  return repairs.length === 0 ? NO_REPAIRS : repairs;
}

/** One space between words, none at the ends or beside a tab; tabs stay, because they are columns. */
function tidySpaces(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(OTHER_SPACES, " ")
    .split("\t")
    .map((cell) => cell.trim().replace(/ {2,}/g, " "))
    .join("\t");
}

function firstDifference(left: string, right: string): number {
  let index = 0;
  while (index < left.length && left[index] === right[index]) index += 1;
  return index;
}

/** The words at a position up to the next spaces, cut to what fits in a sentence. */
function wordsAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 20), at).replace(/^.*\s/, "");
  const after = text.slice(at, at + 60).replace(/(\S)\s.*$/, "$1");
  return `${before}${after}`;
}
