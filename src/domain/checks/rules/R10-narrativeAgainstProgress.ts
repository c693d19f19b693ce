import { narrativeStart } from "../reading/narrativeStart";
import { isUsableProgress } from "../progressValue";
import type { ProjectRule } from "../rule";

/** The narrative begins by saying that all is done below 100 %, or that work goes on at 100 %. Only the beginning counts: a part may well be done. */
export const narrativeAgainstProgress: ProjectRule<"R10"> = {
  id: "R10",
  scope: "project",
  reads: "narrative",
  severity: "W",
  blank: "skip",
  source: "seed R8",
  check({ rounds }, _context, report) {
    for (const round of rounds) {
      const { narrative, progressPct } = round;
      if (narrative === null || !isUsableProgress(progressPct)) continue;
      const start = narrativeStart(narrative);
      if (start === null) continue;
      const fault = progressPct < 100 ? "DONE_BELOW_100" : "ONGOING_AT_100";
      if ((start.says === "DONE") !== (fault === "DONE_BELOW_100")) continue;
      report({ record: round, field: "progressPct", value: progressPct, facts: { fault, words: start.words, progressPct } });
    }
  },
};
