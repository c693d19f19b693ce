import type { ReadingRule } from "../rule";

/** A cell holds something else than its column expects (money is B01's, progress R05's). Raised by the schema when it reads a workbook. */
export const unreadableCell: ReadingRule<"X04"> = {
  id: "X04",
  scope: "reading",
  severity: "E",
  blank: "none",
  source: "ours",
};
