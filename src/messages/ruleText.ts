import type { RuleFacts } from "../domain/checks/ruleFacts";
import type { RuleId } from "../domain/checks/ruleId";
import type { Language, Sentence } from "./language";

/** The words of one rule. */
export interface RuleText<Id extends RuleId> {
  /** A few words for a list or a column. */
  readonly title: Readonly<Record<Language, string>>;
  /** What is wrong and what to do, in plain words for a new clerk; other people's words only in “quotation marks”. */
  readonly sentence: Sentence<RuleFacts[Id]>;
}

/** The words of several rules, by id. */
export type RuleTexts<Ids extends RuleId> = { readonly [Id in Ids]: RuleText<Id> };
