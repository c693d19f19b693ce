import { cellAddress } from "../../../workbook/cellRef";
import type { SheetBlueprint } from "../../../workbook/workbookBlueprint";
import { rowsOrBlank } from "../build/tableRows";
import { sheetRows } from "./sheetRows";
import type { StripContext } from "./strip";

/**
 * The XML of a sheet: what exceljs has drawn around the rows, and the rows, which are written here.
 *
 * @param drawn the sheet as exceljs drew it, with or without rows of its own, which are left out
 * @throws WorkbookError TEXT_TOO_LONG
 */
export function* sheetTexts(drawn: string, sheet: SheetBlueprint, context: StripContext): Generator<string> {
  const frame = /^(?<head>.*?)(?:<dimension [^>]*\/>)?(?<views><sheetViews>.*?)<sheetData(?:\/>|>.*<\/sheetData>)(?<foot>.*)$/s.exec(drawn)?.groups;
  if (frame === undefined) throw new Error(`exceljs has drawn no rows of ${sheet.name}`);
  yield `${frame["head"]}<dimension ref="${dimensionOf(sheet)}"/>${frame["views"]}<sheetData>`;
  yield* sheetRows(sheet, context);
  yield `</sheetData>${frame["foot"]}`;
}

/** From the first to the last cell; `A1` of a sheet without any, as Excel has it. */
function dimensionOf({ cells, tables }: SheetBlueprint): string {
  const blocks = [
    ...cells.map(({ row, column, span }) => ({ row, column, lastRow: row, lastColumn: column + span - 1 })),
    ...tables.map((table) => ({ row: table.row, column: table.column, lastRow: table.row + rowsOrBlank(table).length, lastColumn: table.column + table.columns.length - 1 })),
  ];
  const whole = blocks.reduce<(typeof blocks)[number] | null>((all, block) => (all === null ? block : {
    row: Math.min(all.row, block.row),
    column: Math.min(all.column, block.column),
    lastRow: Math.max(all.lastRow, block.lastRow),
    lastColumn: Math.max(all.lastColumn, block.lastColumn),
  }), null);
  if (whole === null) return "A1";
  const [first, last] = [cellAddress(whole), cellAddress({ row: whole.lastRow, column: whole.lastColumn })];
  return first === last ? first : `${first}:${last}`;
}
