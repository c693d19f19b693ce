import type { LogAuthor } from "../../domain/seal/logEntry";
import { restoreSealed } from "../../domain/workflow/restoreSealed";
import type { WorkbookHost } from "../../workbook/workbookHost";
import { openPortfolio } from "../openPortfolio";
import type { RoundSelection } from "./roundSelection";
import { type WriteOptions, writePortfolio } from "./writePortfolio";

export interface RestoredRounds {
  /** `projectCode|fiscalYearBE|roundNo`. */
  readonly keys: readonly string[];
  readonly backup: string | null;
}

/** Puts sealed rounds back as they were approved (W01, W05). */
export async function restoreRounds(host: WorkbookHost, selection: RoundSelection, author: LogAuthor, options: WriteOptions): Promise<RestoredRounds> {
  const reading = await openPortfolio(host);
  const { projectCodes, roundNo, fiscalYearBE } = selection;
  const { portfolio, keys } = restoreSealed(reading.portfolio, author, (key) => {
    const [code = "", year, number] = key.split("|");
    return (
      (projectCodes.length === 0 || projectCodes.includes(code)) &&
      (fiscalYearBE === null || year === String(fiscalYearBE)) &&
      (roundNo === null || number === String(roundNo))
    );
  });
  const written = await writePortfolio(host, reading, portfolio, options);
  return { keys, backup: written?.backup ?? null };
}
