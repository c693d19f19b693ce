/** The file that a small file of Excel's or LibreOffice's is laid beside while it is open. Examples: `~$เขต.xlsx` → `เขต.xlsx`; `เขต.xlsx` → null. */
export function lockedFile(name: string): string | null {
  return /^~\$(.+)$/.exec(name)?.[1] ?? /^\.~lock\.(.+)#$/.exec(name)?.[1] ?? null;
}
