import type { ICellData } from "@univerjs/core";
import type { Scalar } from "../../../excel/model/cells";

/** A value as the grid keeps it; `t` says what it is: 1 text, 2 number, 3 true or false. Null empties the cell. */
export function gridValue(value: Scalar): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: 2 };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  return { v: typeof value === "string" ? value : value.error, t: 1 };
}

/** What the grid's cell holds, in the emulation's words. Example: `{ v: 1, t: 3 }` → true. */
export function valueOfGridCell(cell: Pick<ICellData, "v" | "t"> | null | undefined): Scalar {
  const value = cell?.v;
  if (value === undefined || value === null || value === "") return null;
  if (cell?.t === 3) return value === true || Number(value) === 1 || value === "TRUE";
  if (typeof value === "string") return errors.has(value) && cell?.t !== 4 ? { error: value } : value;
  return value;
}

const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BUSY!"]);
