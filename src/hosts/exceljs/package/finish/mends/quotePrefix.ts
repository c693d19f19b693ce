import { editPart } from "../finishStep";
import type { FinishStep } from "../finishStep";

const marked = /<xf ([^>]*?)(?: applyProtection="1")?>((?:<alignment[^>]*\/>)?)<protection hidden="1"\/><\/xf>/g;

export const quotePrefix: FinishStep = {
  name: "quotePrefix",
  why: "exceljs has no word for Excel's mark of text that looks like a formula, number or date; build/styleBook.ts marks such styles as hidden, which stands for nothing else.",
  apply: (workbook) => {
    editPart(workbook, "xl/styles.xml", (text) => text.replace(marked, '<xf $1 quotePrefix="1">$2</xf>'));
  },
};
