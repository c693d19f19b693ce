/** What a label or heading may be padded with, before and after its separator. */
const PADDING = /[.\s…]/;
const SEPARATOR = /[.\s…:：]/;

/** Where fixed words end in a text, and what separates them from what follows. */
export interface WordsMatch {
  /** Index behind the words and their separator. */
  readonly end: number;
  /** What stands between the words and what follows: padding dots, colons, spaces, tabs. */
  readonly separator: string;
}

/**
 * Matches words at a position of a text, ignoring dots and spaces inside and around them, so that `รหัสโครงการ... : 21` and `รหัส โครงการ:21`
 * both hold "รหัสโครงการ". `null` when other letters come first or follow without a separator. Source: domain.md §7 row 4.
 */
export function matchWords(text: string, words: string, from = 0): WordsMatch | null {
  // Nearly every call ends here, and there are many.
  if (text.charCodeAt(from) !== words.charCodeAt(0)) return null;
  let at = from;
  for (const character of words) {
    if (PADDING.test(character)) continue;
    while (at > from && at < text.length && PADDING.test(text[at] as string)) at += 1;
    if (text[at] !== character) return null;
    at += 1;
  }
  const wordsEnd = at;
  while (at < text.length && SEPARATOR.test(text[at] as string)) at += 1;
  if (at === wordsEnd && at < text.length && text[at] !== "(") return null;
  return { end: at, separator: text.slice(wordsEnd, at) };
}

/** Whether a separator is more than a space: a colon, a column break, or padding dots. */
export function isMarked(separator: string): boolean {
  return /[:：\t…]|\.\s?\./.test(separator);
}
