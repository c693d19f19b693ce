import type { ReadingRule } from "../rule";

/** A label or a line of a printed form that belongs to no field, or a form that breaks off. Raised by the reader of printed forms. */
export const unknownLine: ReadingRule<"I01"> = {
  id: "I01",
  scope: "reading",
  severity: "W",
  blank: "none",
  source: "ours",
};
