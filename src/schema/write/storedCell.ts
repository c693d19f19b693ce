import type { StoredRecord } from "../../domain/model/records/stored";
import type { CellValue } from "../../workbook/cellValue";
import { type CellRef, cellAddress } from "../../workbook/cellRef";
import { WorkbookError } from "../../workbook/workbookError";
import type { CellCalendar } from "../spec/columnType";
import { type NamedStoredColumn, fieldValue } from "../spec/tableSpec";
import { LONGEST_CELL_TEXT } from "../types/cellText";

/**
 * One field of a record as its cell. What could not be read keeps the text that stood there, so that writing a record back
 * loses nothing. Example: a project's `endDate: "2023-06-20"` → 45097.
 */
export function storedCell(record: StoredRecord, column: NamedStoredColumn, calendar: CellCalendar): CellValue {
  return record.unreadable[column.field] ?? column.type.write(fieldValue(record, column.field), calendar);
}

/** Refuses a text that no cell can hold, before anything is written: cutting it would lose what somebody wrote. */
export function refuseTooLong(cell: CellValue, at: CellRef): void {
  if (typeof cell !== "string" || cell.length <= LONGEST_CELL_TEXT) return;
  throw new WorkbookError("TEXT_TOO_LONG", { sheet: at.sheet, cell: cellAddress(at), found: cell.length, allowed: LONGEST_CELL_TEXT });
}
