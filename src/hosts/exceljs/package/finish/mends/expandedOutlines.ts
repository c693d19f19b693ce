import { editPart, sheetParts } from "../finishStep";
import type { FinishStep } from "../finishStep";

const flagged = /(<(?:row|col) (?![^>]* hidden="1")[^>]*) collapsed="1"/g;

export const expandedOutlines: FinishStep = {
  name: "expandedOutlines",
  why: "once a sheet has an outline level, exceljs flags every row and column of that level as collapsed although all are shown.",
  apply: (workbook) => {
    for (const part of sheetParts(workbook)) {
      editPart(workbook, part, (text) => (text.includes(' collapsed="1"') ? text.replace(flagged, "$1") : text));
    }
  },
};
