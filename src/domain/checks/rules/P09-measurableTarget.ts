import { isBlank } from "../blankText";
import { isMeasure, numbersIn } from "../reading/numbersInText";
import type { ProjectRule } from "../rule";
import { unreadableText } from "../unreadableField";

/**
 * The target's text names no quantity, or none that equals `targetQty`. Numbers that only count or date something ("ฉบับที่ 1", "พ.ศ. 2566",
 * "1." of a list) are no quantity.
 */
export const measurableTarget: ProjectRule<"P09"> = {
  id: "P09",
  scope: "project",
  reads: "narrative",
  severity: "W",
  blank: "skip",
  source: "seed 1.5",
  check({ project }, _context, report) {
    const { targetText, targetQty, targetUnit } = project;
    if (targetText === null || isBlank(targetText)) return;
    const numbers = numbersIn(targetText);
    if (!numbers.some((number) => isMeasure(targetText, number))) {
      report({ record: project, field: "targetText", value: targetText, facts: { fault: "NO_NUMBER", targetQty, targetUnit } });
      return;
    }
    if (targetQty === null || unreadableText(project, "targetQty") !== null) return;
    if (numbers.some(({ value }) => Math.abs(value - targetQty) < 1e-9)) return;
    report({ record: project, field: "targetQty", value: targetQty, facts: { fault: "OTHER_NUMBER", targetQty, targetUnit } });
  },
};
