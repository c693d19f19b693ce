/**
 * The 16-bit hash by which Excel has always known the password of a sheet, as four hexadecimal digits (ECMA-376 part 4,
 * 14.7.1). It keeps nobody out; it only tells slips from intent. Characters beyond ASCII count by the low byte of their code,
 * which is right for ASCII alone.
 *
 *     passwordHash("kaona") → the same digits every time
 */
export function passwordHash(password: string): string {
  const codes = [...password].map((character) => (character.codePointAt(0) ?? 0) & 0xff);
  const rotated = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  const hash = codes.reduceRight((sum, code) => rotated(sum) ^ code, 0);
  return (rotated(hash) ^ codes.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}
