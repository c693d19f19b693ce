import { checkPortfolio } from "../../domain/checks/checkPortfolio";
import { applyDecisions, type DecisionOutcome } from "../../domain/decisions/applyDecisions";
import type { Decision } from "../../domain/decisions/decision";
import type { WorkbookHost } from "../../workbook/workbookHost";
import { openPortfolio } from "../openPortfolio";
import { type WriteOptions, writePortfolio } from "../rounds/writePortfolio";

export interface CarriedOutDecisions {
  readonly outcomes: readonly DecisionOutcome[];
  readonly isWritten: boolean;
  readonly backup: string | null;
}

/** Carries decisions out in an agency's workbook: what fits is done, sealed and logged there; what does not is told. Source: cli.md `decisions apply`. */
export async function carryOutDecisions(host: WorkbookHost, decisions: readonly Decision[], options: WriteOptions): Promise<CarriedOutDecisions> {
  const reading = await openPortfolio(host);
  const findings = [...reading.findings, ...checkPortfolio(reading.portfolio, { asOf: options.today, today: options.today })];
  const { portfolio, outcomes } = applyDecisions(reading.portfolio, findings, decisions);
  const written = await writePortfolio(host, reading, portfolio, options);
  return { outcomes, isWritten: written !== null, backup: written?.backup ?? null };
}
