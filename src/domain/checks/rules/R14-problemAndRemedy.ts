import type { ReportRound } from "../../model/records/reportRound";
import { isBlank } from "../blankText";
import type { ProjectRule } from "../rule";
import { SIGN } from "../signs";

/** A round is reported as behind plan or off target, but names no problem or no remedy. */
export const problemAndRemedy: ProjectRule<"R14"> = {
  id: "R14",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.STATUS_BAD,
  severity: "W",
  blank: "never",
  source: "ours",
  check({ rounds }, _context, report) {
    for (const round of rounds) {
      const { planStatusReported: planStatus, targetStatusReported: targetStatus } = round;
      if (planStatus !== "BEHIND" && targetStatus !== "OFF_TARGET") continue;
      const missing = missingPart(round);
      if (missing === null) continue;
      report({ record: round, field: missing === "remedy" ? "remedy" : "problem", value: null, facts: { planStatus, targetStatus, missing } });
    }
  },
};

function missingPart({ problem, remedy }: ReportRound): "problem" | "remedy" | "both" | null {
  const lacksRemedy = isBlank(remedy);
  if (isBlank(problem)) return lacksRemedy ? "both" : "problem";
  return lacksRemedy ? "remedy" : null;
}
