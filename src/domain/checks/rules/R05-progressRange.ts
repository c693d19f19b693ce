import type { ProjectRule } from "../rule";
import { SIGN } from "../signs";
import { unreadableText } from "../unreadableField";

/** The percentage is below 0, above 100, or not a number. */
export const progressRange: ProjectRule<"R05"> = {
  id: "R05",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.PROGRESS_ODD,
  severity: "E",
  blank: "skip",
  source: "ours",
  check({ rounds }, _context, report) {
    for (const round of rounds) {
      const { progressPct } = round;
      if (progressPct === null) {
        const written = unreadableText(round, "progressPct");
        if (written === null) continue;
        report({ record: round, field: "progressPct", value: written, facts: { fault: "NOT_A_NUMBER", written } });
      } else if (progressPct < 0) {
        report({ record: round, field: "progressPct", value: progressPct, facts: { fault: "NEGATIVE", written: progressPct } });
      } else if (progressPct > 100) {
        report({ record: round, field: "progressPct", value: progressPct, facts: { fault: "OVER_100", written: progressPct } });
      }
    }
  },
};
