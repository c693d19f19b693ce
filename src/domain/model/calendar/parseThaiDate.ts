import { arabicDigits, withoutInvisible } from "../text/thaiText";
import { type CalendarDay, dayOf } from "./calendarDay";
import { BUDDHIST_ERA_OFFSET } from "./fiscalYear";
import { ENGLISH_MONTHS, THAI_MONTHS, THAI_MONTHS_SHORT } from "./monthNames";

/** Which of the two first numbers of `a/b/yyyy` is the day. */
export type DateOrder = "DAY_FIRST" | "MONTH_FIRST";

/**
 * What a written date turned out to be. `order` is set only where the text itself proves the order of a Christian-era
 * `a/b/yyyy`, so that a reader of a whole file can settle the ambiguous ones by the unambiguous.
 */
export type DateReading =
  | { readonly kind: "day"; readonly day: CalendarDay; readonly order: DateOrder | null }
  /** Both numbers are at most 12 and the year is Christian era: rule I02. */
  | { readonly kind: "ambiguous"; readonly dayFirst: CalendarDay; readonly monthFirst: CalendarDay }
  /** It has the form of a date, but the calendar has no such day (29/02/2566). */
  | { readonly kind: "impossible" }
  | { readonly kind: "unreadable" };

/** Years from here on are Buddhist era when typed, whatever the form around them. Source: domain.md §5. */
export const FIRST_BUDDHIST_YEAR = 2400;

const TIME_OF_DAY = /[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:น\.?)?$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const NUMBERS = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/;
const NAMED_MONTH = /^(\d{1,2})\s*([^\d\s][^\d]*?)\s*(\d{4}|\d{2})$/;
const ERA_WORD = /(?:พ\.?\s*ศ\.?|ค\.?\s*ศ\.?)\s*|\s*(?:BE|CE)$/;
/** Longer than any date with its time; the patterns are not linear, and whole files are read with them. */
const LONGEST = 80;

/**
 * Reads one written date in every form of domain.md §5 "Dates to accept": `22/12/2565`, `2022-11-01 00:00:00`, `10/26/2020`,
 * `01/10/62`, `12 มิถุนายน 2566`, `27 ธ.ค.2562`, each also in Thai digits, and what `formatThaiDate` writes. Never throws and never guesses: a Christian-era
 * `a/b/yyyy` with both numbers at most 12 is ambiguous unless `order` says how the rest of the file writes dates.
 *
 * Example: `parseThaiDate("๒๒/๑๒/๒๕๖๕")` → `{ kind: "day", day: "2022-12-22", order: null }`.
 */
export function parseThaiDate(text: string, order: DateOrder | null = null): DateReading {
  const trimmed = withoutInvisible(text).trim();
  if (trimmed.length > LONGEST) return { kind: "unreadable" };
  const written = arabicDigits(trimmed)
    .replace(/^(?:วันที่|เมื่อวันที่|ลงวันที่)\s*/, "")
    .replace(TIME_OF_DAY, "");
  return parseYearFirst(written) ?? parseNumbers(written, order) ?? parseNamedMonth(written) ?? { kind: "unreadable" };
}

/**
 * The day alone, for places with nobody to ask: `null` for what is impossible, ambiguous or unreadable.
 * Example: `dayFromThaiText("27 ธ.ค.2562")` → "2019-12-27".
 */
export function dayFromThaiText(text: string): CalendarDay | null {
  const reading = parseThaiDate(text);
  return reading.kind === "day" ? reading.day : null;
}

function parseYearFirst(written: string): DateReading | null {
  const parts = YEAR_FIRST.exec(written);
  if (parts === null) return null;
  return settled(dayOf(christianYear(Number(parts[1])), Number(parts[2]), Number(parts[3])), null);
}

function parseNumbers(written: string, order: DateOrder | null): DateReading | null {
  const parts = NUMBERS.exec(written);
  if (parts === null) return null;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  const yearText = parts[3] ?? "";
  const year = writtenYear(yearText);
  const isBuddhist = yearText.length === 2 || Number(yearText) >= FIRST_BUDDHIST_YEAR;
  if (isBuddhist) return settled(dayOf(year, second, first), null);
  if (second > 12) return settled(dayOf(year, first, second), "MONTH_FIRST");
  if (first > 12) return settled(dayOf(year, second, first), "DAY_FIRST");
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst === null || monthFirst === null) return { kind: "impossible" };
  if (dayFirst === monthFirst) return { kind: "day", day: dayFirst, order: null };
  if (order !== null) return { kind: "day", day: order === "DAY_FIRST" ? dayFirst : monthFirst, order: null };
  return { kind: "ambiguous", dayFirst, monthFirst };
}

function parseNamedMonth(written: string): DateReading | null {
  const parts = NAMED_MONTH.exec(written.replace(ERA_WORD, ""));
  if (parts === null) return null;
  const month = monthNamed(parts[2] ?? "");
  if (month === null) return null;
  return settled(dayOf(writtenYear(parts[3] ?? ""), month, Number(parts[1])), null);
}

function settled(day: CalendarDay | null, order: DateOrder | null): DateReading {
  return day === null ? { kind: "impossible" } : { kind: "day", day, order };
}

/** Two digits are a Buddhist year of this century (62 → 2562), as offices write them. */
function writtenYear(text: string): number {
  return christianYear(text.length === 2 ? 2500 + Number(text) : Number(text));
}

function christianYear(year: number): number {
  return year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_ERA_OFFSET : year;
}

const monthByName: ReadonlyMap<string, number> = new Map(
  [THAI_MONTHS, THAI_MONTHS_SHORT, ENGLISH_MONTHS, ENGLISH_MONTHS.map((name) => name.slice(0, 3))].flatMap((names) =>
    names.map((name, index) => [monthKey(name), index + 1] as const),
  ),
);

function monthNamed(name: string): number | null {
  return monthByName.get(monthKey(name)) ?? null;
}

function monthKey(name: string): string {
  return name.replace(/[.\s,]/g, "").replace(/^เดือน/, "").toLowerCase();
}
