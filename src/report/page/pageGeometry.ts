import type { PageSetup } from "../../workbook/reportLayout";
import { columnPoints } from "../thaiText/rowHeight";

/** Lengths of a printed page in points. */

const POINTS_PER_INCH = 72;
const A4 = { short: 595.28, long: 841.89 };

/**
 * Printers and screens round rows to their own dots, so a page that we fill to the last point might lose its last row to the
 * next one. This much of a page's height stays free.
 */
const FILLED = 0.97;

/** Height in points that the rows of one page may take together, repeated title rows included. */
export function fillableHeight({ orientation, margins }: PageSetup): number {
  const height = orientation === "portrait" ? A4.long : A4.short;
  return (height - (margins.top + margins.bottom) * POINTS_PER_INCH) * FILLED;
}

/** Width in points between the margins. */
export function printableWidth({ orientation, margins }: PageSetup): number {
  const width = orientation === "portrait" ? A4.short : A4.long;
  return width - (margins.left + margins.right) * POINTS_PER_INCH;
}

/** Width in points of the columns together, in Excel's arithmetic. */
export function totalWidth(columnWidths: readonly number[]): number {
  return columnWidths.reduce((total, characters) => total + columnPoints(characters), 0);
}

/** Width in characters that makes a column this many pixels wide. Example: `columnOfPixels(42)` → 6. */
export function columnOfPixels(pixels: number): number {
  return Math.ceil((pixels / 7) * 10_000) / 10_000;
}
