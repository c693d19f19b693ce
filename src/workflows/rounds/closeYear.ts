import type { ReportRound } from "../../domain/model/records/reportRound";
import type { Portfolio } from "../../domain/model/records/portfolio";
import type { LogAuthor } from "../../domain/seal/logEntry";
import { type RoundOutcome, actOnRounds } from "../../domain/workflow/actOnRounds";
import { rollOver } from "../../domain/workflow/rollOver";
import type { WorkbookHost } from "../../workbook/workbookHost";
import { writeNewWorkbook } from "../createWorkbook";
import { openPortfolio } from "../openPortfolio";
import { roundsToClose } from "./roundsToClose";
import { type WriteOptions, writePortfolio } from "./writePortfolio";

export interface CloseYearTask extends WriteOptions {
  readonly fiscalYearBE: number;
  readonly author: LogAuthor;
  /** Why rounds that were never finished are closed all the same; null = they keep the year open. */
  readonly unfinishedReason: string | null;
  /** Where the next year's workbook goes; null = none is made. */
  readonly next: WorkbookHost | null;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ClosedYear {
  /** Empty when rounds keep the year open. */
  readonly outcomes: readonly RoundOutcome[];
  /** Rounds that keep the year open: not accepted and not exempted, and no reason was given. Nothing is then written. */
  readonly unfinished: readonly ReportRound[];
  /** Projects of the next year's workbook; null = none was made. */
  readonly carried: number | null;
  readonly backup: string | null;
}

/**
 * Closes every round of a fiscal year, or says which ones keep it open; then, where asked for, makes the next year's workbook with the
 * unfinished projects. Source: domain.md §5.
 */
export async function closeYear(host: WorkbookHost, task: CloseYearTask): Promise<ClosedYear> {
  const reading = await openPortfolio(host);
  const { fiscalYearBE, today, author } = task;
  const { finished: rounds, unfinished } = roundsToClose(reading.portfolio, fiscalYearBE, today);
  if (unfinished.length > 0 && task.unfinishedReason === null) return { outcomes: [], unfinished, carried: null, backup: null };

  const wish = { action: "CLOSE", role: author.role, author, today, cause: null, reasonFor: () => null } as const;
  const finished = actOnRounds(reading.portfolio, [], { ...wish, reason: null, rounds });
  const all = actOnRounds(finished.portfolio, [], { ...wish, reason: task.unfinishedReason, rounds: unfinished });
  const outcomes = [...finished.outcomes, ...all.outcomes];
  task.onProgress?.(outcomes.length, outcomes.length);
  if (outcomes.some(({ kind }) => kind === "refused")) return { outcomes, unfinished: [], carried: null, backup: null };
  // The new workbook first: where its name is taken, nothing must be closed yet.
  const carried = task.next === null || task.dryRun ? null : await beginNext(task.next, all.portfolio, reading.meta.defaultAgencyCode, task);
  const written = await writePortfolio(host, reading, all.portfolio, task);
  return { outcomes, unfinished: [], carried, backup: written?.backup ?? null };
}

async function beginNext(next: WorkbookHost, portfolio: Portfolio, agencyCode: string | null, { fiscalYearBE, today, newId }: CloseYearTask): Promise<number> {
  const content = rollOver(portfolio, fiscalYearBE);
  await writeNewWorkbook(next, content, { fiscalYearBE: fiscalYearBE + 1, agencyCode, asOf: null, today, newId }, { withDefaults: false });
  return content.projects.length;
}
