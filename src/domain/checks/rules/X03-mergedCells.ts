import type { ReadingRule } from "../rule";

/** Cells of a table are merged, so all but one are lost. Raised by the schema when it reads a workbook. */
export const mergedCells: ReadingRule<"X03"> = {
  id: "X03",
  scope: "reading",
  severity: "E",
  blank: "none",
  source: "ours",
};
