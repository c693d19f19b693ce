/**
 * Values as every host stores and reads them alike, so that a digest is the same in a file, in Excel and after LibreOffice has saved the
 * workbook. docs/seal.md describes the form for people.
 */
export type CanonicalValue = string | number | boolean | null | readonly string[];

// What no cell keeps: control characters but tab and newline, lone surrogates, U+FFFE and U+FFFF.
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as it comes back from a cell: newlines as `\n`, nothing around it; a blank one is null. Example: `" ก\r\nข "` → `"ก\nข"`. */
export function canonicalText(text: string | null): string | null {
  if (text === null) return null;
  const stored = text.replace(/\r\n?/g, "\n").replace(UNSTORABLE, "").trim();
  return stored === "" ? null : stored;
}

/** A number that is not money, to 12 significant digits: spreadsheets write the 16th and 17th in different ways. Example: 0.1 + 0.2 → 0.3. */
export function canonicalNumber(value: number | null): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  const rounded = Number(value.toPrecision(12));
  return rounded === 0 ? 0 : rounded;
}

/** A list of texts, blank ones left out. */
export function canonicalList(items: readonly string[]): readonly string[] {
  return items.map((item) => canonicalText(item.replace(/\r\n?|\n/g, " "))).filter((item) => item !== null);
}

/** An object as text: its keys in alphabetical order, blanks left out, JSON without spaces. Two objects that say the same give one text. */
export function canonicalJson(fields: Readonly<Record<string, CanonicalValue>>): string {
  const stated = Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  return JSON.stringify(Object.fromEntries(stated.sort(([left], [right]) => (left < right ? -1 : 1))));
}
