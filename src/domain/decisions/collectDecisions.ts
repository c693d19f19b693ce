import { RULE_IDS } from "../checks/ruleId";
import type { ChangeLogEntry } from "../model/records/logs";
import type { Portfolio } from "../model/records/portfolio";
import { workflowStateWords } from "../model/words/recordWords";
import { logEntityWords, logFieldWords, roleWords } from "../model/words/workflowWords";
import { roundContent, roundDigest, roundKeyOf } from "../seal/roundContent";
import { causeOf } from "../workflow/returnReason";
import { dayOfMoment } from "../workflow/roundHistory";
import { TRANSITIONS } from "../workflow/transitions";
import type { DecidedReason, DecidedStep, Decision } from "./decision";

/**
 * What was decided since the files were brought together: the steps that the log tells after its last entry of a consolidation. Null where there is no
 * such entry: the workbook was not made by consolidating.
 */
export function collectDecisions({ rounds, changeLog }: Portfolio): readonly Decision[] | null {
  const joined = changeLog.map(({ entity }) => logEntityWords.read(entity ?? "")).lastIndexOf("CONSOLIDATION");
  if (joined < 0) return null;
  const entries = changeLog.slice(joined + 1);
  const steps = new Map<string, DecidedStep[]>();
  const reasons = new Map<string, DecidedReason[]>();
  for (const entry of entries) {
    const key = entry.key?.trim() ?? "";
    const step = stepOf(entry);
    if (step !== null) gather(steps, key, step);
    const reason = reasonOf(entry);
    if (reason !== null) gather(reasons, recordKey(key), reason);
  }
  return rounds.flatMap((round): readonly Decision[] => {
    const key = roundKeyOf(round);
    const taken = steps.get(key);
    const { projectCode, fiscalYearBE, roundNo } = round;
    if (taken === undefined || projectCode === null || fiscalYearBE === null || roundNo === null) return [];
    const content = roundContent(round);
    const given = [...(reasons.get(key) ?? []), ...(reasons.get(`${projectCode.trim()}|${fiscalYearBE}|`) ?? [])];
    return [{ projectCode: projectCode.trim(), fiscalYearBE, roundNo, rowId: round.id, digest: roundDigest(key, content), content, steps: taken, reasons: given }];
  });
}

function stepOf(entry: ChangeLogEntry): DecidedStep | null {
  if (logEntityWords.read(entry.entity ?? "") !== "ROUND" || logFieldWords.read(entry.field ?? "") !== "STATE") return null;
  const [from, to] = [workflowStateWords.read(entry.oldValue ?? ""), workflowStateWords.read(entry.newValue ?? "")];
  const role = roleWords.read(entry.role ?? "");
  if (from === null || to === null || role === null || entry.at === null || dayOfMoment(entry.at) === null) return null;
  const transition = TRANSITIONS.find((row) => row.from.includes(from) && row.to === to && row.who.includes(role));
  if (transition === undefined) return null;
  const hasCause = transition.asks === "CAUSE_AND_TEXT";
  const reason = entry.reason === null || !hasCause ? entry.reason : entry.reason.slice(entry.reason.indexOf(":") + 1).trim();
  return { action: transition.action, from, to, who: entry.who, role, at: entry.at, cause: hasCause ? causeOf(entry.reason) : null, reason };
}

/** A reason is logged by `acknowledgementKey`: `projectCode|fiscalYearBE|roundNo|rule|field`, without a number where it is about the whole project. */
function reasonOf({ entity, key, newValue }: ChangeLogEntry): DecidedReason | null {
  if (logEntityWords.read(entity ?? "") !== "ACKNOWLEDGEMENT" || newValue === null) return null;
  const ruleId = RULE_IDS.find((id) => id === key?.split("|")[3]);
  return ruleId === undefined ? null : { ruleId, reason: newValue };
}

function recordKey(key: string): string {
  return key.split("|").slice(0, 3).join("|");
}

function gather<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
