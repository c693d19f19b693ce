import { columnCount, rowCount } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import type { CellStyle } from "../model/style";
import { rowsWithin } from "./readCells";

/** Every look that a cell of the area has, each once; whole rows and columns cost no more than what is in them. */
export function looksWithin(sheet: SheetModel, area: Area): Set<CellStyle> {
  const looks = new Set<CellStyle>();
  const known = Math.min(area.right, Math.max(area.left, sheet.columns.length - 1));
  let rows = 0;
  for (const [, row] of rowsWithin(sheet, area)) {
    rows++;
    const last = Math.min(area.right, Math.max(known, (row.styles?.length ?? 0) - 1));
    for (let column = area.left; column <= last; column++) looks.add(row.styles?.[column] ?? row.style ?? sheet.columns[column]?.style ?? sheet.defaultStyle);
    if (last < area.right) looks.add(row.style ?? sheet.defaultStyle);
  }
  if (rows === rowCount(area)) return looks;
  for (let column = area.left; column <= known; column++) looks.add(sheet.columns[column]?.style ?? sheet.defaultStyle);
  if (known - area.left + 1 < columnCount(area)) looks.add(sheet.defaultStyle);
  return looks;
}
