import { unreadableText } from "../unreadableField";
import type { ProjectRule } from "../rule";

/** No strategy link is marked as the primary one, or several are: exactly one says where the project stands in the plan (domain.md §2). */
export const primaryLink: ProjectRule<"S01"> = {
  id: "S01",
  scope: "project",
  reads: "fields",
  severity: "E",
  blank: "never",
  source: "seed 1.6",
  check({ project, strategyLinks, isRepeatedRow }, _context, report) {
    if (isRepeatedRow) return;
    let primaryCount = 0;
    for (const link of strategyLinks) {
      if (link.isPrimary) primaryCount += 1;
      else if (unreadableText(link, "isPrimary") !== null) return;
    }
    if (primaryCount === 1) return;
    const linkCount = strategyLinks.length;
    const secondPrimary = strategyLinks.filter(({ isPrimary }) => isPrimary)[1];
    report({
      record: secondPrimary ?? strategyLinks[0] ?? project,
      field: linkCount === 0 ? null : "isPrimary",
      value: null,
      facts: { fault: primaryCount === 0 ? "NONE" : "SEVERAL", linkCount, primaryCount },
    });
  },
};
