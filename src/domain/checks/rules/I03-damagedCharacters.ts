import type { ReadingRule } from "../rule";

/** Stray replacement characters or a broken ำ in a printed form. Raised by the reader of printed forms. */
export const damagedCharacters: ReadingRule<"I03"> = {
  id: "I03",
  scope: "reading",
  severity: "I",
  blank: "none",
  source: "seed, bma, src",
};
