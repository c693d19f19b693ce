import type { ICellData, Univer } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { isDateFormat, typedDate } from "../draw/typedDate";

/**
 * Reads what people type as a Thai Excel does, where Univer reads it the American way: day before month, and the cell keeps the
 * format it has. Must be called after the first workbook, when the services have started.
 *
 * @param formatAt the cell's number format as the workbook has it
 */
export function typedCellsAsInExcel(univer: Univer, formatAt: (sheetId: string, row: number, column: number) => string): void {
  univer.__getInjector().get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { subUnitId, row, col }, next) => {
      const typed = textTyped(cell ?? null);
      const format = formatAt(subUnitId, row, col);
      const serial = typed !== null && (isDateFormat(format) || format === "General") ? typedDate(typed) : null;
      return serial === null ? next(cell) : ({ ...cell, v: serial, t: 2, p: null, f: null } as ICellData);
    },
  });
}

function textTyped(cell: ICellData | null | undefined): string | null {
  const text = cell?.p?.body?.dataStream.trim() ?? cell?.v;
  return typeof text === "string" ? text : null;
}
