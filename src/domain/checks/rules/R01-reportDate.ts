import type { CalendarDay } from "../../model/calendar/calendarDay";
import { type ReportRound, isPlaceholder } from "../../model/records/reportRound";
import { usableDay } from "../eraError";
import { isAwaited } from "../roundsUnderCheck";
import type { ProjectRule } from "../rule";
import { SIGN } from "../signs";
import { unreadableText } from "../unreadableField";

/** A round has no report date, whether it has content or is a mere number (a placeholder). The neighbours say between which days it must lie. */
export const reportDate: ProjectRule<"R01"> = {
  id: "R01",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.UNDATED,
  severity: "E",
  blank: "never",
  source: "seed R3",
  check({ rounds, allRounds }, _context, report) {
    for (const round of rounds) {
      if (round.reportDate !== null || unreadableText(round, "reportDate") !== null || isAwaited(round)) continue;
      const index = allRounds.indexOf(round);
      report({
        record: round,
        field: "reportDate",
        value: null,
        facts: {
          fault: isPlaceholder(round) ? "PLACEHOLDER" : "CONTENT",
          roundNo: round.roundNo,
          afterDay: nearestDay(allRounds, index, -1),
          beforeDay: nearestDay(allRounds, index, 1),
        },
      });
    }
  },
};

function nearestDay(rounds: readonly ReportRound[], from: number, step: 1 | -1): CalendarDay | null {
  for (let index = from + step; index >= 0 && index < rounds.length; index += step) {
    const day = usableDay(rounds[index]?.reportDate ?? null);
    if (day !== null) return day;
  }
  return null;
}
