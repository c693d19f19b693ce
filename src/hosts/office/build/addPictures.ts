import type { LayoutPicture, ReportLayout } from "../../../workbook/reportLayout";
import { heightInPoints, widthInPoints } from "./sheetFrame";

/** The cells that a picture is placed by. */
type Grid = Pick<ReportLayout, "rows" | "columnWidths">;

/**
 * Puts pictures over the cells of a page whose widths and heights are set. Where a cell is was worked out here: to ask Excel would cost a round trip.
 * A picture moves with its cells and keeps its size, as in a file of ours.
 */
export function addPictures(sheet: Excel.Worksheet, pictures: readonly LayoutPicture[], grid: Grid): void {
  pictures.forEach((picture, index) => {
    const { left, top } = cornerOf(picture, grid);
    const shape = sheet.shapes.addImage(base64Of(picture.png));
    shape.name = `Picture ${index + 1}`;
    shape.altTextDescription = picture.description;
    // Pictures come with their proportions locked: the second size would undo the first.
    shape.lockAspectRatio = false;
    shape.width = picture.width;
    shape.height = picture.height;
    shape.left = left;
    shape.top = top;
    shape.placement = "OneCell";
  });
}

/** Points from the sheet's corner to the picture's; columns without a width of their own are as wide as Excel's usual ones. */
function cornerOf({ row, column, offset }: LayoutPicture, { rows, columnWidths }: Grid): { readonly left: number; readonly top: number } {
  const above = rows.slice(0, row - 1).reduce((sum, { height }) => sum + heightInPoints(height), 0);
  const before = Array.from({ length: column - 1 }, (_column, index) => widthInPoints(columnWidths[index] ?? usualWidth));
  return { left: before.reduce((sum, width) => sum + width, offset.x), top: above + offset.y };
}

/** Characters, with the space at both sides that the file format counts in. */
const usualWidth = 64 / 7;

/** Characters of base64 for so many bytes; what a request carries of a picture. */
export const base64Length = (bytes: number): number => 4 * Math.ceil(bytes / 3);

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
