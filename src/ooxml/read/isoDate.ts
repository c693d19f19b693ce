const millisecondsOfDay = 86_400_000;

/**
 * The serial number of an ISO 8601 date, time or both, as cells of type `d` hold them; null when the text is none.
 * Serials count days from 1900-01-01 = 1 with the 29 February 1900 that never was (Excel's calendar), or from
 * 1904-01-01 = 0. A zone designator is ignored: a cell shows the hour that it names.
 *
 *     isoDateSerial("2023-06-20", false) → 45097
 *     isoDateSerial("2023-06-20T12:00:00", false) → 45097.5
 */
export function isoDateSerial(text: string, date1904: boolean): number | null {
  const parts = iso.exec(text.trim());
  if (parts === null || parts[0] === "") return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = parts;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) >= 60) return null;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined || month === undefined || day === undefined) return time;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(at).toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return null;
  const days = at / millisecondsOfDay;
  if (date1904) return days - Date.UTC(1904, 0, 1) / millisecondsOfDay + time;
  const serial = days - Date.UTC(1899, 11, 30) / millisecondsOfDay;
  return (serial < 61 ? serial - 1 : serial) + time; // before 1 March 1900 the day that never was has not been counted yet
}

const iso = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
