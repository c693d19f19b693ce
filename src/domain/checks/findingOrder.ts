import type { Finding } from "./finding";
import { RULE_IDS, type RuleId } from "./ruleId";

const position: ReadonlyMap<RuleId, number> = new Map(RULE_IDS.map((id, index) => [id, index]));

/**
 * Orders the findings of one project: what concerns it as a whole first, then by round number, then by rule; what is equal keeps its order.
 * A round without a number comes last among the rounds.
 */
export function compareFindings(left: Finding, right: Finding): number {
  return roundRank(left) - roundRank(right) || compareRules(left, right);
}

/** Orders findings by rule alone, for those that belong to no project. */
export function compareRules(left: Finding, right: Finding): number {
  return (position.get(left.ruleId) ?? 0) - (position.get(right.ruleId) ?? 0);
}

function roundRank({ record, roundNo }: Finding): number {
  if (roundNo !== null) return roundNo;
  return record !== null && "roundNo" in record ? Number.MAX_SAFE_INTEGER : -1;
}
