/**
 * A time as entry points pass it, `2025-03-31T09:00:00`, as an instant in UTC, which is what document properties hold.
 * A time without zone is Thai time: the agencies have no other.
 *
 *     instantOf("2025-03-31T09:00:00")  // "2025-03-31T02:00:00Z"
 *     instantOf("2025-03-31T09:00:00Z") // "2025-03-31T09:00:00Z"
 *
 * @throws RangeError when it is no time
 */
export function instantOf(time: string): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?$/.test(time)) throw new RangeError(`not a time: ${time}`);
  const instant = new Date(time.length === "yyyy-mm-ddThh:mm:ss".length ? `${time}+07:00` : time);
  return `${instant.toISOString().slice(0, "yyyy-mm-ddThh:mm:ss".length)}Z`;
}

/** A moment as the machine's clock shows it, `2025-03-31T09:00:00`. */
export function localTimeOf(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}T${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
}
