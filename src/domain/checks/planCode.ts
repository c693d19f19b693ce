const DOT = 0x2e;

/** Whether a plan code lies under another: it begins with that code and a dot. Example: "5.4.1" is under "5.4", "5.10.1" is not under "5.1". */
export function isUnder(code: string, parentCode: string): boolean {
  return code.startsWith(parentCode) && code.charCodeAt(parentCode.length) === DOT;
}
