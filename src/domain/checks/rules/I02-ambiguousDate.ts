import type { ReadingRule } from "../rule";

/** A date of a printed form that can be read in two ways, in a file that does not show which way it writes dates. Raised by the reader of printed forms. */
export const ambiguousDate: ReadingRule<"I02"> = {
  id: "I02",
  scope: "reading",
  severity: "W",
  blank: "none",
  source: "bma 5026-2001",
};
