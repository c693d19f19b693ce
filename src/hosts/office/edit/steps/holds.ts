import { isSameFormula } from "../../../../workbook/sameContent";
import type { RangeCell } from "../../cells/cellTexts";
import type { Cells } from "./writeStep";

/** Whether cells, read as `formulas`, are what was put there; cells that were left alone may hold anything. */
export function holds(found: readonly (readonly unknown[])[], put: Cells): boolean {
  return put.every((row, index) => row.every((cell, column) => holdsCell(found[index]?.[column], cell)));
}

export function holdsCell(found: unknown, put: RangeCell | null): boolean {
  if (put === null) return true;
  if (typeof put !== "string") return found === put;
  if (put.startsWith("=")) return typeof found === "string" && isSameFormula(found, put);
  return found === (put.startsWith("'") ? put.slice(1) : put);
}

/** Whether nobody has put anything into a row: it is blank but for what Excel fills in. */
export function isUntouched(found: readonly unknown[]): boolean {
  return found.every((cell) => cell === "" || (typeof cell === "string" && cell.startsWith("=")));
}
