import type { CellContent } from "../../workbook/cellValue";
import type { NamedColumn } from "../spec/tableSpec";
import { BODY_SIZE } from "./styles";
import { lineHeight, textLines } from "./textLines";

/** Excel's limit. */
const TALLEST_ROW = 409;

/**
 * Height in points that a row needs for its texts in the schema's column widths, at most Excel's 409. Excel fits rows without a height when it
 * opens a file; LibreOffice prints their lines over the next row.
 *
 * @param cells one for each column, in their order
 */
export function fittedHeight(columns: readonly NamedColumn[], cells: readonly CellContent[]): number {
  const lines = cells.map((content, index) => {
    const column = columns[index];
    return typeof content !== "string" || column === undefined || column.hidden ? 1 : textLines(content, column.width, BODY_SIZE);
  });
  return Math.min(TALLEST_ROW, lineHeight(Math.max(1, ...lines), BODY_SIZE));
}
