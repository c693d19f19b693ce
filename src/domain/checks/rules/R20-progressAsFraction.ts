import { looksLikeFraction } from "../progressValue";
import type { ProjectRule } from "../rule";
import { SIGN } from "../signs";

/** A percentage above 0 and up to 1 was perhaps typed as a fraction, or in a cell formatted as percent; a hundred times as much is offered. */
export const progressAsFraction: ProjectRule<"R20"> = {
  id: "R20",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.PROGRESS_FRACTION,
  severity: "W",
  blank: "skip",
  source: "ours",
  check({ rounds }, _context, report) {
    for (const round of rounds) {
      const { progressPct } = round;
      if (progressPct === null || !looksLikeFraction(progressPct)) continue;
      const proposedPct = Math.round(progressPct * 1e6) / 1e4;
      report({ record: round, field: "progressPct", value: progressPct, facts: { progressPct, proposedPct } });
    }
  },
};
