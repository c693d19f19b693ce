import { fiscalYearOf } from "../../model/calendar/fiscalYear";
import { usableDay } from "../eraError";
import type { ProjectRule } from "../rule";
import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from "./P01-projectCode";

/** The project runs outside its fiscal year, as multi-year projects do. Silent where P04 finds the order of the dates wrong. */
export const outsideFiscalYear: ProjectRule<"P05"> = {
  id: "P05",
  scope: "project",
  reads: "fields",
  severity: "W",
  blank: "skip",
  source: "ours",
  check({ project }, _context, report) {
    const year = project.fiscalYearBE;
    if (year === null || !Number.isInteger(year) || year < FIRST_FISCAL_YEAR || year > LAST_FISCAL_YEAR) return;
    const start = usableDay(project.startDate);
    const end = usableDay(project.endDate);
    if (start !== null && end !== null && start > end) return;
    const startsOutside = start !== null && fiscalYearOf(start) !== year;
    const endsOutside = end !== null && fiscalYearOf(end) !== year;
    if (!startsOutside && !endsOutside) return;
    const facts = { startDay: start, endDay: end, fiscalYearBE: year };
    report({ record: project, field: startsOutside ? "startDate" : "endDate", value: startsOutside ? start : end, facts });
  },
};
