import { RIBBON_FUNCTIONS } from "../../../../src/addin/ribbon";
import type { ParsedManifest } from "../parsedManifest";

const AUTO_OPEN = "Office.AutoShowTaskpaneWithDocument";

/** What buttons do: one shows the pane, all others call the functions that we have, all in one runtime. */
export function actionFaults({ root, all, overrides, fault }: ParsedManifest): readonly string[] {
  if (overrides === null) return [];
  const called = all.filter(({ local }) => local === "FunctionName");
  const shown = all.filter(({ local, attributes }) => local === "Action" && attributes["xsi:type"] === "ShowTaskpane");
  const ids = all.filter(({ local }) => local === "TaskpaneId");
  const runtimes = all.filter(({ local }) => local === "Runtime");
  const known: readonly string[] = RIBBON_FUNCTIONS;
  const page = runtimes[0]?.attributes["resid"];
  const samePage = all.filter(({ local, attributes }) => (local === "FunctionFile" || local === "SourceLocation") && attributes["resid"] !== undefined);
  return [
    ...called.filter(({ text }) => !known.includes(text)).map((element) => fault(element, `calls "${element.text}", which is not in src/addin/ribbon.ts`)),
    ...known.filter((name) => !called.some(({ text }) => text === name)).map((name) => fault(root, `has no button that calls "${name}"`)),
    ...(shown.length === 1 ? [] : [fault(shown[1] ?? root, `must have one <Action xsi:type="ShowTaskpane">, has ${shown.length}: a shared runtime has one pane, other buttons call a function`)]),
    ...(ids.some(({ text }) => text === AUTO_OPEN) ? [] : [fault(root, `needs <TaskpaneId>${AUTO_OPEN}</TaskpaneId>, or no workbook can open the pane`)]),
    ...runtimes.slice(1).map((runtime) => fault(runtime, "is a second runtime")),
    ...runtimes.filter(({ attributes }) => attributes["lifetime"] !== "long").map((runtime) => fault(runtime, 'needs lifetime="long" to be shared by pane and ribbon')),
    ...samePage.filter(({ attributes }) => attributes["resid"] !== page).map((element) => fault(element, `must name "${page ?? ""}" as the runtime does, or Office starts a runtime of its own for it`)),
  ];
}
