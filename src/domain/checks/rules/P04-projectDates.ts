import { usableDay } from "../eraError";
import type { ProjectRule } from "../rule";
import { unreadableText } from "../unreadableField";

/** A date is missing, or the start is after the end. Dates with an era error are P06's, unreadable ones X04's. */
export const projectDates: ProjectRule<"P04"> = {
  id: "P04",
  scope: "project",
  reads: "fields",
  severity: "E",
  blank: "never",
  source: "seed",
  check({ project }, _context, report) {
    const { startDate, endDate } = project;
    if (startDate === null && unreadableText(project, "startDate") === null) {
      const facts = { fault: "START_MISSING", startDay: startDate, endDay: endDate } as const;
      report({ record: project, field: "startDate", value: null, facts });
    }
    if (endDate === null && unreadableText(project, "endDate") === null) {
      const facts = { fault: "END_MISSING", startDay: startDate, endDay: endDate } as const;
      report({ record: project, field: "endDate", value: null, facts });
    }
    const start = usableDay(startDate);
    const end = usableDay(endDate);
    if (start === null || end === null || start <= end) return;
    report({ record: project, field: "endDate", value: end, facts: { fault: "ORDER", startDay: start, endDay: end } });
  },
};
