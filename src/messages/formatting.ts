import { type CalendarDay, isCalendarDay } from "../domain/model/calendar/calendarDay";
import { formatThaiDate, formatThaiMonth } from "../domain/model/calendar/formatThaiDate";
import type { PeriodMonth } from "../domain/model/calendar/periodMonth";
import type { Language } from "./language";

/** How numbers, money, days and quotations are written inside sentences. Nothing here depends on the machine's locale. */

/**
 * A number with thousands separators and at most `decimals` decimals, trailing zeros dropped unless `fixed`.
 * Example: `formatNumber(1234.5)` → "1,234.5".
 */
export function formatNumber(value: number, decimals = 2, fixed = false): string {
  const text = Math.abs(value).toFixed(decimals);
  const point = text.indexOf(".");
  const whole = inThousands(point < 0 ? text : text.slice(0, point));
  const rest = point < 0 ? "" : text.slice(point);
  const tail = fixed ? rest : rest.replace(/\.?0+$/, "");
  const isNegative = value < 0 && /[1-9]/.test(whole + tail);
  return `${isNegative ? "-" : ""}${whole}${tail}`;
}

/** Digits with a comma before every three from the end. */
function inThousands(digits: string): string {
  if (digits.length <= 3 || !/^\d+$/.test(digits)) return digits;
  let grouped = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) grouped = `${digits.slice(Math.max(0, end - 3), end)},${grouped}`;
  return grouped;
}

/** Money from satang, always two decimals. Examples for 123450: "1,234.50 บาท", "1,234.50 baht". */
export function formatBaht(amountSatang: number, language: Language): string {
  return `${formatNumber(amountSatang / 100, 2, true)} ${language === "th" ? "บาท" : "baht"}`;
}

/** A percentage on the 0–100 scale, at most two decimals. Example: `formatPercent(30.5)` → "30.5%". */
export function formatPercent(value: number): string {
  return `${formatNumber(value)}%`;
}

/**
 * A percentage that lies below a limit, rounded down so that it never looks as if it had reached it.
 * Example: `formatPercentBelow(79.99999)` → "79.99%".
 */
export function formatPercentBelow(value: number): string {
  return formatPercent(Math.floor(value * 100 + 1e-6) / 100);
}

/** A difference of percentages with its sign. Example: `formatPoints(-15.234, "en")` → "-15.23 points". */
export function formatPoints(value: number, language: Language): string {
  const text = formatNumber(value);
  return `${value > 0 && text !== "0" ? "+" : ""}${text} ${language === "th" ? "จุด" : "points"}`;
}

/** A day in the Buddhist era. Examples for 2023-06-20: "20 มิ.ย. 2566", "20 Jun 2566 BE". */
export function formatDay(day: CalendarDay, language: Language): string {
  return formatThaiDate(day, language === "th" ? "short" : "english");
}

/** A month in the Buddhist era. Examples for 2022-11: "พ.ย. 2565", "Nov 2565 BE". */
export function formatMonth(month: PeriodMonth, language: Language): string {
  return formatThaiMonth(month, language === "th" ? "short" : "english");
}

/** A stored value as a reader expects it: days in the Buddhist era, numbers with separators, text in quotation marks. */
export function formatValue(value: string | number, language: Language): string {
  if (typeof value === "number") return formatNumber(value, 4);
  return isCalendarDay(value) ? formatDay(value, language) : quoted(value);
}

const LONGEST_QUOTE = 80;
const COMBINING = /^[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\udc00-\udfff]/;

/**
 * What somebody wrote, in quotation marks and on one line; long texts are cut, never between a letter and its marks.
 * Sentences of either language quote in this way, so a reader can tell our words from theirs.
 */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST_QUOTE) return `“${line}”`;
  let end = LONGEST_QUOTE - 1;
  while (end > 0 && COMBINING.test(line.slice(end))) end -= 1;
  return `“${line.slice(0, end)}…”`;
}
