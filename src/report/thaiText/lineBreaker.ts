import { type TextLine, breakLines } from "./breakLines";
import type { TextFont } from "./textWidth";

/** Texts longer than any label are kept too: agencies repeat whole narratives. Past this many the memory starts again. */
const MOST_REMEMBERED = 4000;

const remembered = new Map<string, Map<string, readonly TextLine[]>>();
let count = 0;

/**
 * `breakLines`, remembering its answers: the same labels and texts come back on every sheet of an export.
 * The memory is bounded and changes nothing but the time taken.
 */
export function linesOf(text: string, innerWidthPt: number, font: TextFont): readonly TextLine[] {
  const setting = `${innerWidthPt}|${font.size}|${font.bold === true ? "b" : ""}`;
  let texts = remembered.get(setting);
  if (texts === undefined) {
    texts = new Map();
    remembered.set(setting, texts);
  }
  const known = texts.get(text);
  if (known !== undefined) return known;
  const lines = breakLines(text, innerWidthPt, font);
  if (count >= MOST_REMEMBERED) {
    remembered.clear();
    texts = new Map();
    remembered.set(setting, texts);
    count = 0;
  }
  texts.set(text, lines);
  count += 1;
  return lines;
}
