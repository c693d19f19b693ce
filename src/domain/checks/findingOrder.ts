import type { Finding } from "./finding";
import type { Rule } from "./rule";
import { RULE_IDS, type RuleId } from "./ruleId";

const position: ReadonlyMap<RuleId, number> = new Map(RULE_IDS.map((id, index) => [id, index]));

/** The rules in the order in which their findings are listed. Run in this order, they report in it. */
export function inRuleOrder(rules: readonly Rule[]): readonly Rule[] {
  return [...rules].sort((left, right) => positionOf(left.id) - positionOf(right.id));
}

/**
 * Brings the findings of one project, reported in the order of the rules, into theirs: what concerns it as a whole first, then by round number;
 * a round without a number comes last. Sorts the given list, by insertion: there are few, they are nearly in order, and a general sort of ten
 * thousand such lists took longer than most rules.
 */
export function sortByRound(findings: Finding[]): Finding[] {
  if (findings.length > MOST_INSERTED) return findings.sort((left, right) => roundRank(left) - roundRank(right));
  for (let index = 1; index < findings.length; index += 1) {
    const finding = findings[index];
    if (finding === undefined) continue;
    const rank = roundRank(finding);
    let place = index;
    for (let before = findings[place - 1]; before !== undefined && roundRank(before) > rank; before = findings[place - 1]) {
      findings[place] = before;
      place -= 1;
    }
    findings[place] = finding;
  }
  return findings;
}

/** Above so many findings of one project a general sort is the faster one. */
const MOST_INSERTED = 40;

/** Compares two findings of one project in this order, whatever order they were reported in. */
export function compareFindings(left: Finding, right: Finding): number {
  return roundRank(left) - roundRank(right) || positionOf(left.ruleId) - positionOf(right.ruleId);
}

/** Puts findings in the order of their rules, those of one rule as they were reported. Sorts the given list. */
export function sortByRule(findings: Finding[]): Finding[] {
  return findings.sort((left, right) => positionOf(left.ruleId) - positionOf(right.ruleId));
}

function positionOf(id: RuleId): number {
  return position.get(id) ?? 0;
}

function roundRank(finding: Finding): number {
  if (finding.roundNo !== null) return finding.roundNo;
  return finding.record !== null && "roundNo" in finding.record ? Number.MAX_SAFE_INTEGER : -1;
}
