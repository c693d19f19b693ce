const AGENCY_DIGITS = 8;

/**
 * Whether a text is a project code: 8 digits, a hyphen, 3 to 5 digits (`^\d{8}-\d{3,5}$`), compared without a pattern because every
 * check of every project asks. Source: domain.md P01. Example: `isProjectCode("21000000-6549")` → true.
 */
export function isProjectCode(text: string): boolean {
  const digits = runningDigits(text);
  return digits >= 3 && digits <= 5 && digitsFrom(text, 0) === AGENCY_DIGITS;
}

/** How many digits follow the hyphen, when nothing else does; 0 when the text has no such part. Example: "21000000-6549" → 4. */
export function runningDigits(text: string): number {
  if (text.charCodeAt(AGENCY_DIGITS) !== 0x2d) return 0;
  const digits = digitsFrom(text, AGENCY_DIGITS + 1);
  return AGENCY_DIGITS + 1 + digits === text.length ? digits : 0;
}

function digitsFrom(text: string, from: number): number {
  let index = from;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code < 0x30 || code > 0x39) break;
    index += 1;
  }
  return index - from;
}
