import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { Portfolio } from "../../domain/model/records/portfolio";
import type { RowId } from "../../domain/model/records/stored";
import type { PortfolioReading } from "../../schema/read/readPortfolio";
import { portfolioEdits } from "../../schema/write/portfolioEdits";
import type { Task } from "../../workbook/task";
import type { AppliedEdits, WorkbookHost } from "../../workbook/workbookHost";
import { assignRowIds } from "../importForms/assignRowIds";

export interface WriteOptions {
  readonly today: CalendarDay;
  readonly newId: () => RowId;
  /** Only say what would happen. */
  readonly dryRun: boolean;
  /** Follows the writing and can stop it, which leaves the workbook as it was. */
  readonly writing?: Task;
}

/** Writes a changed portfolio into the workbook it was read from; null when nothing changed or nothing may be written. */
export async function writePortfolio(host: WorkbookHost, reading: PortfolioReading, after: Portfolio, { today, newId, dryRun, writing }: WriteOptions): Promise<AppliedEdits | null> {
  if (dryRun || after === reading.portfolio) return null;
  return await host.apply(portfolioEdits(reading, assignRowIds(after, newId), { today }), writing);
}
