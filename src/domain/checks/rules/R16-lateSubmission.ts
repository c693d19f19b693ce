import { daysBetween } from "../../model/calendar/calendarDay";
import { reportedMonth } from "../../status/reporting";
import { usableDay } from "../eraError";
import type { ProjectRule } from "../rule";
import { SIGN } from "../signs";

/** A report was submitted after the due date of its month; days of grace do not count here. */
export const lateSubmission: ProjectRule<"R16"> = {
  id: "R16",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.SUBMITTED,
  severity: "I",
  blank: "skip",
  source: "DHIS2",
  check({ allRounds }, { status: { dueDates } }, report) {
    for (const round of allRounds) {
      const submittedDay = usableDay(round.submittedAt);
      const month = submittedDay === null ? null : reportedMonth(round);
      if (submittedDay === null || month === null) continue;
      const { dueDate: dueDay } = dueDates.of(month);
      if (submittedDay <= dueDay) continue;
      const facts = { roundNo: round.roundNo, submittedDay, dueDay, daysLate: daysBetween(dueDay, submittedDay) };
      report({ record: round, field: "submittedAt", value: submittedDay, facts });
    }
  },
};
