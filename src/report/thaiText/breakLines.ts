import { advanceOf, advanceTable } from "./advanceWidths";
import { type WordBreaks, wordBreaks } from "./breakPoints";
import { widthSize } from "./screenFont";
import type { TextFont } from "./textWidth";

/** A line as a slice of its text: `text.slice(start, end)`. The spaces at which it was broken and the newline are in no line. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
}

/**
 * Breaks a text into the lines that a wrapped cell shows: at newlines, and between words where a line would be wider than
 * `innerWidthPt`; a single word wider than that is broken between characters, never between a Thai mark and its base.
 * An empty text is one empty line. Every line fits, unless it is a single character that does not.
 * Source: performance-baselines.md D. Example: `breakLines("ก ข", 8, { size: 16 })` → [{0, 1}, {2, 3}].
 */
export function breakLines(text: string, innerWidthPt: number, font: TextFont): readonly TextLine[] {
  const lines: TextLine[] = [];
  const width = innerWidthPt / widthSize(font.size);
  let breaks: WordBreaks | null = null;
  const breaksOfText = (): WordBreaks => (breaks ??= wordBreaks(text));
  let start = 0;
  for (;;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    breakParagraph(text, start, end, width, font, breaksOfText, lines);
    if (newline < 0) return lines;
    start = newline + 1;
  }
}

/** The text of each line. Example: `lineTexts("ก ข", breakLines("ก ข", 8, { size: 16 }))` → ["ก", "ข"]. */
export function lineTexts(text: string, lines: readonly TextLine[]): readonly string[] {
  return lines.map(({ start, end }) => text.slice(start, end));
}

/** `width` is in em. */
function breakParagraph(
  text: string,
  from: number,
  to: number,
  width: number,
  font: TextFont,
  breaksOfText: () => WordBreaks,
  lines: TextLine[],
): void {
  const table = advanceTable(font.bold === true ? "bold" : "regular");
  let start = from;
  for (;;) {
    let used = 0;
    let overflow = start;
    while (overflow < to) {
      used += advanceOf(table, text.charCodeAt(overflow));
      // A space that does not fit hangs over the edge, as in every word processor.
      if (used > width && text[overflow] !== " ") break;
      overflow += 1;
    }
    if (overflow === to) {
      lines.push({ start, end: to });
      return;
    }
    const breaks = breaksOfText();
    const next = breaks.lastBreak(start, overflow) ?? breaks.characterBreak(start, overflow);
    lines.push({ start, end: trimmedEnd(text, start, next) });
    start = next;
    while (start < to && text[start] === " ") start += 1;
    if (start === to) return;
  }
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text[last - 1] === " ") last -= 1;
  return last;
}
