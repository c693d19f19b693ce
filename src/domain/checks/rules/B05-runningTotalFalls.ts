import { bahtFrom } from "../../model/amounts/satang";
import type { ReportRound } from "../../model/records/reportRound";
import type { ProjectRule } from "../rule";

/** Where running totals are entered, one is lower than the one before it. */
export const runningTotalFalls: ProjectRule<"B05"> = {
  id: "B05",
  scope: "project",
  reads: "fields",
  severity: "W",
  blank: "skip",
  source: "ours",
  check({ rounds }, { portfolio: { settings } }, report) {
    if (settings.disbursementMode !== "CUMULATIVE") return;
    let earlier: ReportRound | null = null;
    for (const round of rounds) {
      const paid = round.disbursedThisRound;
      if (paid === null || paid < 0) continue;
      const before = earlier?.disbursedThisRound ?? null;
      if (before !== null && paid < before) {
        const facts = { disbursedSatang: paid, earlierSatang: before, earlierRoundNo: earlier?.roundNo ?? null };
        report({ record: round, field: "disbursedThisRound", value: bahtFrom(paid), facts });
      }
      earlier = round;
    }
  },
};
