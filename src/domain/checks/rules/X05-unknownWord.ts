import type { ReadingRule } from "../rule";

/** A cell holds a word that its list does not have. Raised by the schema when it reads a workbook. */
export const unknownWord: ReadingRule<"X05"> = {
  id: "X05",
  scope: "reading",
  severity: "W",
  blank: "none",
  source: "ours",
};
