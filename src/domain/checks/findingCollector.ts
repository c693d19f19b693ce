import type { CheckedRecord, Finding } from "./finding";
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
  // Read rather than asked for with `in`, which is slow where records of many kinds come by.
  const { projectCode, fiscalYearBE, roundNo } = record as Owned;
  return {
    ruleId: rule.id,
    severity: typeof rule.severity === "string" ? rule.severity : rule.severity.of(facts),
    record,
    projectCode: projectCode ?? null,
    fiscalYearBE: fiscalYearBE ?? null,
    roundNo: roundNo ?? null,
    field,
    value,
    facts,
  };
}

/** What a record may say of the project, year and round that it belongs to. */
type Owned = CheckedRecord & Partial<Pick<Finding, "projectCode" | "fiscalYearBE" | "roundNo">>;
