/** What people typed, made fit for a cell: newlines as `\n`, tabs as spaces, control characters gone, blank lines at the ends gone. */
export function cellText(text: string): string {
  // Most texts are fit already, which one look decides.
  if (!unfit.test(text) && !isSpace(text.charCodeAt(text.length - 1))) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\ufffe\uffff]/g, "")
    .replace(/[ \u00a0]+$/gm, "")
    .replace(/^\n+|\n+$/g, "");
}

/** Line breaks, tabs, control characters. Without any, only spaces at the end are left to go. */
const unfit = /[\u0000-\u001f\u007f\u2028\u2029\ufffe\uffff]/;

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0xa0;

/** The text of a field, or the sign for no data where it is blank. */
export function orNoData(text: string | null, noData: string): string {
  if (text === null) return noData;
  const clean = cellText(text);
  return clean.trim() === "" ? noData : clean;
}
