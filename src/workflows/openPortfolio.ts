import { readPortfolio, type PortfolioReading } from "../schema/read/readPortfolio";
import type { WorkbookHost } from "../workbook/workbookHost";
import { WorkbookError } from "../workbook/workbookError";

/**
 * Reads a workbook into records, with what could not be understood as findings.
 *
 * @throws WorkbookError FILE_MISSING when there is no workbook, and whatever the host and the schema refuse
 */
export async function openPortfolio(host: WorkbookHost): Promise<PortfolioReading> {
  const snapshot = await host.read();
  if (snapshot === null) throw new WorkbookError("FILE_MISSING", { file: host.name });
  return readPortfolio(snapshot);
}
