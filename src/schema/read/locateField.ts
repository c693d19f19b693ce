import type { CheckedRecord, Finding } from "../../domain/checks/finding";
import type { CellRef } from "../../workbook/cellRef";
import { columnNumber } from "../../workbook/cellRef";
import type { Origins } from "./origins";

/**
 * The cell that holds a record's field; without a field, or where the workbook lacks its column, the first cell of the row.
 * `null` for a record that does not stem from this reading. Example: the reportDate of the round in the table's third row → `E6`.
 */
export function locateField(origins: Origins, record: CheckedRecord, field: string | null): CellRef | null {
  const origin = origins.ofRecord.get(record);
  if (origin === undefined) return null;
  const { snapshot, indexOf } = origin.table;
  const column = (field === null ? undefined : indexOf.get(field)) ?? 0;
  return { sheet: snapshot.sheet, row: snapshot.header.row + 1 + origin.row, column: snapshot.header.column + column };
}

/**
 * The cell to look at for a finding: its record's field, or, where it has no record, the cell that its facts name.
 * `null` when there is no such cell (a missing table).
 */
export function locateFinding(origins: Origins, { record, field, facts }: Finding): CellRef | null {
  if (record !== null) return locateField(origins, record, field);
  const address = typeof facts.cell === "string" ? /^([A-Z]+)(\d+)$/.exec(facts.cell) : null;
  if (address === null || typeof facts.sheet !== "string") return null;
  return { sheet: facts.sheet, row: Number(address[2]), column: columnNumber(address[1] ?? "A") };
}
