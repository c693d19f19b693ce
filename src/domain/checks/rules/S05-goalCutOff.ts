import type { StrategyLink } from "../../model/records/strategy";
import type { CheckContext } from "../context/checkContext";
import type { ProjectRule } from "../rule";

/** Words that want something to follow. Source: domain.md S05. */
const OPEN_ENDINGS = ["มี", "และ", "แล", "การ"];

/** Whole words with one of those endings, after which a text may well be complete. */
const CLOSED_WORDS = [
  "ราชการ", "บริการ", "พิการ", "สวัสดิการ", "กรรมการ", "วิชาการ", "กิจการ", "ประกอบการ", "โครงการ", "โภชนาการ", "พัฒนาการ",
  "ดำเนินการ", "จัดการ", "บูรณาการ", "มาตรการ", "ต้องการ", "เคมี",
];

/** Lengths at which columns of other systems cut a text off. */
const COLUMN_LIMITS: ReadonlySet<number> = new Set([100, 128, 150, 200, 250, 255, 256, 300, 400, 500, 512, 1000, 1024]);

/** The goal's text looks cut off: it ends in an open word, has exactly the length of a column, or is only the beginning of the plan's text. */
export const goalCutOff: ProjectRule<"S05"> = {
  id: "S05",
  scope: "project",
  reads: "fields",
  severity: "I",
  blank: "skip",
  source: "seed, bma index101",
  check({ strategyLinks }, context, report) {
    for (const link of strategyLinks) {
      const goalText = link.goalTextRaw;
      if (goalText === null || goalText === "") continue;
      const fullText = fullTextInPlan(link, goalText, context);
      if (fullText === null && !looksCutOff(goalText)) continue;
      report({ record: link, field: "goalTextRaw", value: goalText, facts: { goalText, fullText } });
    }
  },
};

/** The last letters of the open endings: most texts end otherwise and need no closer look. */
const LAST_LETTERS: ReadonlySet<number> = new Set(OPEN_ENDINGS.map((ending) => ending.charCodeAt(ending.length - 1)));

function looksCutOff(text: string): boolean {
  const written = text.trimEnd();
  if (COLUMN_LIMITS.has(written.length)) return true;
  if (!LAST_LETTERS.has(written.charCodeAt(written.length - 1))) return false;
  if (!OPEN_ENDINGS.some((ending) => written.endsWith(ending))) return false;
  return !CLOSED_WORDS.some((word) => written.endsWith(word));
}

/** The plan's text where it goes on after what is written; `null` where one of its texts is just that, or none begins so. */
function fullTextInPlan({ goalCode, planEdition }: StrategyLink, goalText: string, { planTree, keyOf }: CheckContext): string | null {
  if (planTree.isEmpty || goalCode === null) return null;
  const written = keyOf(goalText);
  let longer: string | null = null;
  for (const { nameTh } of planTree.find(goalCode, planEdition)) {
    if (nameTh === null) continue;
    const planned = keyOf(nameTh);
    if (planned === written) return null;
    if (longer === null && planned.startsWith(written)) longer = nameTh;
  }
  return longer;
}
