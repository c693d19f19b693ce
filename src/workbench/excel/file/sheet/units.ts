/**
 * Widths of columns. A file counts characters of the default font, Office.js points, the screen whole pixels; we take 7
 * pixels a digit (Calibri 11, at 96 dots an inch), as the file cannot tell us the font's. Source: ECMA-376 part 1, 18.3.1.13.
 */
const pixelsPerDigit = 7;
const pointsPerPixel = 0.75;

/** Example: `pointsOfWidth(9.140625)` → 48, Excel's usual column. */
export function pointsOfWidth(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / pixelsPerDigit)) / 256) * pixelsPerDigit) * pointsPerPixel;
}

/** The inverse, snapped to whole pixels as Excel does. Example: `widthOfPoints(48)` → 9.140625. */
export function widthOfPoints(points: number): number {
  return Math.trunc((Math.round(points / pointsPerPixel) / pixelsPerDigit) * 256) / 256;
}

/** Points of a column whose width a file does not say: 8.43 characters and their padding. */
export const usualColumnWidth = 48;

/** Margins are inches in a file. Rounded to a millionth of a point, so that 0.7 in is 50.4 pt. */
export const pointsOfInches = (inches: number): number => Math.round(inches * 72e6) / 1e6;
export const inchesOfPoints = (points: number): number => Math.round((points / 72) * 1e9) / 1e9;
