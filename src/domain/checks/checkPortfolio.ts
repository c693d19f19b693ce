import type { Portfolio } from "../model/records/portfolio";
import type { ProjectDossier } from "../model/records/projectDossier";
import { assessProject } from "../status/assessProject";
import type { ProjectStatus } from "../status/projectStatus";
import { ALL_RULES } from "./allRules";
import { checkShared } from "./checkShared";
import { type CheckContext, type CheckDays, checkContextOf } from "./context/checkContext";
import type { Finding } from "./finding";
import { type FindingCollector, findingCollector } from "./findingCollector";
import { inRuleOrder, sortByRound, sortByRule } from "./findingOrder";
import { roundsUnderCheck } from "./roundsUnderCheck";
import type { CheckedProject, ProjectRule, Rule } from "./rule";
import type { RuleId } from "./ruleId";
import { SIGN, signsOf } from "./signs";

/**
 * Every finding about a portfolio: project by project in the order of the rows, within a project by round and rule, then what belongs to no
 * project (indicators, holidays, records of no project). The same portfolio and days always give the same list.
 *
 * Example: `checkPortfolio(portfolio, { asOf, today }).filter(({ severity }) => severity === "E")`.
 */
export function checkPortfolio(portfolio: Portfolio, days: CheckDays, rules: readonly Rule[] = ALL_RULES): readonly Finding[] {
  return checkInContext(checkContextOf(portfolio, days), rules);
}

/**
 * `checkPortfolio` for a caller who keeps the context. `statuses`, where given, are those of the context's dossiers at its `asOf`, so that
 * a caller who shows them does not have them computed twice.
 */
export function checkInContext(
  context: CheckContext,
  rules: readonly Rule[] = ALL_RULES,
  statuses: readonly ProjectStatus[] = [],
): readonly Finding[] {
  const projectRules = inRuleOrder(rules).filter(isProjectRule);
  const shared = checkShared(context, rules);
  const collector = findingCollector();
  const findings: Finding[] = [];
  let row = 0;
  for (const dossier of context.dossiers) {
    const status = statuses[row] ?? assessProject(dossier, context.status, context.asOf);
    row += 1;
    runRules(underCheck(dossier, status, context), context, projectRules, collector);
    const own = collector.take();
    const onRow = shared.byProject.get(dossier.project);
    const ordered = onRow === undefined ? own : sortByRule([...own, ...onRow]);
    for (const finding of sortByRound(ordered)) findings.push(finding);
  }
  for (const finding of shared.others) findings.push(finding);
  return findings;
}

/**
 * The findings of one project, for checking again after an edit. Rules that need the whole portfolio (P02, K01, K02, X07) are not part of it.
 * `context` may be an older one as long as agencies, plan, indicators, settings, targets and holidays are unchanged.
 */
export function checkProject(dossier: ProjectDossier, context: CheckContext, rules: readonly Rule[] = ALL_RULES): readonly Finding[] {
  return projectChecker(context, rules)(dossier, assessProject(dossier, context.status, context.asOf));
}

/** `checkProject` for many projects in turn. The status is the dossier's at the context's `asOf`; the list is the caller's to keep. */
export function projectChecker(
  context: CheckContext,
  rules: readonly Rule[] = ALL_RULES,
): (dossier: ProjectDossier, status: ProjectStatus) => Finding[] {
  const projectRules = inRuleOrder(rules).filter(isProjectRule);
  const collector = findingCollector();
  return (dossier, status) => {
    runRules(underCheck(dossier, status, context), context, projectRules, collector);
    return sortByRound(collector.take());
  };
}

/** The rules that read fields and no long texts: what the benchmark holds to 100 ms for 120,000 rounds. */
export function fieldRules(rules: readonly Rule[] = ALL_RULES): readonly Rule[] {
  return rules.filter((rule) => rule.scope === "portfolio" || (rule.scope === "project" && rule.reads === "fields"));
}

function isProjectRule(rule: Rule): rule is ProjectRule<RuleId> {
  return rule.scope === "project";
}

function underCheck(dossier: ProjectDossier, status: ProjectStatus, { asOf, today, log }: CheckContext): CheckedProject {
  const { key, project, isRepeatedRow, rounds: allRounds, strategyLinks, baseline } = dossier;
  const rounds = roundsUnderCheck(allRounds, asOf);
  const signs = signsOf(dossier, rounds, today) | (log.ofProject.has(key) ? SIGN.IN_WORKFLOW : 0);
  return { key, project, isRepeatedRow, rounds, allRounds, strategyLinks, baseline, status, signs };
}

function runRules(checked: CheckedProject, context: CheckContext, rules: readonly ProjectRule<RuleId>[], collector: FindingCollector): void {
  for (const rule of rules) {
    if (rule.looksFor !== undefined && (checked.signs & rule.looksFor) === 0) continue;
    rule.check(checked, context, collector.reportFor(rule));
  }
}
