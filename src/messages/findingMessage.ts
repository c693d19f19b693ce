import type { Facts, Finding } from "../domain/checks/finding";
import type { RuleId } from "../domain/checks/ruleId";
import type { Language } from "./language";
import { RULE_TEXTS } from "./ruleTexts";

/**
 * What a finding says to its reader: what is wrong and what to do.
 * Example: a finding of R08 on round 4, in English → "Round 4 tells what was done but gives no percentage. Enter the cumulative progress."
 */
export function findingMessage({ ruleId, facts }: Pick<Finding, "ruleId" | "facts">, language: Language): string {
  return ruleMessage(ruleId, facts, language);
}

/** A few words for a list or a column. Example: `ruleTitle("R08", "en")` → "Report without a percentage". */
export function ruleTitle(ruleId: RuleId, language: Language): string {
  return RULE_TEXTS[ruleId].title[language];
}

/** The sentence of a rule for the facts that it gave. */
export function ruleMessage(ruleId: RuleId, facts: Facts, language: Language): string {
  // A finding carries its facts as plain data; that they are its rule's is what the types of `rule.ts` ensure where it is made.
  const sentence = RULE_TEXTS[ruleId].sentence[language] as (facts: Facts) => string;
  return sentence(facts);
}
