import { type TextLine, breakLines } from "./breakLines";
import type { TextFont } from "./textWidth";

/**
 * Texts longer than any label are kept too: agencies repeat whole narratives. Each time that so many have come in, those not asked for since the
 * last time are forgotten.
 */
const MOST_REMEMBERED = 2000;

type Answers = Map<string, readonly TextLine[]>;

/** By width of the cell and by font: few, each of many texts. */
type Memory = Map<number, Map<number, Answers>>;

let lately: Memory = new Map();
let before: Memory = new Map();
let count = 0;

/**
 * `breakLines`, remembering its answers: the same labels and texts come back on every sheet of an export.
 * The memory is bounded and changes nothing but the time taken.
 */
export function linesOf(text: string, innerWidthPt: number, font: TextFont): readonly TextLine[] {
  const fontKey = font.bold === true ? -font.size : font.size;
  const known = lately.get(innerWidthPt)?.get(fontKey)?.get(text);
  if (known !== undefined) return known;
  const lines = before.get(innerWidthPt)?.get(fontKey)?.get(text) ?? breakLines(text, innerWidthPt, font);
  if (count >= MOST_REMEMBERED) {
    before = lately;
    lately = new Map();
    count = 0;
  }
  answersIn(lately, innerWidthPt, fontKey).set(text, lines);
  count += 1;
  return lines;
}

function answersIn(memory: Memory, width: number, fontKey: number): Answers {
  const ofWidth = memory.get(width) ?? new Map<number, Answers>();
  memory.set(width, ofWidth);
  const answers = ofWidth.get(fontKey) ?? new Map<string, readonly TextLine[]>();
  ofWidth.set(fontKey, answers);
  return answers;
}
