import type { RowId } from "../../domain/model/records/stored";
import type { RepairStep } from "../../workbook/workbookRepair";
import type { WorkbookMeta } from "../meta";
import type { ReadTable } from "../read/origins";
import { SCHEMA_VERSION } from "../schemaVersion";

/** What makes a workbook's binding whole: a lost version is written, a lost id is given anew. Older versions are raised by an upgrade. */
export function metaRepair(meta: WorkbookMeta, table: ReadTable | undefined, newId: () => RowId): readonly RepairStep[] {
  if (table === undefined) return []; // a new sheet brings a new binding
  const rowOf = (key: string): number | null => {
    const row = table.snapshot.rows.findIndex((cells) => cells[table.indexOf.get("key") ?? -1] === key);
    return row < 0 ? null : row;
  };
  const steps: RepairStep[] = [];
  if (rowOf("schemaVersion") === null) steps.push({ kind: "setMeta", key: "schemaVersion", value: SCHEMA_VERSION, row: null });
  if (meta.workbookId === null) steps.push({ kind: "setMeta", key: "workbookId", value: newId(), row: rowOf("workbookId") });
  return steps;
}
