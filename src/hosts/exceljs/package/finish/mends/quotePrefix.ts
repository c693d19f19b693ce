import { childOf, childrenOf, parseXml } from "../../xml/xmlTree";
import { applyEdits, removeElement, setAttribute } from "../../xml/xmlEdit";
import { editPart } from "../finishStep";
import type { FinishStep } from "../finishStep";

export const quotePrefix: FinishStep = {
  name: "quotePrefix",
  why: "exceljs has no word for Excel's mark of text that looks like a formula, number or date; build/styleBook.ts marks such styles as hidden, which stands for nothing else.",
  apply: (workbook) => {
    editPart(workbook, "xl/styles.xml", (text) => {
      const formats = childOf(parseXml(text), "cellXfs");
      if (formats === null) return text;
      return applyEdits(
        text,
        childrenOf(formats, "xf").flatMap((format) => {
          const protection = childOf(format, "protection");
          if (protection?.attributes["hidden"] !== "1") return [];
          return [setAttribute(text, format, "quotePrefix", "1"), setAttribute(text, format, "applyProtection", null), removeElement(protection)];
        }),
      );
    });
  },
};
