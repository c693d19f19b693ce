import type { CalendarDay } from "../domain/model/calendar/calendarDay";
import type { RowId } from "../domain/model/records/stored";
import { type PortfolioReading, readPortfolio } from "../schema/read/readPortfolio";
import { portfolioEdits } from "../schema/write/portfolioEdits";
import type { Task } from "../workbook/task";
import { WorkbookError } from "../workbook/workbookError";
import type { WorkbookHost } from "../workbook/workbookHost";
import { assignRowIds } from "./importForms/assignRowIds";

export interface BindChoices {
  readonly today: CalendarDay;
  readonly newId: () => RowId;
}

/**
 * Reads a workbook and gives an id to every row that has none (architecture.md A15: rows typed or copied by hand), so that rows can be followed
 * from then on whatever becomes of them. Writes nothing where all have one.
 *
 * @throws WorkbookError FILE_MISSING when there is no workbook, and whatever the host and the schema refuse
 */
export async function bindWorkbook(host: WorkbookHost, { today, newId }: BindChoices, task?: Task): Promise<PortfolioReading> {
  const snapshot = await host.read(task);
  if (snapshot === null) throw new WorkbookError("FILE_MISSING", { file: host.name });
  const reading = readPortfolio(snapshot);
  const edits = portfolioEdits(reading, assignRowIds(reading.portfolio, newId), { today });
  if (edits.length === 0) return reading;
  await host.apply(edits, task);
  const bound = await host.read(task);
  return bound === null ? reading : readPortfolio(bound);
}
