/** The Thai code page of old exports: TIS-620 with Windows' additions (windows-874). */

const THAI_FROM = 0xa1;
const THAI_OFFSET = 0x0e01 - THAI_FROM;
/** Windows' own characters below the Thai ones: euro, ellipsis, quotation marks, bullet, dashes. */
const WINDOWS: Readonly<Record<number, number>> = {
  0x80: 0x20ac, 0x85: 0x2026, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201c, 0x94: 0x201d, 0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014, 0xa0: 0x00a0,
};
const REPLACEMENT = 0xfffd;

/** The character of every byte; bytes that the code page does not have become U+FFFD. */
export const THAI_CODE_PAGE: readonly number[] = Array.from({ length: 256 }, (_unused, byte) => {
  if (byte < 0x80) return byte;
  if ((byte >= THAI_FROM && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb)) return byte + THAI_OFFSET;
  return WINDOWS[byte] ?? REPLACEMENT;
});
