import { dayOfMoment } from "../domain/workflow/roundHistory";
import { formatDay } from "./formatting";
import type { Language } from "./language";

/**
 * A local time, `yyyy-mm-ddThh:mm:ss`, as people read it: its day in the Buddhist era and the time to the minute; null where it is none.
 *
 * @example
 * formatMoment("2023-07-09T10:05:00", "en") // "9 Jul 2566 BE 10:05"
 */
export function formatMoment(at: string | null, language: Language): string | null {
  const day = dayOfMoment(at);
  return day === null ? null : `${formatDay(day, language)} ${at?.slice(11, 16) ?? ""}`.trim();
}
