import { editPart } from "../finishStep";
import type { FinishStep } from "../finishStep";
import { escapeXml } from "../../../../../ooxml/xml/xmlText";

export const pictureDescriptions: FinishStep = {
  name: "pictureDescriptions",
  why: "exceljs cannot say what a picture shows; screen readers read it out.",
  apply: (workbook, { drawings = [] }) => {
    drawings.forEach((descriptions, index) => {
      let next = 0;
      editPart(workbook, `xl/drawings/drawing${index + 1}.xml`, (text) =>
        text.replace(/<xdr:cNvPr id="\d+" name="Picture \d+"/g, (tag) => `${tag} descr="${escapeXml(descriptions[next++] ?? "")}"`),
      );
    });
  },
};
