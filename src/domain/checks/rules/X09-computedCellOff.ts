import type { ReadingRule } from "../rule";

/** A computed cell says something else than what its row gives: its formula was written over, or its value edited. Raised when a workbook is read. */
export const computedCellOff: ReadingRule<"X09"> = {
  id: "X09",
  scope: "reading",
  severity: "W",
  blank: "none",
  source: "ours",
};
