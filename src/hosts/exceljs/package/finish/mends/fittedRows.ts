import { editPart, sheetParts } from "../finishStep";
import type { FinishStep } from "../finishStep";

export const fittedRows: FinishStep = {
  name: "fittedRows",
  why: "exceljs declares every default row height but 15 as set by hand, which would keep Excel from fitting rows to their text.",
  apply: (workbook) => {
    for (const part of sheetParts(workbook)) editPart(workbook, part, (text) => text.replace(/(<sheetFormatPr[^>]*?) customHeight="1"/, "$1"));
  },
};
