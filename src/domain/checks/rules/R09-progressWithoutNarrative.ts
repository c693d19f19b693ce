import { hasMetrics } from "../../model/records/reportRound";
import type { ProjectRule } from "../rule";
import { SIGN } from "../signs";
import { unreadableText } from "../unreadableField";

/**
 * A round has numbers but tells nothing of what was done. Narrative and percentage are a compulsory pair (with R08). A text of nothing but
 * spaces is `null` in records; looking into every narrative to make sure would cost more than all other rules about rounds.
 */
export const progressWithoutNarrative: ProjectRule<"R09"> = {
  id: "R09",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.NO_NARRATIVE,
  severity: "W",
  blank: "never",
  source: "seed row 3",
  check({ rounds }, _context, report) {
    for (const round of rounds) {
      if (round.narrative !== null || !hasMetrics(round) || unreadableText(round, "narrative") !== null) continue;
      report({ record: round, field: "narrative", value: null, facts: { roundNo: round.roundNo } });
    }
  },
};
