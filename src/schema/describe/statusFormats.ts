import type { ConditionalRuleBlueprint } from "../../workbook/workbookBlueprint";
import { importDecisionWords, severityWords, workflowStateWords } from "../../domain/model/words/recordWords";
import {
  type PlanStatus, budgetStatusWords, derivedPlanStatusWords, planStatusWords, targetStatusWords,
} from "../../domain/model/words/statusWords";
import { quoted } from "../formulas/fragments";
import { BAD, BUDGET_STATUS_LOOKS, FAST, GOOD, PLAN_STATUS_LOOKS, QUIET, type StatusLook, TARGET_LOOKS, WARN } from "./statusLooks";

const REPORTED_LOOKS: Readonly<Record<PlanStatus, StatusLook>> = {
  ON_PLAN: PLAN_STATUS_LOOKS.ON_PLAN,
  BEHIND: PLAN_STATUS_LOOKS.BEHIND,
  AHEAD: PLAN_STATUS_LOOKS.AHEAD,
};

type WordLook = readonly [word: string, look: StatusLook];

function looks<Id extends string>(words: { thai(id: Id): string }, byId: Readonly<Partial<Record<Id, StatusLook>>>): readonly WordLook[] {
  return (Object.entries(byId) as [Id, StatusLook][]).map(([id, look]) => [words.thai(id), look]);
}

/** Which words stand out, by `Table.field`. */
const WORD_LOOKS: Readonly<Record<string, readonly WordLook[]>> = {
  "Projects.planStatusDerived": looks(derivedPlanStatusWords, PLAN_STATUS_LOOKS),
  "Projects.budgetStatus": looks(budgetStatusWords, BUDGET_STATUS_LOOKS),
  "Rounds.planStatusReported": looks(planStatusWords, REPORTED_LOOKS),
  "Rounds.targetStatusReported": looks(targetStatusWords, TARGET_LOOKS),
  "Rounds.workflowState": looks(workflowStateWords, {
    RETURNED: { icon: "▼", ...BAD },
    SUBMITTED: { icon: "▲", ...FAST },
    APPROVED: { icon: "✓", ...GOOD },
    ACCEPTED: { icon: "✓", ...GOOD },
    CLOSED: { icon: "■", ...QUIET },
  }),
  "ImportLog.severity": looks(severityWords, { E: { icon: "✕", ...BAD }, W: { icon: "▼", ...WARN }, I: { icon: "●", ...QUIET } }),
  "ImportLog.decision": looks(importDecisionWords, { PROPOSED: { icon: "?", ...WARN } }),
};

const PROGRESS_BAR = "9CC7BF";
/** Columns that hold progress from 0 to 100. */
const BARS: ReadonlySet<string> = new Set(["Projects.actualPct", "Rounds.progressPct"]);

/** The conditional formats of a column, for its first cell; none for most. */
export function columnFormats(table: string, field: string, firstCell: string): readonly ConditionalRuleBlueprint[] {
  const name = `${table}.${field}`;
  if (BARS.has(name)) return [{ kind: "dataBar", color: PROGRESS_BAR, min: 0, max: 100 }];
  return (WORD_LOOKS[name] ?? []).map(([word, { icon, fill, font }]) => ({
    kind: "expression",
    formula: `${firstCell}=${quoted(word)}`,
    fill,
    fontColor: font,
    numberFormat: `"${icon} "@`,
  }));
}
