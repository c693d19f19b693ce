import { formatBaht, formatDay, formatPercent } from "../../../messages/formatting";
import type { CalendarDay } from "../../../domain/model/calendar/calendarDay";
import type { QuarterOfYear } from "../../../workflows/live/quarterView";
import { useLanguage, useTexts } from "../../frame/paneContext";
import { useOverviewTexts } from "./useOverview";

export interface Formats {
  readonly percent: (value: number | null) => string;
  readonly baht: (satang: number | null) => string;
  readonly day: (day: CalendarDay | null) => string;
  /** Quarter 3/2566, or the present. */
  readonly quarter: (quarter: Pick<QuarterOfYear, "quarter" | "year"> | null) => string;
}

/** How the overview writes what may be unknown. */
export function useFormats(): Formats {
  const language = useLanguage();
  const { unknown } = useTexts().common;
  const texts = useOverviewTexts();
  return {
    percent: (value) => (value === null ? unknown : formatPercent(value)),
    baht: (satang) => (satang === null ? unknown : formatBaht(satang, language)),
    day: (day) => (day === null ? unknown : formatDay(day, language)),
    quarter: (quarter) => (quarter === null ? texts.now : texts.quarterShort(quarter.quarter, quarter.year)),
  };
}
