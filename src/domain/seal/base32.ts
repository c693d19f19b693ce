/** Crockford's alphabet: no I, L, O or U, so that a code read aloud or off paper cannot be mistaken. Source: crockford.com/base32. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Five bits a digit, the highest first; the last digit is filled up with zeros. Example: 32 bytes give 52 digits. */
export function base32OfBytes(bytes: Uint8Array): string {
  let text = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += DIGITS[(held >> bits) & 31];
      held &= (1 << bits) - 1;
    }
  }
  return bits === 0 ? text : text + DIGITS[(held << (5 - bits)) & 31];
}

/** A number as so many digits. Example: `base32OfNumber(33n, 4)` → "0011". */
export function base32OfNumber(value: bigint, digits: number): string {
  let text = "";
  for (let rest = value, place = 0; place < digits; place += 1, rest /= 32n) text = `${DIGITS[Number(rest % 32n)]}${text}`;
  return text;
}

/** The values 0–31 of the digits, however people write them (small letters, O for 0, I and L for 1); null when a character is none. */
export function base32Values(text: string): readonly number[] | null {
  const values = [...text.toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1")].map((digit) => DIGITS.indexOf(digit));
  return values.includes(-1) ? null : values;
}

/** The digit of a value 0–31. */
export function base32Digit(value: number): string {
  return DIGITS[value] ?? "";
}
