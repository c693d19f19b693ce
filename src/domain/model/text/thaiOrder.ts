const collator = new Intl.Collator("th", { numeric: true });

/**
 * Orders Thai text as a dictionary does (leading vowels after their consonant, numbers by value).
 * The language is named, so the order is the same on every machine. Example: `["ไก่", "ก", "เก"].sort(compareThai)` → ก, เก, ไก่.
 */
export function compareThai(left: string, right: string): number {
  return collator.compare(left, right);
}
