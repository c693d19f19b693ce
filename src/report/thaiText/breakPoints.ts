import { phraseAround, wordStartIn } from "./phrases";

/**
 * Where a line of Thai may end. Thai has no spaces between words, so words come from the platform's dictionary
 * (`Intl.Segmenter`); the rest are the usual rules for brackets and signs.
 */
const words = new Intl.Segmenter("th", { granularity: "word" });
const clusters = new Intl.Segmenter("th", { granularity: "grapheme" });

/** Signs that never begin a line. */
const NOT_FIRST = new Set(")]}»”’!?,.:;%/-–…ๆฯ");
/** Signs that never end a line. */
const NOT_LAST = new Set("([{«“‘");
/** Signs that hold the digits on both sides together, as in 22/12/2565 and 2022-11-01. */
const BETWEEN_DIGITS = /^[/-][0-9๐-๙]/;
/** Thai vowels written before their consonant, from which they are never parted. */
const LEADING_VOWELS = new Set("เแโใไ");
/** What a leading vowel is written before: its consonant, or a further vowel by mistake. Never a newline. */
const CONSONANT_OR_VOWEL = /[ก-ฮเแโใไ]/;
/** Marks above and below, and the vowel ำ: never parted from what they stand on. */
const MARK = /[\p{M}\u0e33]/u;

/** The word boundaries of one text, found when asked for. */
export interface WordBreaks {
  /**
   * The last place before or at `overflow` where the text may be broken, always after `start`; `null` when there is none,
   * because one word fills the line. Indexes are UTF-16 code units.
   */
  lastBreak(start: number, overflow: number): number | null;
  /** The last place before or at `overflow` between two characters as readers see them; at least one after `start`. */
  characterBreak(start: number, overflow: number): number;
}

export function wordBreaks(text: string): WordBreaks {
  let wordsOfText: Intl.Segments | null = null;
  const wordStart = (index: number): number => {
    const phrase = phraseAround(text, index);
    if (phrase !== null) return phrase.start + wordStartIn(phrase.text, index - phrase.start);
    wordsOfText ??= words.segment(text);
    return wordsOfText.containing(index)?.index ?? index;
  };
  let clustersOfText: Intl.Segments | null = null;

  return {
    lastBreak(start, overflow) {
      let at = wordStart(overflow);
      while (at > start && !mayBreakBefore(text, at)) at = wordStart(at - 1);
      return at > start ? at : null;
    },
    characterBreak(start, overflow) {
      clustersOfText ??= clusters.segment(text);
      const clusterStart = (index: number): number => clustersOfText?.containing(index)?.index ?? index;
      let at = clusterStart(overflow);
      while (at > start && LEADING_VOWELS.has(text[at - 1] ?? "")) at -= 1;
      if (at > start) return at;
      // Not even one character fits: it stands alone on its line.
      at = start;
      while (LEADING_VOWELS.has(text[at] ?? "") && CONSONANT_OR_VOWEL.test(text[at + 1] ?? "")) at += 1;
      const alone = clustersOfText.containing(at);
      return alone === undefined ? text.length : alone.index + alone.segment.length;
    },
  };
}

function mayBreakBefore(text: string, at: number): boolean {
  const next = text[at] ?? "";
  const previous = text[at - 1] ?? "";
  if (NOT_FIRST.has(next) || MARK.test(next)) return false;
  return !NOT_LAST.has(previous) && !LEADING_VOWELS.has(previous) && !BETWEEN_DIGITS.test(previous + next);
}
