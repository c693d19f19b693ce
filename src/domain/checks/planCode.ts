const DOT = 0x2e;

/**
 * Whether a plan code lies under another: it begins with that code and a dot. Compared letter by letter, which for texts as short as these is
 * faster than `startsWith`. Example: "5.4.1" is under "5.4", "5.10.1" is not under "5.1".
 */
export function isUnder(code: string, parentCode: string): boolean {
  const { length } = parentCode;
  if (code.length <= length || code.charCodeAt(length) !== DOT) return false;
  for (let index = 0; index < length; index += 1) {
    if (code.charCodeAt(index) !== parentCode.charCodeAt(index)) return false;
  }
  return true;
}
