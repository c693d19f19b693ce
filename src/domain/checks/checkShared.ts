import { inOneGo } from "../model/inOneGo";
import type { Portfolio } from "../model/records/portfolio";
import type { Project } from "../model/records/project";
import type { CheckContext } from "./context/checkContext";
import type { CheckedRecord, Finding } from "./finding";
import { findingCollector } from "./findingCollector";
import { sortByRule } from "./findingOrder";
import type { Rule } from "./rule";

/** What the whole portfolio shows, rather than one of its projects. */
export interface SharedFindings {
  /** About a project's own row (P02). */
  readonly byProject: ReadonlyMap<CheckedRecord, readonly Finding[]>;
  /** About everything else, by rule and then in the order of the rows. */
  readonly others: readonly Finding[];
}

/** Runs the rules that need the whole portfolio, and the others on the records that belong to no project. */
export function checkShared(context: CheckContext, rules: readonly Rule[]): SharedFindings {
  return inOneGo(sharedSteps(context, rules));
}

/** `checkShared` rule by rule. */
export function* sharedSteps(context: CheckContext, rules: readonly Rule[]): Generator<undefined, SharedFindings> {
  const collector = findingCollector();
  for (const rule of rules) {
    yield;
    if (rule.scope === "portfolio") rule.check(context, collector.reportFor(rule));
    else if (rule.scope === "project") rule.checkShared?.(context, collector.reportFor(rule));
  }
  return sorted(collector.take(), context.portfolio);
}

function sorted(findings: readonly Finding[], { projects }: Portfolio): SharedFindings {
  const byProject = new Map<CheckedRecord, Finding[]>();
  const others: Finding[] = [];
  const isProject = projectTest(findings, projects);
  for (const finding of findings) {
    const { record } = finding;
    if (record === null || !isProject(record)) {
      others.push(finding);
      continue;
    }
    const own = byProject.get(record);
    if (own === undefined) byProject.set(record, [finding]);
    else own.push(finding);
  }
  return { byProject, others: sortByRule(others) };
}

/** Tells project rows from other records; costs nothing while there is nothing to tell apart. */
function projectTest(findings: readonly Finding[], projects: readonly Project[]): (record: CheckedRecord) => boolean {
  if (findings.length === 0) return () => false;
  const rows = new Set<CheckedRecord>(projects);
  return (record) => rows.has(record);
}
