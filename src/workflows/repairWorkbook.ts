import type { CalendarDay } from "../domain/model/calendar/calendarDay";
import type { RowId } from "../domain/model/records/stored";
import type { RepairFacts } from "../messages/repairTexts";
import { newMeta } from "../schema/meta";
import { LOST_META, readMeta } from "../schema/read/readMeta";
import { readTable } from "../schema/read/origins";
import { metaRepair } from "../schema/repair/metaRepair";
import { planRepair } from "../schema/repair/planRepair";
import { SCHEMA_VERSION } from "../schema/schemaVersion";
import { SCHEMA_UPGRADES, type SchemaUpgrade } from "../schema/upgrades/schemaUpgrades";
import { tableNamed } from "../schema/workbookSchema";
import { EMPTY_PORTFOLIO } from "../domain/model/records/portfolio";
import type { Task } from "../workbook/task";
import { WorkbookError } from "../workbook/workbookError";
import type { WorkbookHost, WorkbookRepair } from "../workbook/workbookHost";
import type { RepairStep } from "../workbook/workbookRepair";
import type { WorkbookSnapshot } from "../workbook/workbookSnapshot";
import { type WorkbookUpgrade, applyWorkbookUpgrade, upgradeOf } from "./upgradeWorkbook";

/** What a repair would do. */
export interface RepairPlan {
  /** What an older workbook says otherwise, done before what it lacks. */
  readonly upgrade: WorkbookUpgrade;
  readonly steps: readonly RepairStep[];
  /** The same for people: each is the facts of a sentence of `messages/repairTexts`. */
  readonly words: readonly RepairFacts[];
}

export interface RepairChoices {
  readonly today: CalendarDay;
  readonly newId: () => RowId;
  /** For tests of upgrades that there are not yet. */
  readonly upgrades?: readonly SchemaUpgrade[];
}

/**
 * Looks for what is missing or broken in the open workbook, and changes nothing.
 *
 * @throws WorkbookError NEWER_SCHEMA when a newer Kaona made it, and whatever the host refuses
 */
export async function planWorkbookRepair(host: WorkbookHost & WorkbookRepair, { today, newId, upgrades = SCHEMA_UPGRADES }: RepairChoices, task?: Task): Promise<RepairPlan> {
  const snapshot = await host.read(task);
  const metaTable = snapshot?.tables.find(({ name }) => name.toLowerCase() === "meta");
  const bound = metaTable === undefined ? undefined : readTable(tableNamed("Meta"), metaTable);
  const meta = bound === undefined ? LOST_META : readMeta(bound);
  const known = upgrades.at(-1)?.to ?? SCHEMA_VERSION;
  if (meta.schemaVersion > known) throw new WorkbookError("NEWER_SCHEMA", { file: host.name, found: meta.schemaVersion, known });
  const structure = await host.inspect(task);
  const given = bound === undefined ? newMeta(EMPTY_PORTFOLIO, { workbookId: newId(), defaultFiscalYearBE: null, defaultAgencyCode: null }) : meta;
  const steps = [...planRepair(structure, { meta: given, today }), ...metaRepair(meta, bound, newId)];
  const upgrade = upgradeOf(snapshot ?? EMPTY_SNAPSHOT, upgrades);
  return { upgrade, steps, words: [...upgrade.words, ...steps.map(factsOf)] };
}

const EMPTY_SNAPSHOT: WorkbookSnapshot = { file: "", date1904: false, sheets: [], tables: [], namedCells: {} };

/** Does what was planned and shown, drop-downs and colours of new columns included. The workbook is to be read again afterwards. */
export async function applyWorkbookRepair(host: WorkbookHost & WorkbookRepair, { upgrade, steps }: RepairPlan, choices: RepairChoices, task?: Task): Promise<void> {
  await applyWorkbookUpgrade(host, upgrade, task);
  await host.repair(steps, task);
  const added = new Set(steps.flatMap((step) => (step.kind === "addColumn" ? [`${step.table}.${step.column.header}`] : [])));
  if (added.size === 0) return;
  // Where a new column stands is known only now.
  const rest = await planWorkbookRepair(host, choices, task);
  const rules = rest.steps.filter((step) => (step.kind === "restoreValidation" || step.kind === "restoreConditionalFormat") && added.has(`${step.table}.${step.column}`));
  if (rules.length > 0) await host.repair(rules, task);
}

function factsOf(step: RepairStep): RepairFacts {
  switch (step.kind) {
    case "addSheet":
      return { kind: step.kind, sheet: step.sheet.name };
    case "addTable":
      return { kind: step.kind, sheet: step.sheet.name, table: step.table };
    case "addColumn":
      return { kind: step.kind, sheet: step.sheet, table: step.table, column: step.column.header };
    case "restoreFormula":
    case "restoreValidation":
    case "restoreConditionalFormat":
      return { kind: step.kind, sheet: step.sheet, table: step.table, column: step.column };
    case "addName":
      return { kind: step.kind, name: step.name.name };
    case "hideSheet":
      return { kind: step.kind, sheet: step.sheet };
    case "setMeta":
      return { kind: step.kind, name: step.key };
  }
}
