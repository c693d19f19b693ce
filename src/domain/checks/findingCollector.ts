import type { Finding } from "./finding";
import type { Hit, Report, Rule } from "./rule";
import type { RuleId } from "./ruleId";

/** Gathers what rules report and completes each hit to a finding. */
export interface FindingCollector {
  /** What to hand to the `check` of this rule, until the next rule's is asked for: hits are taken to be the last named rule's. */
  reportFor(rule: Rule): Report<RuleId>;
  /** What was gathered since the last time, for the caller to keep. */
  take(): Finding[];
}

/** Makes an empty collector. One function serves all rules in turn, so that a silent rule costs nothing. */
export function findingCollector(): FindingCollector {
  let findings: Finding[] = [];
  let current: Rule | null = null;
  const report = (hit: Hit<RuleId>): void => {
    if (current !== null) findings.push(findingOf(current, hit));
  };
  return {
    reportFor(rule) {
      current = rule;
      return report;
    },
    take() {
      const taken = findings;
      findings = [];
      return taken;
    },
  };
}

function findingOf(rule: Rule, { record, field, value, facts }: Hit<RuleId>): Finding {
  return {
    ruleId: rule.id,
    severity: typeof rule.severity === "string" ? rule.severity : rule.severity.of(facts),
    record,
    projectCode: "projectCode" in record ? record.projectCode : null,
    fiscalYearBE: "fiscalYearBE" in record ? record.fiscalYearBE : null,
    roundNo: "roundNo" in record ? record.roundNo : null,
    field,
    value,
    facts,
  };
}
