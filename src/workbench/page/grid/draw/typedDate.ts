/**
 * The serial number of a date as people type it where days come first; null = it is none.
 * The year is one of the Christian era, as the workbook's own messages ask for. Two digits are this century's up to 29, as in Excel.
 * Examples: `20/6/2023` → 45097; `1-2-25` → 45689; `31/2/2023` → null.
 */
export function typedDate(text: string): number | null {
  const [, day, month, year] = /^\s*(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})\s*$/.exec(text)?.filter((_, index) => index !== 2) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const century = year.length === 4 ? 0 : Number(year) < 30 ? 2000 : 1900;
  const time = Date.UTC(century + Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  const isReal = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return isReal && date.getUTCFullYear() >= 1900 ? time / 86_400_000 + 25_569 : null;
}

/** Whether a number format shows a date. Example: `[$-107041E]d mmm yyyy`. */
export const isDateFormat = (format: string): boolean => /[dyb]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "")) && !/general/i.test(format);
