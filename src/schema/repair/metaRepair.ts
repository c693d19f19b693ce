import type { RowId } from "../../domain/model/records/stored";
import type { RepairStep } from "../../workbook/workbookRepair";
import type { WorkbookMeta } from "../meta";
import type { ReadTable } from "../read/origins";
import { SCHEMA_VERSION } from "../schemaVersion";

/** What brings a workbook's binding up to date: an older version is raised, a lost id is given anew. */
export function metaRepair(meta: WorkbookMeta, table: ReadTable | undefined, newId: () => RowId, current = SCHEMA_VERSION): readonly RepairStep[] {
  if (table === undefined) return []; // a new sheet brings a new binding
  const rowOf = (key: string): number | null => {
    const row = table.snapshot.rows.findIndex((cells) => cells[table.indexOf.get("key") ?? -1] === key);
    return row < 0 ? null : row;
  };
  const steps: RepairStep[] = [];
  if (meta.schemaVersion < current) {
    steps.push({ kind: "upgradeSchema", from: meta.schemaVersion, to: current });
    steps.push({ kind: "setMeta", key: "schemaVersion", value: current, row: rowOf("schemaVersion") });
  } else if (rowOf("schemaVersion") === null) steps.push({ kind: "setMeta", key: "schemaVersion", value: current, row: null });
  if (meta.workbookId === null) steps.push({ kind: "setMeta", key: "workbookId", value: newId(), row: rowOf("workbookId") });
  return steps;
}
