import type { RuleId } from "../domain/checks/ruleId";
import { budgetSentences } from "./ruleSentences/B";
import { readingSentences } from "./ruleSentences/I";
import { indicatorSentences } from "./ruleSentences/K";
import { projectSentences } from "./ruleSentences/P";
import { roundSentences } from "./ruleSentences/R";
import { strategySentences } from "./ruleSentences/S";
import { workbookSentences } from "./ruleSentences/X";
import { workflowSentences } from "./ruleSentences/W";
import type { RuleTexts } from "./ruleText";

/** The words of every rule, by id. */
export const RULE_TEXTS: RuleTexts<RuleId> = {
  ...projectSentences,
  ...strategySentences,
  ...indicatorSentences,
  ...roundSentences,
  ...budgetSentences,
  ...workflowSentences,
  ...readingSentences,
  ...workbookSentences,
};
