import { lineHeight, pointsOfPixels, wholePixels } from "./screenFont";

/** Sizes of rows and cells in points, in Excel's own arithmetic. Source: performance-baselines.md D "Row heights of wrapped Thai". */

/** Excel's limit is 409.5 points. */
export const TALLEST_ROW = 409;

/** Excel keeps about this much free above and below the text of a row. */
const ROW_PADDING = 3;

/** Columns this narrow (20 characters) get a spare line for long texts: one word broken elsewhere moves everything after it. */
const NARROW = 97.1;
const LONG_TEXT_LINES = 10;

/** Height in points of a row with that many lines of text, at most `TALLEST_ROW`. Example: `rowHeight(1, 16)` → 24. */
export function rowHeight(lines: number, sizePt: number): number {
  return Math.min(TALLEST_ROW, wholePixels(Math.max(1, lines) * lineHeight(sizePt) + ROW_PADDING));
}

/** How many lines the tallest row holds; longer texts go on in a further row. Example: `linesPerRow(16)` → 19. */
export function linesPerRow(sizePt: number): number {
  return Math.floor((TALLEST_ROW - ROW_PADDING) / lineHeight(sizePt));
}

/** Lines to make room for, with the spare line of narrow columns. Example: `linesWithSpare(12, 90)` → 13. */
export function linesWithSpare(lines: number, innerWidthPt: number): number {
  return lines >= LONG_TEXT_LINES && innerWidthPt <= NARROW ? lines + 1 : lines;
}

/**
 * Width in points of a column whose width is given in characters of the default font, Calibri 11 (7 pixels each).
 * Example: `columnPoints(20)` → 105.
 */
export function columnPoints(characters: number): number {
  return pointsOfPixels(Math.trunc(((256 * characters + 18) / 256) * 7));
}

/**
 * Width in points that text may use in a cell spanning these columns: less the cell's margins and 2 % for programs that
 * break Thai at other words. Example: `innerWidth([20])` → 97.02.
 */
export function innerWidth(columnWidths: readonly number[]): number {
  const points = columnWidths.reduce((total, characters) => total + columnPoints(characters), 0);
  return Math.max(0, points - 6) * 0.98;
}
