import type { StoredRecord } from "../../domain/model/records/stored";
import type { CellValue } from "../../workbook/cellValue";
import { type CellRef, cellAddress } from "../../workbook/cellRef";
import { WorkbookError } from "../../workbook/workbookError";
import type { CellCalendar } from "../spec/columnType";
import { type NamedStoredColumn, type RecordTable, fieldValue } from "../spec/tableSpec";
import { LONGEST_CELL_TEXT } from "../types/cellText";

/**
 * A record as the cells of its row, by field. What could not be read keeps the text that stood there, so that writing a
 * record back loses nothing. Example: a project's `endDate: "2023-06-20"` → 45097.
 */
export function recordCells(record: StoredRecord, table: RecordTable, calendar: CellCalendar): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(table.stored.map((column) => [column.field, storedCell(record, column, calendar)]));
}

/** One field as its cell. */
export function storedCell(record: StoredRecord, column: NamedStoredColumn, calendar: CellCalendar): CellValue {
  return record.unreadable[column.field] ?? column.type.write(fieldValue(record, column.field), calendar);
}

/** Refuses a text that no cell can hold, before anything is written: cutting it would lose what somebody wrote. */
export function refuseTooLong(cell: CellValue, at: CellRef): void {
  if (typeof cell !== "string" || cell.length <= LONGEST_CELL_TEXT) return;
  throw new WorkbookError("TEXT_TOO_LONG", { sheet: at.sheet, cell: cellAddress(at), found: cell.length, allowed: LONGEST_CELL_TEXT });
}
