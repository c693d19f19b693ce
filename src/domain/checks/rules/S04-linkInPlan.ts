import type { StrategyLink, StrategyNode } from "../../model/records/strategy";
import type { CheckContext } from "../context/checkContext";
import { isUnder } from "../planCode";
import type { ProjectRule, Report } from "../rule";

/**
 * A code that the plan does not have, or a name that differs from the plan's after normalising. Nothing is compared while no plan is entered.
 * A code below an unknown one is unknown for the same reason and is not reported again; a goal that only breaks off early is S05's.
 */
export const linkInPlan: ProjectRule<"S04"> = {
  id: "S04",
  scope: "project",
  reads: "fields",
  severity: "W",
  blank: "skip",
  source: "bma",
  check({ strategyLinks }, context, report) {
    if (context.planTree.isEmpty) return;
    for (const link of strategyLinks) checkLink(link, context, report);
  },
};

function checkLink(link: StrategyLink, context: CheckContext, report: Report<"S04">): void {
  const strategy = link.strategyNo === null ? null : String(link.strategyNo);
  const unknownStrategy = checkLevel(link, strategy, "strategyNo", "strategyName", null, context, report);
  const unknownSubIssue = checkLevel(link, link.subIssueCode, "subIssueCode", "subIssueName", unknownStrategy, context, report);
  checkLevel(link, link.goalCode, "goalCode", "goalTextRaw", unknownSubIssue ?? unknownStrategy, context, report);
}

/** Holds one code and its name against the plan; gives the code back when the plan does not have it. */
function checkLevel(
  link: StrategyLink,
  code: string | null,
  codeField: "strategyNo" | "subIssueCode" | "goalCode",
  nameField: "strategyName" | "subIssueName" | "goalTextRaw",
  unknownAbove: string | null,
  context: CheckContext,
  report: Report<"S04">,
): string | null {
  if (code === null) return null;
  const nodes = context.planTree.find(code, link.planEdition);
  const name = link[nameField];
  if (nodes.length === 0) {
    if (unknownAbove === null || !isUnder(code, unknownAbove)) {
      report({ record: link, field: codeField, value: link[codeField], facts: { fault: "UNKNOWN_CODE", code, name, planName: null } });
    }
    return code;
  }
  const planName = name === null ? null : otherName(name, nodes, nameField === "goalTextRaw", context);
  if (planName !== null) {
    report({ record: link, field: nameField, value: name, facts: { fault: "OTHER_NAME", code, name, planName } });
  }
  return null;
}

/** The plan's name where none of its names agrees with the written one; `null` where one does, or the plan names nothing. */
function otherName(name: string, nodes: readonly StrategyNode[], mayBreakOff: boolean, { keyOf }: CheckContext): string | null {
  const written = keyOf(name);
  let other: string | null = null;
  for (const { nameTh } of nodes) {
    if (nameTh === null) continue;
    const planned = keyOf(nameTh);
    if (planned === written || (mayBreakOff && written !== "" && planned.startsWith(written))) return null;
    other ??= nameTh;
  }
  return other;
}
