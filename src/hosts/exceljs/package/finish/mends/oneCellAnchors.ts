import { editPart } from "../finishStep";
import type { FinishStep } from "../finishStep";

export const oneCellAnchors: FinishStep = {
  name: "oneCellAnchors",
  why: "exceljs writes editAs on pictures that hang on one cell; the attribute belongs to two-cell anchors only.",
  apply: (workbook) => {
    const drawings = workbook.names.filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name));
    for (const part of drawings) editPart(workbook, part, (text) => text.replace(/<xdr:oneCellAnchor editAs="[^"]*"/g, "<xdr:oneCellAnchor"));
  },
};
