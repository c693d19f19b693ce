import type { CalendarDay } from "../domain/model/calendar/calendarDay";
import { dayFromThaiText } from "../domain/model/calendar/parseThaiDate";
import { CliError } from "./cliError";
import { localDay, type Terminal } from "./terminal";

/** `--as-of`: any date form that Kaona reads, CE or BE; today when not given. */
export function asOfOption(written: string | undefined, terminal: Terminal): CalendarDay {
  if (written === undefined) return localDay(terminal.now());
  const day = dayFromThaiText(written);
  if (day === null) throw new CliError("BAD_DATE", { option: "--as-of", value: written });
  return day;
}

/** `--fiscal-year`, Buddhist era 2540–2640 (domain.md §2); `null` when not given. */
export function fiscalYearOption(written: string | undefined): number | null {
  if (written === undefined) return null;
  const year = Number(written);
  if (!Number.isInteger(year) || year < 2540 || year > 2640) throw new CliError("BAD_FISCAL_YEAR", { value: written });
  return year;
}

/** `--single-file` or `--zip`: a plain file name, which every system takes, without its ending; `null` when not given. Where the file goes, `--out` says. */
export function fileNameOption(option: "--single-file" | "--zip", written: string | undefined, ending: ".xlsx" | ".zip"): string | null {
  if (written === undefined) return null;
  const trimmed = written.trim();
  const name = trimmed.toLowerCase().endsWith(ending) ? trimmed.slice(0, -ending.length) : trimmed;
  if (/^\.*$/.test(name) || /[\\/:*?"<>|]/.test(name)) throw new CliError("BAD_FILE_NAME", { option, value: written, example: `all${ending}` });
  return name;
}

/** `--workers`: how many threads make reports, 1 to 64; `null` when not given. */
export function workersOption(written: string | undefined): number | null {
  if (written === undefined) return null;
  const count = Number(written);
  if (!/^\d+$/.test(written) || count < 1 || count > 64) throw new CliError("BAD_WORKERS", { value: written });
  return count;
}

/** `--agency`: 8 digits; `null` when not given. */
export function agencyOption(written: string | undefined): string | null {
  if (written === undefined) return null;
  if (!/^\d{8}$/.test(written)) throw new CliError("UNKNOWN_AGENCY", { value: written });
  return written;
}
