import type { ReadingRule } from "../rule";

/** A column of a table was not found, by its header or a known alias. Raised by the schema when it reads a workbook. */
export const missingColumn: ReadingRule<"X02"> = {
  id: "X02",
  scope: "reading",
  severity: "E",
  blank: "none",
  source: "ours",
};
