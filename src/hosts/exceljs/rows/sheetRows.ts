import type { SheetBlueprint } from "../../../workbook/workbookBlueprint";
import { dyDescent, tallestRow } from "../../../ooxml/write/rowSizes";
import { cellsAlone } from "./cellsAlone";
import type { Strip, StripContext } from "./strip";
import { tableStrip } from "./tableStrip";

/**
 * The rows of a sheet as XML, one at a time, from the first to the last that has a cell or a height: no more than one is held here, however large
 * the sheet.
 *
 * @throws WorkbookError TEXT_TOO_LONG
 * @throws Error for a number that is not finite, and a formula with its equals sign
 */
export function* sheetRows({ name, cells, tables, rowHeights }: SheetBlueprint, context: StripContext): Generator<string> {
  const alone = cellsAlone(name, cells, context);
  const strips = tables.map((table) => tableStrip(name, table, context));
  const last = [...alone.keys(), ...Object.keys(rowHeights).map(Number), ...strips.map((strip) => strip.last)].reduce((lowest, row) => Math.max(lowest, row), 0);
  for (let row = 1; row <= last; row += 1) {
    const written = cellsOf(row, strips, alone.get(row) ?? []);
    const height = rowHeights[row];
    if (written === "" && height === undefined) continue;
    const size = height === undefined ? "" : ` ht="${Math.min(height, tallestRow)}" customHeight="1"`;
    yield `<row r="${row}"${size} x14ac:dyDescent="${dyDescent}">${written}</row>`;
  }
}

/** From left to right, as Excel wants them; strips never overlap. */
function cellsOf(row: number, tables: readonly Strip[], alone: readonly Strip[]): string {
  const crossing = tables.filter(({ first, last }) => row >= first && row <= last);
  const here = alone.length === 0 ? crossing : [...crossing, ...alone];
  if (here.length > 1) here.sort((left, right) => left.column - right.column);
  let written = "";
  for (const strip of here) written += strip.cellsOf(row);
  return written;
}
