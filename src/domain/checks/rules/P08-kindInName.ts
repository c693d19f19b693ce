import { type ProjectKind, projectKindWords } from "../../model/words/recordWords";
import type { ProjectRule } from "../rule";

const PROJECT_WORD = projectKindWords.thai("PROJECT");
const ACTIVITY_WORD = projectKindWords.thai("ACTIVITY");
/** The form's own label, which names both kinds. */
const EITHER = `${PROJECT_WORD}/${ACTIVITY_WORD}`;

/** The name begins with the word of the other kind. A name that begins with neither says nothing. */
export const kindInName: ProjectRule<"P08"> = {
  id: "P08",
  scope: "project",
  reads: "fields",
  severity: "I",
  blank: "skip",
  source: "seed",
  check({ project }, _context, report) {
    const { nameTh, projectKind } = project;
    if (nameTh === null || projectKind === null) return;
    if (nameTh.startsWith(projectKindWords.thai(projectKind))) return;
    const named = kindNamed(nameTh);
    if (named === null || named === projectKind) return;
    report({ record: project, field: "projectKind", value: projectKindWords.thai(projectKind), facts: { kindInName: named, projectKind } });
  },
};

function kindNamed(name: string): ProjectKind | null {
  if (name.startsWith(ACTIVITY_WORD)) return "ACTIVITY";
  return name.startsWith(PROJECT_WORD) && !name.startsWith(EITHER) ? "PROJECT" : null;
}
