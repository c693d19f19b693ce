import { type TextLine, breakLines } from "./breakLines";
import type { TextFont } from "./textWidth";

/**
 * Texts longer than any label are kept too: agencies repeat whole narratives. Each time that so many have come in, those not asked for since the
 * last time are forgotten.
 */
const MOST_REMEMBERED = 2000;

type Answers = Map<string, readonly TextLine[]>;

/** What is remembered of cells of one width and font. A report has about ten of these, so that looking through them beats any map. */
interface Setting {
  readonly width: number;
  readonly size: number;
  readonly isBold: boolean;
  lately: Answers;
  before: Answers;
}

let settings: Setting[] = [];
let count = 0;

/** More than all reports and sheets together have. */
const MOST_SETTINGS = 200;

/**
 * `breakLines`, remembering its answers: the same labels and texts come back on every sheet of an export.
 * The memory is bounded and changes nothing but the time taken.
 */
export function linesOf(text: string, innerWidthPt: number, font: TextFont): readonly TextLine[] {
  const setting = settingOf(innerWidthPt, font.size, font.bold === true);
  const known = setting.lately.get(text);
  if (known !== undefined) return known;
  const lines = setting.before.get(text) ?? breakLines(text, innerWidthPt, font);
  if (count >= MOST_REMEMBERED) forgetTheOld();
  setting.lately.set(text, lines);
  count += 1;
  return lines;
}

function settingOf(width: number, size: number, isBold: boolean): Setting {
  for (const setting of settings) if (setting.width === width && setting.size === size && setting.isBold === isBold) return setting;
  const setting = { width, size, isBold, lately: new Map(), before: new Map() };
  if (settings.length >= MOST_SETTINGS) settings = [];
  settings.push(setting);
  return setting;
}

function forgetTheOld(): void {
  for (const setting of settings) {
    setting.before = setting.lately;
    setting.lately = new Map();
  }
  count = 0;
}
