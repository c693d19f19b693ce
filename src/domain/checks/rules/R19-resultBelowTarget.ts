import { isUsableProgress } from "../progressValue";
import { narrativeStart } from "../reading/narrativeStart";
import { largestQuantity } from "../reading/quantities";
import type { ReportRound } from "../../model/records/reportRound";
import type { ProjectRule } from "../rule";

/** The narrative of the completing round names fewer of the target's units than the target (11 of 42 ภารกิจ). It may be right: a note, not a warning. */
export const resultBelowTarget: ProjectRule<"R19"> = {
  id: "R19",
  scope: "project",
  reads: "narrative",
  severity: "I",
  blank: "skip",
  source: "seed R8",
  check({ project, rounds }, _context, report) {
    const { targetQty, targetUnit } = project;
    if (targetQty === null || targetUnit === null || targetUnit.trim() === "") return;
    for (const round of rounds) {
      if (!isCompletion(round) || round.narrative === null) continue;
      const quantity = largestQuantity(round.narrative, targetUnit.trim());
      if (quantity !== null && quantity < targetQty) {
        report({ record: round, field: "narrative", value: round.narrative, facts: { quantity, targetQty, targetUnit } });
      }
      return;
    }
  },
};

function isCompletion({ progressPct, narrative }: ReportRound): boolean {
  if (isUsableProgress(progressPct)) return progressPct >= 100;
  return progressPct === null && narrative !== null && narrativeStart(narrative)?.says === "DONE";
}
