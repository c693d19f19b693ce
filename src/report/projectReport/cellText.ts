/** What people typed, made fit for a cell: newlines as `\n`, tabs as spaces, control characters gone, blank lines at the ends gone. */
export function cellText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\ufffe\uffff]/g, "")
    .replace(/[ \u00a0]+$/gm, "")
    .replace(/^\n+|\n+$/g, "");
}

/** The text of a field, or the sign for no data where it is blank. */
export function orNoData(text: string | null, noData: string): string {
  if (text === null) return noData;
  const clean = cellText(text);
  return clean.trim() === "" ? noData : clean;
}
