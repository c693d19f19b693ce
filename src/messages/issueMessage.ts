import type { Facts } from "../domain/checks/finding";
import type { RuleId } from "../domain/checks/ruleId";
import { ruleMessage } from "./findingMessage";
import type { Language } from "./language";

/**
 * What an irregularity of an import says to its reader. Its rules are partly those of the checks (R04, R18, S02), so the sentences are too.
 * Where it was (file and line) and the other reading stand beside it. Source: domain.md §2 `ImportIssue`.
 */
export function issueMessage({ ruleId, facts }: { readonly ruleId: RuleId; readonly facts: Facts }, language: Language): string {
  return ruleMessage(ruleId, facts, language);
}
