import { collectDecisions } from "../../domain/decisions/collectDecisions";
import { WorkbookError } from "../../workbook/workbookError";
import type { WorkbookHost } from "../../workbook/workbookHost";
import { openPortfolio } from "../openPortfolio";
import { writeDecisions } from "./decisionsFile";

export interface ExportedDecisions {
  /** Reports that something was decided about. */
  readonly count: number;
  /** The file. */
  readonly text: string;
}

/**
 * What was decided in a consolidated workbook since its files were brought together, as a file for the agencies. Source: cli.md `decisions export`.
 *
 * @throws WorkbookError NOT_CONSOLIDATED
 */
export async function exportDecisions(host: WorkbookHost, exportedAt: string): Promise<ExportedDecisions> {
  const { portfolio, meta } = await openPortfolio(host);
  const decisions = collectDecisions(portfolio);
  if (decisions === null) throw new WorkbookError("NOT_CONSOLIDATED", { file: host.name });
  return { count: decisions.length, text: writeDecisions(decisions, { workbookId: meta.workbookId, from: host.name, exportedAt }) };
}
