import type { CellValue } from "../../workbook/cellValue";
import type { WorkbookMeta } from "../meta";
import { type ColumnType, UNREADABLE } from "../spec/columnType";
import { SCHEMA_VERSION } from "../schemaVersion";
import { cellText, isEmptyCell } from "../types/cellText";
import { whole } from "../types/numberTypes";
import { code } from "../types/textTypes";
import type { ReadTable } from "./origins";

/** What is assumed of a workbook that has lost its binding: this version, live formulas. */
export const LOST_META: WorkbookMeta = {
  schemaVersion: SCHEMA_VERSION,
  workbookId: null,
  computed: "live",
  defaultFiscalYearBE: null,
  defaultAgencyCode: null,
};

const agencyCode = code(8);
const USUAL_CALENDAR = { date1904: false };

/** The binding of a workbook; a key that is missing or unusable is as in `LOST_META`. */
export function readMeta({ snapshot, indexOf }: ReadTable): WorkbookMeta {
  const values = new Map<string, Exclude<CellValue, null>>();
  for (const cells of snapshot.rows) {
    const key = cells[indexOf.get("key") ?? -1] ?? null;
    const value = cells[indexOf.get("value") ?? -1] ?? null;
    if (typeof key === "string" && value !== null && !isEmptyCell(value)) values.set(key.trim(), value);
  }
  const numberOf = (key: keyof WorkbookMeta): number | null => valueOf(whole, values.get(key));
  const workbookId = values.get("workbookId");
  return {
    schemaVersion: numberOf("schemaVersion") ?? LOST_META.schemaVersion,
    workbookId: workbookId === undefined ? null : cellText(workbookId).trim(),
    computed: values.get("computed") === "values" ? "values" : "live",
    defaultFiscalYearBE: numberOf("defaultFiscalYearBE"),
    defaultAgencyCode: valueOf(agencyCode, values.get("defaultAgencyCode")),
  };
}

function valueOf<Value>(type: ColumnType<Value | null>, cell: Exclude<CellValue, null> | undefined): Value | null {
  const reading = cell === undefined ? UNREADABLE : type.read(cell, USUAL_CALENDAR);
  return reading.kind === "value" ? reading.value : null;
}
