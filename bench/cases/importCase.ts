import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPrintedForms } from "../../src/printedForm/readPrintedForms";
import { measure } from "../measure";
import type { Row } from "../table";

/** Reading printed reports: the real one, and five hundred of it in one file. */
export async function importCase(): Promise<readonly Row[]> {
  const form = readFileSync(join(__dirname, "../../test/fixtures/printed-form.txt"), "utf8");
  const pile = Array.from({ length: 500 }, (_, index) => form.replaceAll("21000000-6549", `21000000-${String(index).padStart(4, "0")}`)).join("\n");
  const one = await measure(() => readPrintedForms(form, { file: "printed-form.txt" }), 21);
  const many = await measure(() => readPrintedForms(pile, { file: "pile.txt" }), 3);
  return [
    { name: "import: one printed report", ms: one.warmMs, note: `first run ${one.coldMs.toFixed(0)} ms`, target: "" },
    { name: "import: 500 printed reports in one file", ms: many.warmMs, note: `${(many.warmMs / 500).toFixed(2)} ms each`, target: "linear" },
  ];
}
