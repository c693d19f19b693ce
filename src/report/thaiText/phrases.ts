/**
 * Words of phrases. Thai stands without spaces within a phrase and with one after it, and words never reach across a space: a phrase has the same
 * words wherever it stands, so that what the dictionary said of it once need not be asked again.
 */
const words = new Intl.Segmenter("th", { granularity: "word" });

export interface Phrase {
  readonly text: string;
  /** Where it begins in its text. */
  readonly start: number;
}

/**
 * The phrase that stands between the spaces or line ends around an index; null when it is too long to be met again, or has characters other than Thai
 * and plain Latin, whose words might depend on what stands outside.
 */
export function phraseAround(text: string, index: number): Phrase | null {
  let start = index;
  while (start > 0 && index - start < LONGEST && !isGap(text.charCodeAt(start - 1))) start -= 1;
  let end = index;
  while (end < text.length && end - start < LONGEST && !isGap(text.charCodeAt(end))) end += 1;
  if (end - start >= LONGEST || end === index) return null;
  const phrase = text.slice(start, end);
  return PLAIN.test(phrase) ? { text: phrase, start } : null;
}

const LONGEST = 120;

const isGap = (unit: number): boolean => unit === 0x20 || unit === 0x0a;

/** Begins with a letter or digit: a mark would belong to the space before it. */
const PLAIN = /^[ก-ฮเ-ไA-Za-z0-9๐-๙(][\u0e01-\u0e3a\u0e40-\u0e5bA-Za-z0-9.,:;/%()"'–-]*$/;

/** Past this many phrases the memory starts again. */
const MOST_REMEMBERED = 4000;

/** By phrase, by index: where the word begins. */
const remembered = new Map<string, Map<number, number>>();

/** Where the word at an index of a phrase begins. */
export function wordStartIn(phrase: string, index: number): number {
  let starts = remembered.get(phrase);
  if (starts === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    starts = new Map();
    remembered.set(phrase, starts);
  }
  let start = starts.get(index);
  if (start === undefined) {
    start = words.segment(phrase).containing(index)?.index ?? index;
    starts.set(index, start);
  }
  return start;
}
