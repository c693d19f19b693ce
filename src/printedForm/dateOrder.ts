import type { CalendarDay } from "../domain/model/calendar/calendarDay";
import { addDays } from "../domain/model/calendar/calendarDay";
import { fiscalYearEnd, fiscalYearStart } from "../domain/model/calendar/fiscalYear";
import { type DateOrder, parseThaiDate } from "../domain/model/calendar/parseThaiDate";
import type { FormIssues } from "./formIssues";
import type { Piece } from "./joinLines";
import type { SectionId } from "./headings";

const LONGEST_DATE = 60;
/** A project is reported on for a while after its year. */
const DAYS_AROUND_YEAR = 60;

/**
 * How a file writes `a/b/yyyy` of the Christian era, from the dates that prove it themselves; `null` when none does, or when they contradict
 * each other. Source: domain.md §5 ("follow the unambiguous format in the same file"). Example: ["10/26/2020", "03/04/2021"] → MONTH_FIRST.
 */
export function dateOrderOf(texts: readonly string[]): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const text of texts) {
    const reading = parseThaiDate(text.slice(0, LONGEST_DATE));
    if (reading.kind === "day" && reading.order !== null) orders.add(reading.order);
  }
  const [only] = orders;
  return orders.size === 1 ? (only ?? null) : null;
}

/** A date of the form as data. `unreadable`: what stood there when it names no day. */
export interface ReadDate {
  readonly day: CalendarDay | null;
  readonly unreadable: string | null;
}

/** Where a date stands, for its issue. */
export interface DatePlace {
  readonly field: string;
  readonly section: SectionId;
  readonly roundNo: number | null;
  readonly fiscalYearBE: number;
}

/**
 * Reads one date of a form. What the file's order does not settle is I02 with both readings: the one inside the fiscal year is proposed, else day first,
 * as Thai offices write. What names no day stays blank and is I01.
 */
export function readDate(piece: Piece, text: string, order: DateOrder | null, place: DatePlace, issues: FormIssues): ReadDate {
  const reading = text.length > LONGEST_DATE ? ({ kind: "unreadable" } as const) : parseThaiDate(text, order);
  if (reading.kind === "day") return { day: reading.day, unreadable: null };
  if (reading.kind !== "ambiguous") {
    issues.unreadable(piece.line, text, place.field, place.section, place.roundNo);
    return { day: null, unreadable: text };
  }
  const { dayFirst, monthFirst } = reading;
  const isNear = (day: CalendarDay) =>
    day >= addDays(fiscalYearStart(place.fiscalYearBE), -DAYS_AROUND_YEAR) && day <= addDays(fiscalYearEnd(place.fiscalYearBE), DAYS_AROUND_YEAR);
  const day = isNear(monthFirst) && !isNear(dayFirst) ? monthFirst : dayFirst;
  issues.report({
    lines: [piece.line],
    ruleId: "I02",
    field: place.field,
    roundNo: place.roundNo,
    proposedValue: day,
    alternative: day === dayFirst ? monthFirst : dayFirst,
    facts: { text, dayFirstDay: dayFirst, monthFirstDay: monthFirst },
  });
  return { day, unreadable: null };
}
