import { editPart, sheetParts } from "../finishStep";
import type { FinishStep } from "../finishStep";

export const pageBreakWidth: FinishStep = {
  name: "pageBreakWidth",
  why: "exceljs lets a page break run to column 16838; a sheet ends at 16383, counted from 0, and that is what Excel writes.",
  apply: (workbook) => {
    for (const part of sheetParts(workbook)) editPart(workbook, part, (text) => text.replace(/(<brk [^>]*max=")16838"/g, '$116383"'));
  },
};
