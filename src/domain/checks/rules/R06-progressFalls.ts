import { isUsableProgress, looksLikeFraction } from "../progressValue";
import type { ProjectRule } from "../rule";
import { SIGN } from "../signs";

/**
 * Cumulative progress is lower than in an earlier round. Values that are wrong in themselves are passed over: R05's, and R20's, which fall
 * only because they may be fractions.
 */
export const progressFalls: ProjectRule<"R06"> = {
  id: "R06",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.PROGRESS_FALLS,
  severity: "W",
  blank: "skip",
  source: "bma 5018-0817",
  check({ rounds }, _context, report) {
    let highest = -1;
    let highestRoundNo: number | null = null;
    for (const round of rounds) {
      const { progressPct } = round;
      if (!isUsableProgress(progressPct)) continue;
      if (progressPct >= highest) {
        highest = progressPct;
        highestRoundNo = round.roundNo;
      } else if (!looksLikeFraction(progressPct)) {
        const facts = { progressPct, earlierPct: highest, earlierRoundNo: highestRoundNo };
        report({ record: round, field: "progressPct", value: progressPct, facts });
      }
    }
  },
};
