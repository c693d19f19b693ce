import type { PeriodMonth } from "../../domain/model/calendar/periodMonth";
import type { ReportRound } from "../../domain/model/records/reportRound";
import type { LogAuthor } from "../../domain/seal/logEntry";
import { openMonth } from "../../domain/workflow/openMonth";
import type { WorkbookHost } from "../../workbook/workbookHost";
import { openPortfolio } from "../openPortfolio";
import { type WriteOptions, writePortfolio } from "./writePortfolio";

export interface OpenedRound {
  readonly opened: readonly ReportRound[];
  /** Projects that have a row for the month already. */
  readonly already: number;
  readonly backup: string | null;
}

/** Makes the rows of a month for every project that reports on it. */
export async function openRound(host: WorkbookHost, month: PeriodMonth, author: LogAuthor, options: WriteOptions): Promise<OpenedRound> {
  const reading = await openPortfolio(host);
  const { portfolio, opened, already } = openMonth(reading.portfolio, month, options.today, author);
  const written = await writePortfolio(host, reading, portfolio, options);
  return { opened, already, backup: written?.backup ?? null };
}
