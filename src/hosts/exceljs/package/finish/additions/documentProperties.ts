import { applicationProperties, coreProperties } from "../../../../../ooxml/write/documentProperties";
import type { FinishStep } from "../finishStep";

export const documentProperties: FinishStep = {
  name: "documentProperties",
  why: 'exceljs puts the clock and "Unknown" into the properties and claims to be Excel.',
  apply: (workbook, { properties, sheets }) => {
    workbook.putText("docProps/core.xml", coreProperties(properties));
    workbook.putText("docProps/app.xml", applicationProperties(sheets.map(({ name }) => name)));
  },
};
