import { editPart, sheetParts } from "../finishStep";
import type { FinishStep } from "../finishStep";

const identifier = /<x14:id>(\{[0-9A-Fa-f-]{36}\})<\/x14:id>/g;

export const dataBarIds: FinishStep = {
  name: "dataBarIds",
  why: "exceljs ties the two halves of a data bar together by a random id; counting gives the same file for the same input.",
  apply: (workbook) => {
    sheetParts(workbook).forEach((part, sheet) => {
      editPart(workbook, part, (text) => {
        if (!text.includes("<x14:id>")) return text;
        const known = [...text.matchAll(identifier)].map(([, id]) => id ?? "");
        return known.reduce((edited, id, index) => edited.replaceAll(id, countedId(sheet, index)), text);
      });
    });
  },
};

function countedId(sheet: number, index: number): string {
  const hexadecimal = (value: number, digits: number): string => (value + 1).toString(16).toUpperCase().padStart(digits, "0");
  return `{${hexadecimal(sheet, 8)}-0000-4000-8000-${hexadecimal(index, 12)}}`;
}
