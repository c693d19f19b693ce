import type { ReadingRule } from "../rule";

/** A table of the workbook was not found. Raised by the schema when it reads a workbook. */
export const missingTable: ReadingRule<"X01"> = {
  id: "X01",
  scope: "reading",
  severity: "E",
  blank: "none",
  source: "ours",
};
