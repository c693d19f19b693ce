import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { WorkbookMeta } from "../meta";

/** What a new workbook says besides its records. */
export interface DescribeOptions {
  /** What stands in the as-of cell of the first sheet; null = blank, so the workbook's formulas always look at the current day. */
  readonly asOf: CalendarDay | null;
  /** For the cached results where `asOf` is null: the day on which the workbook is made. */
  readonly today: CalendarDay;
  /** `computed` by default as `computedModeFor` decides; a consolidated workbook is always `values`. */
  readonly meta: WorkbookMeta;
}
