import { type CalendarDay, dayOfMonth, monthNumberOf, yearOf } from "./calendarDay";
import { BUDDHIST_ERA_OFFSET } from "./fiscalYear";
import { ENGLISH_MONTHS, THAI_MONTHS, THAI_MONTHS_SHORT } from "./monthNames";
import type { PeriodMonth } from "./periodMonth";

/**
 * A day as people read it, always in the Buddhist era (dates are CE in data, BE on screen).
 * Examples for 2023-06-20: short → "20 มิ.ย. 2566", long → "20 มิถุนายน 2566", number → "20/06/2566", english → "20 Jun 2566 BE".
 */
export function formatThaiDate(day: CalendarDay, style: "short" | "long" | "number" | "english" = "short"): string {
  const month = monthNumberOf(day) - 1;
  const year = yearOf(day) + BUDDHIST_ERA_OFFSET;
  if (style === "number") {
    return `${String(dayOfMonth(day)).padStart(2, "0")}/${String(month + 1).padStart(2, "0")}/${year}`;
  }
  if (style === "english") return `${dayOfMonth(day)} ${ENGLISH_MONTHS[month]?.slice(0, 3)} ${year} BE`;
  return `${dayOfMonth(day)} ${style === "long" ? THAI_MONTHS[month] : THAI_MONTHS_SHORT[month]} ${year}`;
}

/** A month as people read it. Example: 2022-11 → "พ.ย. 2565" or, in English, "Nov 2565 BE". */
export function formatThaiMonth(month: PeriodMonth, style: "short" | "long" | "english" = "short"): string {
  const index = Number(month.slice(5, 7)) - 1;
  const year = Number(month.slice(0, 4)) + BUDDHIST_ERA_OFFSET;
  if (style === "english") return `${ENGLISH_MONTHS[index]?.slice(0, 3)} ${year} BE`;
  return `${style === "long" ? THAI_MONTHS[index] : THAI_MONTHS_SHORT[index]} ${year}`;
}
