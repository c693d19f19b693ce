import type { CalendarDay } from "../domain/model/calendar/calendarDay";
import { dayOf } from "../domain/model/calendar/calendarDay";

/** What the command line takes from the outside world, so that a test can be the outside world. */
export interface Terminal {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** Human text and JSON. */
  print(text: string): void;
  /** Progress and errors. */
  warn(text: string): void;
  /** Whether a person looks at the error stream, so that a progress bar makes sense. */
  readonly isInteractive: boolean;
  readStandardInput(): Promise<Uint8Array>;
}

/** Today's date where the user is. */
export function localDay(now: Date): CalendarDay {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError(`The clock shows no date: ${String(now)}`);
  return day;
}

/** The local time as `yyyy-mm-ddThh:mm:ss`, for logs and names of backups. */
export function localTime(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${localDay(now)}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}
