/** Days from 1899-12-30, and from 1904-01-01 in workbooks that count from there. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const day = 86_400_000;

/** The serial number of a date as cells of type `d` hold it (`2023-01-15T00:00:00`); null when it is none. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?Z?)?\s*$/.exec(text);
  if (match === null) return null;
  const [year = 0, month = 1, date = 1, hours = 0, minutes = 0, seconds = 0] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const time = Date.UTC(year, month - 1, date, hours, minutes, seconds) + Number(match[7] ?? 0) * 1000;
  return (time - (date1904 ? epoch1904 : epoch1900)) / day;
}
