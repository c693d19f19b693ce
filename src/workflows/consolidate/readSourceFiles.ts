import type { ConsolidationSource } from "../../domain/consolidate/consolidationSource";
import type { ConsolidationRow } from "../../schema/describe/describeConsolidated";
import { kaonaTables } from "../../schema/read/kaonaTables";
import { readPortfolio } from "../../schema/read/readPortfolio";
import { SCHEMA_VERSION } from "../../schema/schemaVersion";
import { planUpgrade } from "../../schema/upgrades/planUpgrade";
import { SCHEMA_UPGRADES, type SchemaUpgrade } from "../../schema/upgrades/schemaUpgrades";
import { upgradedSnapshot } from "../../schema/upgrades/upgradedSnapshot";
import { type Task, refuseCancelled } from "../../workbook/task";
import { WorkbookError } from "../../workbook/workbookError";
import type { WorkbookSource } from "../../workbook/workbookSource";
import { sourceOf } from "./sourceOf";

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly error: WorkbookError;
}

/** Agency workbooks as far as they could be read, without their cells. */
export interface ReadFiles {
  readonly sources: readonly ConsolidationSource[];
  /** What the sheet of sources says of each of them. */
  readonly rows: readonly ConsolidationRow[];
  readonly unread: readonly UnreadFile[];
}

/**
 * Reads workbooks one after the other and lets go of each. Those of an older format are brought to today's in memory; what cannot be read, or is of a
 * newer format, is named with its reason.
 *
 * @throws WorkbookError TASK_CANCELLED
 */
export async function readSourceFiles(files: readonly WorkbookSource[], task: Task = {}, upgrades: readonly SchemaUpgrade[] = SCHEMA_UPGRADES): Promise<ReadFiles> {
  const sources: ConsolidationSource[] = [];
  const rows: ConsolidationRow[] = [];
  const unread: UnreadFile[] = [];
  for (const [index, file] of files.entries()) {
    refuseCancelled(task);
    try {
      const { source, sha256 } = await readOne(file, upgrades);
      const { portfolio, workbookId, schemaVersion, savedAt } = source;
      sources.push(source);
      rows.push({ file: file.name, sha256, savedAt, workbookId, schemaVersion, projects: portfolio.projects.length, rounds: portfolio.rounds.length });
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.problem === "TASK_CANCELLED") throw error;
      unread.push({ file: file.name, error });
    }
    task.onProgress?.(index + 1, files.length);
  }
  return { sources, rows, unread };
}

async function readOne(file: WorkbookSource, upgrades: readonly SchemaUpgrade[]): Promise<{ readonly source: ConsolidationSource; readonly sha256: string }> {
  const { snapshot, sha256, savedAt } = await file.read();
  const { schemaVersion } = kaonaTables(snapshot).meta; // refuses what is not ours, or newer
  const plan = planUpgrade(snapshot, upgrades);
  const isUpgraded = plan.to !== plan.from && plan.to === SCHEMA_VERSION;
  const reading = readPortfolio(isUpgraded ? upgradedSnapshot(snapshot, plan) : snapshot);
  return { source: sourceOf(reading, { file: file.name, savedAt, schemaVersion, isUpgraded }), sha256 };
}
