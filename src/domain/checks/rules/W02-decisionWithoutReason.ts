import { workflowStateWords } from "../../model/words/recordWords";
import { logFieldWords } from "../../model/words/workflowWords";
import { roundKeyOf } from "../../seal/roundContent";
import type { RoundHistory } from "../../workflow/roundHistory";
import { isBlank } from "../blankText";
import type { ProjectRule } from "../rule";
import { SIGN } from "../signs";
import { unreadableText } from "../unreadableField";

/** A report was sent back, or one that was accepted or closed was opened again, and nobody says why. */
export const decisionWithoutReason: ProjectRule<"W02"> = {
  id: "W02",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.IN_WORKFLOW,
  severity: "E",
  blank: "never",
  source: "DevResults, ANET#1431",
  check({ key, allRounds }, { log }, report) {
    const isLogged = log.ofProject.has(key);
    for (const round of allRounds) {
      const { roundNo, workflowState, returnReason } = round;
      const isSilent = workflowState === "RETURNED" && isBlank(returnReason) && unreadableText(round, "returnReason") === null;
      const isReopened = isLogged && isReopenedSilently(log.rounds.get(roundKeyOf(round)));
      if (!isSilent && !isReopened) continue;
      report({ record: round, field: "returnReason", value: null, facts: { fault: isSilent ? "RETURN" : "REOPEN", roundNo } });
    }
  },
};

function isReopenedSilently(history: RoundHistory | undefined): boolean {
  const last = history?.entries.filter(({ field }) => logFieldWords.read(field ?? "") === "STATE").at(-1);
  if (last === undefined || workflowStateWords.read(last.newValue ?? "") !== "DRAFT" || !isBlank(last.reason)) return false;
  const from = workflowStateWords.read(last.oldValue ?? "");
  return from === "ACCEPTED" || from === "CLOSED";
}
