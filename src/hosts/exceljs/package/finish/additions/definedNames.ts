import { definedNamesXml } from "../../../../../ooxml/write/definedNames";
import { editPart } from "../finishStep";
import type { FinishStep } from "../finishStep";

export const definedNames: FinishStep = {
  name: "definedNames",
  why: "exceljs drops names that refer to a table column or a formula, and writes print areas with relative rows.",
  apply: (workbook, { names }) => {
    if (names.length === 0) return;
    const written = definedNamesXml(names);
    editPart(workbook, "xl/workbook.xml", (text) => text.replace(/<definedNames>.*?<\/definedNames>|<definedNames\/>/s, "").replace("</sheets>", () => `</sheets>${written}`));
  },
};
