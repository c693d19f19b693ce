import { isBlank } from "../blankText";
import type { ProjectRule } from "../rule";
import { unreadableText } from "../unreadableField";

const REQUIRED = ["nameTh", "agency", "responsible", "targetText"] as const;

/** A part of the form that every project has is empty: one finding per empty field. */
export const incompleteProject: ProjectRule<"P07"> = {
  id: "P07",
  scope: "project",
  reads: "fields",
  severity: "W",
  blank: "never",
  source: "seed",
  check({ project }, _context, report) {
    for (const field of REQUIRED) {
      if (isBlank(project[field]) && unreadableText(project, field) === null) {
        report({ record: project, field, value: null, facts: { field } });
      }
    }
    if (areBlank(project.objectives) && unreadableText(project, "objectives") === null) {
      report({ record: project, field: "objectives", value: null, facts: { field: "objectives" } });
    }
  },
};

function areBlank(texts: readonly string[]): boolean {
  for (const text of texts) if (!isBlank(text)) return false;
  return true;
}
