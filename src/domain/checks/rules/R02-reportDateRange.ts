import { type CalendarDay, addDays } from "../../model/calendar/calendarDay";
import { hasEraError, usableDay } from "../eraError";
import type { ProjectRule } from "../rule";
import type { RuleFacts } from "../ruleFacts";
import { SIGN } from "../signs";

/** Days before the start of a project in which a first report is still plausible. Source: domain.md R02. */
const DAYS_BEFORE_START = 31;

/** A report from the future (after `today`, whatever `asOf`), or from long before the project began. */
export const reportDateRange: ProjectRule<"R02"> = {
  id: "R02",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.DATES_OUT_OF_RANGE,
  severity: "E",
  blank: "skip",
  source: "ours",
  check({ project, allRounds }, { today }, report) {
    const start = usableDay(project.startDate);
    for (const round of allRounds) {
      const day = round.reportDate;
      if (day === null || (day <= today && (start === null || day >= start)) || hasEraError(day)) continue;
      const fault = faultOf(day, today, start);
      if (fault === null) continue;
      report({ record: round, field: "reportDate", value: day, facts: { fault, reportDay: day, todayDay: today, startDay: start } });
    }
  },
};

function faultOf(day: CalendarDay, today: CalendarDay, start: CalendarDay | null): RuleFacts["R02"]["fault"] | null {
  if (day > today) return "FUTURE";
  return start !== null && day < addDays(start, -DAYS_BEFORE_START) ? "BEFORE_START" : null;
}
