import { LANGUAGES } from "../../src/messages/language";
import { repairText } from "../../src/messages/repairTexts";
import type { RepairFacts } from "../../src/messages/repairTexts";
import { complaintsAbout } from "./wording";

const at = { sheet: "โครงการ", table: "Projects", column: "ชื่อโครงการ" };
const every: readonly RepairFacts[] = [
  { kind: "addSheet", ...at }, { kind: "hideSheet", ...at }, { kind: "addTable", ...at }, { kind: "addColumn", ...at }, { kind: "restoreFormula", ...at },
  { kind: "restoreValidation", ...at }, { kind: "restoreConditionalFormat", ...at }, { kind: "addName", name: "ListYesNo" }, { kind: "setMeta", name: "workbookId" },
  { kind: "upgradeSchema", from: 1, to: 2 }, { kind: "replaceWord", ...at, before: "เดิม", after: "ใหม่", cells: 3 }, { kind: "fillBlank", ...at, after: "ไม่มี", cells: 1 },
];

describe.each(LANGUAGES)("in %s", (language) => {
  it.each(every)("$kind says what will be done", (facts) => expect(complaintsAbout(repairText(facts, language), language)).toEqual([]));
});
