import type { RoundOutcome } from "../../domain/workflow/actOnRounds";
import { actOnRounds, type RoundsWish } from "../../domain/workflow/actOnRounds";
import type { Portfolio } from "../../domain/model/records/portfolio";
import { checkPortfolio } from "../../domain/checks/checkPortfolio";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import type { WorkbookHost } from "../../workbook/workbookHost";
import { openPortfolio } from "../openPortfolio";
import { type RoundSelection, selectRounds, unknownCodes } from "./roundSelection";
import { type WriteOptions, writePortfolio } from "./writePortfolio";

export interface RoundsTask extends Omit<RoundsWish, "rounds" | "today">, WriteOptions {
  readonly selection: RoundSelection;
  /** Told how many rounds were judged; giving back false stops before the next ones, and what was done is written. */
  readonly onProgress?: (done: number, total: number) => boolean;
}

/** What became of the rounds, and of the workbook. */
export interface RoundsChanged {
  readonly outcomes: readonly RoundOutcome[];
  /** Codes that were asked for and that no project has. */
  readonly unknownCodes: readonly string[];
  readonly isWritten: boolean;
  readonly backup: string | null;
  /** Edits that undo it. */
  readonly inverse: readonly WorkbookEdit[];
}

/** Rounds judged between two reports of progress. */
const CHUNK = 50;

/** Submits, returns, approves, accepts … the chosen rounds of a workbook, each judged by itself. Source: domain.md §5. */
export async function changeRounds(host: WorkbookHost, task: RoundsTask): Promise<RoundsChanged> {
  const { today, selection, onProgress } = task;
  const reading = await openPortfolio(host);
  const chosen = selectRounds(reading.portfolio, selection, task.action, today);
  const findings = [...reading.findings, ...checkPortfolio(reading.portfolio, { asOf: today, today })];
  let portfolio: Portfolio = reading.portfolio;
  const outcomes: RoundOutcome[] = [];
  for (let from = 0; from < chosen.length; from += CHUNK) {
    const acted = actOnRounds(portfolio, findings, { ...task, rounds: chosen.slice(from, from + CHUNK) });
    portfolio = acted.portfolio;
    outcomes.push(...acted.outcomes);
    if (onProgress?.(outcomes.length, chosen.length) === false) break;
  }
  const written = await writePortfolio(host, reading, portfolio, task);
  return {
    outcomes,
    unknownCodes: unknownCodes(reading.portfolio, selection),
    isWritten: written !== null,
    backup: written?.backup ?? null,
    inverse: written?.inverse ?? [],
  };
}
