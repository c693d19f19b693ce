import type { RepairFacts } from "../messages/repairTexts";
import { kaonaTables } from "../schema/read/kaonaTables";
import { SCHEMA_VERSION } from "../schema/schemaVersion";
import { SCHEMA_UPGRADES, type SchemaUpgrade } from "../schema/upgrades/schemaUpgrades";
import { type UpgradeEffect, type UpgradePlan, planUpgrade } from "../schema/upgrades/planUpgrade";
import { cellText } from "../schema/types/cellText";
import type { Task } from "../workbook/task";
import type { WorkbookEdit } from "../workbook/workbookEdit";
import type { AppliedEdits, WorkbookHost } from "../workbook/workbookHost";
import type { WorkbookSnapshot } from "../workbook/workbookSnapshot";
import { WorkbookError } from "../workbook/workbookError";

/** Versions of the format in ascending order, as `SCHEMA_UPGRADES`. */
export type WorkbookUpgrades = readonly SchemaUpgrade[];

/** What an upgrade would do. */
export interface WorkbookUpgrade {
  readonly edits: readonly WorkbookEdit[];
  /** The same for people; nothing where the workbook is of today. */
  readonly words: readonly RepairFacts[];
}

/**
 * Looks at what brings an older workbook to the version of today, in a file or in Excel, and changes nothing.
 *
 * @throws WorkbookError FILE_MISSING, NOT_KAONA, NEWER_SCHEMA, and whatever the host refuses
 */
export async function planWorkbookUpgrade(host: WorkbookHost, upgrades: WorkbookUpgrades = SCHEMA_UPGRADES, task?: Task): Promise<WorkbookUpgrade> {
  const snapshot = await host.read(task);
  if (snapshot === null) throw new WorkbookError("FILE_MISSING", { file: host.name });
  kaonaTables(snapshot, upgrades.at(-1)?.to ?? SCHEMA_VERSION); // refuses what is not ours to upgrade
  return upgradeOf(snapshot, upgrades);
}

/** The same for a workbook that has been read already. */
export function upgradeOf(snapshot: WorkbookSnapshot, upgrades: WorkbookUpgrades): WorkbookUpgrade {
  const plan = planUpgrade(snapshot, upgrades);
  return { edits: plan.edits, words: wordsOf(plan) };
}

/** Does what was planned and shown; a file is backed up first, and `inverse` takes it back. */
export async function applyWorkbookUpgrade(host: WorkbookHost, { edits }: WorkbookUpgrade, task?: Task): Promise<AppliedEdits | null> {
  return edits.length === 0 ? null : await host.apply(edits, task);
}

function wordsOf({ from, to, effects }: UpgradePlan): readonly RepairFacts[] {
  return from === to ? [] : [{ kind: "upgradeSchema", from, to }, ...effects.map(factsOf)];
}

function factsOf({ change, sheet, column, cells }: UpgradeEffect): RepairFacts {
  return change.kind === "replaceWord"
    ? { kind: change.kind, sheet, column, before: change.from, after: change.to, cells }
    : { kind: change.kind, sheet, column, after: cellText(change.value), cells };
}
