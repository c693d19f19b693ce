import { editPart, sheetParts, type FinishStep } from "../finishStep";

export const sheetPropertyOrder: FinishStep = {
  name: "sheetPropertyOrder",
  why: "exceljs writes how groups fold behind how the page is fitted; the schema wants it before (ECMA-376 part 1, 18.3.1.82).",
  apply: (workbook) => {
    for (const part of sheetParts(workbook)) {
      editPart(workbook, part, (text) => text.replace(/(<pageSetUpPr\b[^>]*\/>)(<outlinePr\b[^>]*\/>)/, "$2$1"));
    }
  },
};
