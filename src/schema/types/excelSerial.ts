import { type CalendarDay, dayFromEpoch, epochDay, yearOf } from "../../domain/model/calendar/calendarDay";
import type { CellCalendar } from "../spec/columnType";

/** Serial number of 1970-01-01 in Excel's usual calendar. */
const EPOCH_1900 = 25_569;
/** In the calendar of old Excel for Mac. */
const EPOCH_1904 = 24_107;
/** Excel's 29 February 1900, which never was; serials below it are a day off. Source: Microsoft, "Excel incorrectly assumes that 1900 is a leap year". */
const NO_SUCH_DAY = 60;
/** 9999-12-31, the last day that Excel knows. */
const LAST_DAY = "9999-12-31" as CalendarDay;

/**
 * The day of an Excel serial number, its time of day cut off; `null` where Excel itself has no day (before 1900, after 9999,
 * and serial 60). Example: 45097.6 → "2023-06-20".
 */
export function dayFromSerial(serial: number, { date1904 }: CellCalendar): CalendarDay | null {
  const whole = Math.floor(serial);
  if (date1904) return whole >= 0 ? dayUpTo9999(whole - EPOCH_1904) : null;
  if (whole < 1 || whole === NO_SUCH_DAY) return null;
  return dayUpTo9999(whole - EPOCH_1900 + (whole < NO_SUCH_DAY ? 1 : 0));
}

/** The serial number of a day; `null` where Excel's calendar does not reach. Example: "2023-06-20" → 45097. */
export function serialFromDay(day: CalendarDay, { date1904 }: CellCalendar): number | null {
  const days = epochDay(day);
  if (date1904) return days + EPOCH_1904 >= 0 ? days + EPOCH_1904 : null;
  const serial = days + EPOCH_1900;
  if (serial > NO_SUCH_DAY) return serial;
  return serial > 1 ? serial - 1 : null;
}

function dayUpTo9999(days: number): CalendarDay | null {
  if (days > epochDay(LAST_DAY)) return null;
  const day = dayFromEpoch(days);
  return yearOf(day) >= 1 ? day : null;
}
