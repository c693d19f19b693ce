import type { CalendarDay } from "../../model/calendar/calendarDay";
import { type ReportRound, isPlaceholder } from "../../model/records/reportRound";
import { usableDay } from "../eraError";
import { isUsableProgress } from "../progressValue";
import type { CheckedProject, ProjectRule } from "../rule";
import type { RuleFacts } from "../ruleFacts";
import { SIGN } from "../signs";

/** What closed the project. */
type Closing = Pick<RuleFacts["R17"], "fault" | "closedDay" | "closingRoundNo">;

/**
 * Reports follow a round at 100 %, or the day on which the project was completed or cancelled. Raised once, on the first of them, with
 * how many there are.
 */
export const reportAfterEnd: ProjectRule<"R17"> = {
  id: "R17",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.CLOSED,
  severity: "W",
  blank: "skip",
  source: "ours",
  check(checked, _context, report) {
    const { rounds } = checked;
    let closing: Closing | null = null;
    let first: ReportRound | null = null;
    let laterRounds = 0;
    const end = closingDay(checked);
    for (const round of rounds) {
      closing ??= end !== null && round.reportDate !== null && round.reportDate > end ? closedOn(checked, end) : null;
      if (closing !== null && !isPlaceholder(round)) {
        first ??= round;
        laterRounds += 1;
      }
      if (closing === null && isUsableProgress(round.progressPct) && round.progressPct >= 100) closing = completedBy(round);
    }
    if (closing === null || first === null) return;
    report({ record: first, field: "reportDate", value: first.reportDate, facts: { ...closing, laterRounds } });
  },
};

function closingDay({ project: { lifecycle, actualEndDate } }: CheckedProject): CalendarDay | null {
  return lifecycle === "COMPLETED" || lifecycle === "CANCELLED" ? usableDay(actualEndDate) : null;
}

function closedOn({ project: { lifecycle } }: CheckedProject, day: CalendarDay): Closing {
  return { fault: lifecycle === "CANCELLED" ? "CANCELLED" : "COMPLETED", closedDay: day, closingRoundNo: null };
}

function completedBy({ reportDate, roundNo }: ReportRound): Closing {
  return { fault: "COMPLETED", closedDay: usableDay(reportDate), closingRoundNo: roundNo };
}
