import type { ReadingRule } from "../rule";

/** A date or a number was stored as text and could be read all the same. Raised by the schema when it reads a workbook. */
export const textReadAsValue: ReadingRule<"X08"> = {
  id: "X08",
  scope: "reading",
  severity: "I",
  blank: "none",
  source: "ours",
};
