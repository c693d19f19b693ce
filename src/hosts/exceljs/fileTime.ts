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
