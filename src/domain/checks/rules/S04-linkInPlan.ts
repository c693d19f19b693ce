import type { StrategyLink } from "../../model/records/strategy";
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
  const levels = [
    { code: strategy, codeField: "strategyNo", name: link.strategyName, nameField: "strategyName" },
    { code: link.subIssueCode, codeField: "subIssueCode", name: link.subIssueName, nameField: "subIssueName" },
    { code: link.goalCode, codeField: "goalCode", name: link.goalTextRaw, nameField: "goalTextRaw" },
  ] as const;
  let unknown: string | null = null;
  for (const { code, codeField, name, nameField } of levels) {
    if (code === null) continue;
    const nodes = context.planTree.find(code, link.planEdition);
    if (nodes.length === 0) {
      if (unknown !== null && isUnder(code, unknown)) continue;
      unknown = code;
      const value = codeField === "strategyNo" ? link.strategyNo : code;
      report({ record: link, field: codeField, value, facts: { fault: "UNKNOWN_CODE", code, name, planName: null } });
      continue;
    }
    if (name === null) continue;
    const planNames = nodes.flatMap(({ nameTh }) => (nameTh === null ? [] : [nameTh]));
    if (planNames.length === 0 || planNames.some((planName) => agree(name, planName, nameField === "goalTextRaw", context))) continue;
    report({ record: link, field: nameField, value: name, facts: { fault: "OTHER_NAME", code, name, planName: planNames[0] ?? null } });
  }
}

function agree(name: string, planName: string, mayBreakOff: boolean, { keyOf }: CheckContext): boolean {
  const written = keyOf(name);
  const planned = keyOf(planName);
  return written === planned || (mayBreakOff && written !== "" && planned.startsWith(written));
}
