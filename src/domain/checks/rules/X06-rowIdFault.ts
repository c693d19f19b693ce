import type { ReadingRule } from "../rule";

/** The hidden id of a row is malformed or repeats another row's. Raised by the schema when it reads a workbook. */
export const rowIdFault: ReadingRule<"X06"> = {
  id: "X06",
  scope: "reading",
  severity: "W",
  blank: "none",
  source: "ours",
};
