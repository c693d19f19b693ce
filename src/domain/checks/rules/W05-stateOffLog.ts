import type { ReportRound } from "../../model/records/reportRound";
import type { WorkflowState } from "../../model/words/recordWords";
import { canonicalText } from "../../seal/canonicalValue";
import { roundKeyOf } from "../../seal/roundContent";
import type { RoundHistory } from "../../workflow/roundHistory";
import { isSealedState } from "../../workflow/roundState";
import { MARK_FIELDS, NO_MARKS, type WorkflowMarks } from "../../workflow/workflowMarks";
import type { ProjectRule, Report } from "../rule";
import { SIGN } from "../signs";

/**
 * A row says that it was submitted, returned, approved … and the log says otherwise, or its days or its reason differ. Where nothing was ever
 * logged, people work in plain Excel and type the state themselves; only a state that claims a seal is then reported (W01).
 */
export const stateOffLog: ProjectRule<"W05"> = {
  id: "W05",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.IN_WORKFLOW,
  severity: "E",
  blank: "none",
  source: "ours",
  check({ isRepeatedRow, key, allRounds }, { log }, report) {
    if (log.rounds.size === 0 || isRepeatedRow) return;
    const isLogged = log.ofProject.has(key);
    for (const round of allRounds) {
      const history = isLogged ? log.rounds.get(roundKeyOf(round)) : undefined;
      if (history !== undefined) reportDifferences(round, history, report);
      else if (isSent(round.workflowState) && !isSealedState(round.workflowState)) hit(round, "workflowState", null, round.workflowState, report);
    }
  },
};

function reportDifferences(round: ReportRound, { marks }: RoundHistory, report: Report<"W05">): void {
  const logged = isSent(marks.workflowState) ? marks : withReporter(marks, round);
  for (const field of MARK_FIELDS) {
    const [expected, found] = [canonicalText(logged[field]), canonicalText(round.unreadable[field] ?? round[field])];
    if (expected !== found) hit(round, field, expected, found, report);
  }
}

/** While a round is with its reporter, going back to writing is a matter of typing, and so is the word for it. */
function withReporter(marks: WorkflowMarks, { workflowState }: ReportRound): WorkflowMarks {
  return { ...NO_MARKS, ...marks, workflowState: isSent(workflowState) ? marks.workflowState : workflowState };
}

/** States that somebody reached through a step of the workflow, and only so. */
function isSent(state: WorkflowState | null): boolean {
  return state === "SUBMITTED" || state === "EXEMPT" || isSealedState(state);
}

function hit(round: ReportRound, field: string, logged: string | null, found: string | null, report: Report<"W05">): void {
  report({ record: round, field, value: found, facts: { roundNo: round.roundNo, field, logged, found } });
}
