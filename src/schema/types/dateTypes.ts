import { type CalendarDay, isCalendarDay } from "../../domain/model/calendar/calendarDay";
import { parseThaiDate } from "../../domain/model/calendar/parseThaiDate";
import { type PeriodMonth, firstDayOf, monthOf } from "../../domain/model/calendar/periodMonth";
import type { CellValue } from "../../workbook/cellValue";
import { type CellCalendar, type CellReading, type ColumnType, UNREADABLE, plainly, reinterpreted } from "../spec/columnType";
import { dayFromSerial, serialFromDay } from "./excelSerial";

/** A true Excel date, shown in the Buddhist era. Text is read in every form of domain.md §5; an ambiguous one is unreadable. */
export const date: ColumnType<CalendarDay | null> = {
  name: "date",
  numberFormat: "[$-107041E]d mmm yyyy",
  empty: null,
  read: (cell, calendar) => readDay(cell, calendar, (written) => written),
  // Before 1900 Excel has no dates; the day is kept as text, which reads back the same.
  write: (value, calendar) => (value === null ? null : (serialFromDay(value, calendar) ?? value)),
};

/** A month: the date of its first day, shown as month and year. Any day of the month is accepted. */
export const month: ColumnType<PeriodMonth | null> = {
  name: "month",
  numberFormat: "[$-107041E]mmm yyyy",
  empty: null,
  read(cell, calendar) {
    const reading = readDay(cell, calendar, asFirstDay);
    return reading.kind === "value" && reading.value !== null ? { ...reading, value: monthOf(reading.value) } : UNREADABLE;
  },
  write: (value, calendar) => (value === null ? null : date.write(firstDayOf(value), calendar)),
};

const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/;
const SECONDS_A_DAY = 86_400;

/** Day and time to the second, `yyyy-mm-ddThh:mm:ss` inside. Other text is kept as it is: the logs never lose a word. */
export const moment: ColumnType<string | null> = {
  name: "moment",
  numberFormat: "[$-107041E]d mmm yyyy hh:mm",
  empty: null,
  read(cell, calendar) {
    if (typeof cell === "string") return plainly(cell.trim());
    if (typeof cell !== "number") return UNREADABLE;
    // To the nearest second first, so that 23:59:59.9999 is not cut to the day before.
    const seconds = Math.round(cell * SECONDS_A_DAY);
    const day = dayFromSerial(Math.floor(seconds / SECONDS_A_DAY), calendar);
    return day === null ? UNREADABLE : plainly(`${day}T${timeOfDay(seconds % SECONDS_A_DAY)}`);
  },
  write(value, calendar) {
    const parts = value === null ? null : MOMENT.exec(value);
    const day = parts?.[1] ?? "";
    const serial = isCalendarDay(day) ? serialFromDay(day, calendar) : null;
    if (parts === null || serial === null) return value;
    return serial + (Number(parts[2]) * 3600 + Number(parts[3]) * 60 + Number(parts[4])) / SECONDS_A_DAY;
  },
};

function readDay(
  cell: Exclude<CellValue, null>,
  calendar: CellCalendar,
  asDay: (written: string) => string,
): CellReading<CalendarDay | null> {
  if (typeof cell === "number") {
    const day = dayFromSerial(cell, calendar);
    return day === null ? UNREADABLE : plainly(day);
  }
  if (typeof cell !== "string") return UNREADABLE;
  const reading = parseThaiDate(asDay(cell.trim()));
  return reading.kind === "day" ? reinterpreted(reading.day) : UNREADABLE;
}

/** "มิ.ย. 2566", "06/2566" and "2023-06" as a date of that month; what names a day already stays as it is. */
function asFirstDay(written: string): string {
  if (/^[\d๐-๙]{4}-[\d๐-๙]{1,2}$/.test(written)) return `${written}-01`;
  return /^(?:[^\d๐-๙]|[\d๐-๙]{1,2}\s*[-/]\s*[\d๐-๙]{4}$)/.test(written) ? `1${/^[\d๐-๙]/.test(written) ? "/" : " "}${written}` : written;
}

function timeOfDay(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
