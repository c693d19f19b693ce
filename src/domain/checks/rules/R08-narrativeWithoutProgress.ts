import { isBlank } from "../blankText";
import type { ProjectRule } from "../rule";
import { SIGN } from "../signs";
import { unreadableText } from "../unreadableField";

/** A round tells what was done but not how far the work is. Narrative and percentage are a compulsory pair (with R09). */
export const narrativeWithoutProgress: ProjectRule<"R08"> = {
  id: "R08",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.NO_PROGRESS,
  severity: "W",
  blank: "never",
  source: "seed R4–R7",
  check({ rounds }, _context, report) {
    for (const round of rounds) {
      if (round.progressPct !== null || isBlank(round.narrative) || unreadableText(round, "progressPct") !== null) continue;
      report({ record: round, field: "progressPct", value: null, facts: { roundNo: round.roundNo } });
    }
  },
};
