import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { Portfolio } from "../../domain/model/records/portfolio";
import type { StoredRecord } from "../../domain/model/records/stored";
import type { CellValue } from "../../workbook/cellValue";
import type { CellCalendar } from "../spec/columnType";
import { serialFromDay } from "../types/excelSerial";

/** The values of a row's computed columns, by field: what Excel works out from the formulas. */
export type ComputedRow = Readonly<Record<string, CellValue>>;

/** What the values depend on besides the record. */
export interface ComputedContext {
  readonly portfolio: Portfolio;
  readonly asOf: CalendarDay;
  readonly calendar: CellCalendar;
  /** A record's place in its table, from 1: hidden columns tell rows apart by it. */
  rowNumber(record: StoredRecord): number;
}

/** How formulas show a blank: as empty text, never as 0. */
export function orEmpty(value: CellValue): CellValue {
  return value ?? "";
}

/** A day as formulas calculate with it; 0 where there is none. */
export function serialOrZero(day: CalendarDay | null, calendar: CellCalendar): number {
  return day === null ? 0 : (serialFromDay(day, calendar) ?? 0);
}

/** Rows are told apart by their place in the table, `ROW_BASE` of the formulas. */
export const ROW_BASE = 1e6;
