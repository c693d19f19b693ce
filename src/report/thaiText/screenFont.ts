/** What becomes of TH Sarabun New on a screen of 96 dots per inch, where Excel and LibreOffice decide how lines are broken. */

const PIXELS_PER_POINT = 96 / 72;

/** Ascent and descent of TH Sarabun New 1.35, in em: its line is 1.301 em high. */
const ASCENT = 0.844;
const DESCENT = 0.457;
/** The same in the recipe of performance-baselines.md D. */
const LINE_EM = 1.3;

/** The whole number of pixels in which the font is drawn. */
const pixelSize = (sizePt: number): number => Math.round(sizePt * PIXELS_PER_POINT);

/** The size in points by which widths are reckoned: its own, or that of its pixels where they are larger. Example: 14 → 14.25. */
export function widthSize(sizePt: number): number {
  return Math.max(sizePt, pixelSize(sizePt) / PIXELS_PER_POINT);
}

/** Height of one line in points: 1.30 em, or what whole pixels make of it where that is more. Example: `lineHeight(16)` → 21. */
export function lineHeight(sizePt: number): number {
  const em = pixelSize(sizePt);
  const onScreen = (Math.round(ASCENT * em) + Math.round(DESCENT * em)) / PIXELS_PER_POINT;
  return Math.max(sizePt * LINE_EM, onScreen);
}

/** The next whole pixel, in points: Excel keeps a height that is one. Example: `wholePixels(23.8)` → 24. */
export function wholePixels(points: number): number {
  return Math.ceil(points * PIXELS_PER_POINT - 1e-6) / PIXELS_PER_POINT;
}

/** Points of a number of pixels. Example: `pointsOfPixels(140)` → 105. */
export function pointsOfPixels(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}
