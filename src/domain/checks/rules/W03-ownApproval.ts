import { roundKeyOf } from "../../seal/roundContent";
import { isSamePerson } from "../../workflow/decide";
import { isSealedState } from "../../workflow/roundState";
import type { ProjectRule } from "../rule";
import { SIGN } from "../signs";

/** Whoever approved the report is who submitted it, by the names stated in the log. */
export const ownApproval: ProjectRule<"W03"> = {
  id: "W03",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.IN_WORKFLOW,
  severity: "W",
  blank: "skip",
  source: "ours",
  check({ key, allRounds }, { log }, report) {
    if (!log.ofProject.has(key)) return;
    for (const round of allRounds) {
      const history = log.rounds.get(roundKeyOf(round));
      if (history === undefined || !isSealedState(history.marks.workflowState)) continue;
      const { approvedBy, submittedBy } = history;
      if (approvedBy === null || !isSamePerson(approvedBy, submittedBy)) continue;
      report({ record: round, field: "workflowState", value: approvedBy, facts: { roundNo: round.roundNo, who: approvedBy } });
    }
  },
};
