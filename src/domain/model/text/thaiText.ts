/** Repairs and comparisons of Thai text, none of which changes what a reader sees. */

const THAI_ZERO = 0x0e50;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/**
 * Thai digits ๐–๙ as 0–9; everything else stays. Example: `arabicDigits("๕.๔.๑")` → "5.4.1".
 */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** 0–9 as Thai digits. Example: `thaiDigits("2566")` → "๒๕๖๖". */
export function thaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

/**
 * Mends a vowel ำ that a legacy printer split (U+0E4D U+0E32) or doubled (ำา), and composes by NFC.
 * Never NFKC, which would split every good ำ again. Source: domain.md §7 row 34. Example: "ดำารง" → "ดำรง".
 */
export function mendSaraAm(text: string): string {
  return text.normalize("NFC").replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, "$1\u0e33").replace(/\u0e33\u0e32+/g, "\u0e33");
}

/**
 * Without the characters that take no room and that nobody typed on purpose: zero-width spaces and joiners, soft hyphens, byte order marks.
 * Word processors put them between Thai words. Example: "12\u200bมิถุนายน" → "12มิถุนายน".
 */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}

/**
 * The key under which two spellings of one Thai phrase are equal: mended, digits Arabic, no spaces or invisible characters.
 * For comparing only, never for display. Source: domain.md §7 row 16. Example: "ฉบับที่ ๑ และ ฉบับที่ ๒" and "ฉบับที่ 1 และฉบับที่ 2" agree.
 */
export function comparisonKey(text: string): string {
  return arabicDigits(mendSaraAm(withoutInvisible(text))).replace(/\s+/g, "").toLowerCase();
}

/** Whether a character is in the Thai block, marks and digits included. */
export function isThaiCharacter(character: string): boolean {
  return /^[\u0e00-\u0e7f]/.test(character);
}
