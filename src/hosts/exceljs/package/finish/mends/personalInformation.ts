import { editPart } from "../finishStep";
import type { FinishStep } from "../finishStep";

export const personalInformation: FinishStep = {
  name: "personalInformation",
  why: 'exceljs asks Excel to strip authors\' names on every save (filterPrivacy), which turns the people who comment into "Author".',
  apply: (workbook) => {
    editPart(workbook, "xl/workbook.xml", (text) => text.replace(/(<workbookPr[^>]*?) filterPrivacy="1"/, "$1"));
  },
};
