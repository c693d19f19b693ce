import { type CalendarDay, calendarDay } from "../domain/model/calendar/calendarDay";

/** The day on the user's clock. */
export function localDay(now: Date): CalendarDay {
  return calendarDay(localMoment(now).slice(0, 10));
}

/** The time on the user's clock, `yyyy-mm-ddThh:mm:ss`. */
export function localMoment(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}
