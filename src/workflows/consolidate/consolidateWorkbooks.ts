import { type PortfolioReading, readPortfolio } from "../../schema/read/readPortfolio";
import { readSources } from "../../schema/read/readSources";
import type { SchemaUpgrade } from "../../schema/upgrades/schemaUpgrades";
import { WorkbookError } from "../../workbook/workbookError";
import type { WorkbookHost } from "../../workbook/workbookHost";
import type { WorkbookSnapshot } from "../../workbook/workbookSnapshot";
import type { WorkbookSource } from "../../workbook/workbookSource";
import { type ConsolidationPlan, type PlanChoices, planConsolidation } from "./planConsolidation";
import { readSourceFiles } from "./readSourceFiles";

export interface ConsolidationTask extends Omit<PlanChoices, "name"> {
  /** Go on without the files that cannot be read. */
  readonly keepGoing: boolean;
  /** "ask": a consolidated workbook that is there already is left alone, and what would become of it is told. "never": nothing is written at all. */
  readonly write: "always" | "ask" | "never";
  /** Keeps the workbook that is replaced; gives back where. */
  readonly backUp: () => Promise<string>;
  readonly onProgress?: (done: number, total: number) => void;
  /** How older formats are brought to today's; by default as the schema knows. */
  readonly upgrades?: readonly SchemaUpgrade[];
}

export interface ConsolidationOutcome extends Omit<ConsolidationPlan, "blueprint"> {
  readonly isWritten: boolean;
  readonly backup: string | null;
}

/**
 * Brings agency workbooks together into one. Files are read one after the other and let go of. What was decided in a consolidated workbook that is there
 * already is carried over. Where a file cannot be read nothing is written, unless `keepGoing`. Source: cli.md `consolidate`.
 *
 * @throws WorkbookError NOT_CONSOLIDATED where another workbook stands in the way, and whatever the host refuses
 */
export async function consolidateWorkbooks(files: readonly WorkbookSource[], host: WorkbookHost, task: ConsolidationTask): Promise<ConsolidationOutcome> {
  const snapshot = await host.read();
  const before = snapshot === null ? null : consolidatedReading(snapshot, () => readPortfolio(snapshot));
  const read = await readSourceFiles(files, task.onProgress === undefined ? {} : { onProgress: task.onProgress }, task.upgrades);
  const { blueprint, ...plan } = planConsolidation(read, before, { ...task, name: host.name });
  const isStopped = read.unread.length > 0 && !task.keepGoing;
  const isWritten = !isStopped && (task.write === "always" || (task.write === "ask" && before === null));
  const backup = isWritten && before !== null ? await task.backUp() : null;
  if (isWritten) await host.create(blueprint());
  return { ...plan, isWritten, backup };
}

/**
 * A workbook that others are to be brought together in, as it was read.
 *
 * @throws WorkbookError NOT_CONSOLIDATED where it was not made by consolidating
 */
export function consolidatedReading(snapshot: WorkbookSnapshot, reading: () => PortfolioReading): PortfolioReading {
  if (readSources(snapshot) === null) throw new WorkbookError("NOT_CONSOLIDATED", { file: snapshot.file });
  return reading();
}
