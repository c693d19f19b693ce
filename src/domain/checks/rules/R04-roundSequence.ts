import type { PeriodMonth } from "../../model/calendar/periodMonth";
import { type ReportRound, isPlaceholder } from "../../model/records/reportRound";
import { isAwaited } from "../roundsUnderCheck";
import type { ProjectRule, Report } from "../rule";
import type { RuleFacts } from "../ruleFacts";
import { SIGN } from "../signs";
import { unreadableText } from "../unreadableField";

const NOTHING_MORE = { missingFrom: null, missingTo: null, otherRoundNo: null, month: null } as const;

/**
 * The numbers of the rounds are not 1, 2, 3 …, a number has no report behind it (a placeholder), or two rounds report on one month.
 * A gap is reported on the round after it. A row that only awaits its report (`isAwaited`) is no placeholder.
 */
export const roundSequence: ProjectRule<"R04"> = {
  id: "R04",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.SEQUENCE_BROKEN | SIGN.UNDATED,
  severity: "W",
  blank: "never",
  source: "seed R3",
  check({ rounds, allRounds }, _context, report) {
    let counted = 0;
    let lastNo = 0;
    let lastMonth: PeriodMonth | null = null;
    for (const round of allRounds) {
      const { roundNo, periodMonth } = round;
      const isNumbered = roundNo !== null && Number.isInteger(roundNo) && roundNo >= 1;
      const isPast = rounds[counted] === round;
      if (isPast) {
        counted += 1;
        if (roundNo !== lastNo + 1) checkNumber(round, lastNo, report);
        if (round.reportDate === null && isPlaceholder(round)) checkPlaceholder(round, report);
        else if (periodMonth !== null) {
          // Months that only rise cannot repeat, so looking back is rarely needed.
          if (lastMonth !== null && periodMonth <= lastMonth && roundNo !== lastNo) checkMonth(round, periodMonth, rounds, report);
          if (lastMonth === null || periodMonth > lastMonth) lastMonth = periodMonth;
        }
      }
      if (isNumbered) lastNo = roundNo;
    }
  },
};

function checkNumber(round: ReportRound, lastNo: number, report: Report<"R04">): void {
  const { roundNo } = round;
  const hit = (facts: RuleFacts["R04"]) => report({ record: round, field: "roundNo", value: roundNo, facts });
  if (roundNo === null) {
    if (unreadableText(round, "roundNo") === null) hit({ ...NOTHING_MORE, fault: "NO_NUMBER", roundNo });
  } else if (!Number.isInteger(roundNo) || roundNo < 1) {
    hit({ ...NOTHING_MORE, fault: "BAD_NUMBER", roundNo });
  } else if (roundNo === lastNo) {
    hit({ ...NOTHING_MORE, fault: "SAME_NUMBER", roundNo });
  } else {
    hit({ ...NOTHING_MORE, fault: "GAP", roundNo, missingFrom: lastNo + 1, missingTo: roundNo - 1 });
  }
}

function checkPlaceholder(round: ReportRound, report: Report<"R04">): void {
  if (isAwaited(round)) return;
  report({ record: round, field: null, value: null, facts: { ...NOTHING_MORE, fault: "PLACEHOLDER", roundNo: round.roundNo } });
}

function checkMonth(round: ReportRound, month: PeriodMonth, rounds: readonly ReportRound[], report: Report<"R04">): void {
  for (const other of rounds) {
    if (other === round) return;
    if (other.periodMonth !== month || isPlaceholder(other)) continue;
    const facts = { ...NOTHING_MORE, fault: "SAME_MONTH", roundNo: round.roundNo, otherRoundNo: other.roundNo, month } as const;
    report({ record: round, field: "periodMonth", value: month, facts });
    return;
  }
}
