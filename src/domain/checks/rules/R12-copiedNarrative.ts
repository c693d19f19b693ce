import type { ReportRound } from "../../model/records/reportRound";
import { likenessFrom } from "../reading/bigramLikeness";
import type { ProjectRule } from "../rule";

/** Dice coefficient from which on a narrative counts as copied. Source: domain.md R12. */
const COPIED_FROM = 0.9;
/** Shorter narratives are alike by chance. Source: domain.md R12. */
const SHORTEST = 40;

/** The narrative is almost the same as that of the round before (the last one that has a narrative). */
export const copiedNarrative: ProjectRule<"R12"> = {
  id: "R12",
  scope: "project",
  reads: "narrative",
  severity: "W",
  blank: "skip",
  source: "bma 1900-6527",
  check({ rounds }, _context, report) {
    let earlier = "";
    let earlierRound: ReportRound | null = null;
    for (const round of rounds) {
      if (round.narrative === null) continue;
      const narrative = round.narrative.trim();
      if (narrative === "") continue;
      if (earlierRound !== null && narrative.length >= SHORTEST && earlier.length >= SHORTEST) {
        const likeness = likenessFrom(earlier, narrative, COPIED_FROM);
        if (likeness !== null) {
          const facts = { likenessPct: likeness * 100, earlierRoundNo: earlierRound.roundNo };
          report({ record: round, field: "narrative", value: round.narrative, facts });
        }
      }
      earlier = narrative;
      earlierRound = round;
    }
  },
};
