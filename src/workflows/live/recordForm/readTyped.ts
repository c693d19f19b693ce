import { isProjectCode } from "../../../domain/checks/projectCodeForm";
import type { Bilingual } from "../../../schema/spec/columnSpec";
import type { CellCalendar, ColumnTypeName } from "../../../schema/spec/columnType";
import type { NamedStoredColumn } from "../../../schema/spec/tableSpec";
import { LONGEST_CELL_TEXT, isEmptyCell } from "../../../schema/types/cellText";
import { type DateFault, dateFault } from "../typedDate";

/** Why a typed text cannot be written: what the sheet itself would refuse. */
export type TypedFault =
  | { readonly kind: DateFault | "NOT_AN_AMOUNT" | "NOT_A_NUMBER" | "UNKNOWN_WORD" }
  /** `low` and `high` as numbers of the column; `null` = no limit on that side. */
  | { readonly kind: "OUT_OF_RANGE"; readonly low: number; readonly high: number | null }
  | { readonly kind: "DAY_OUT_OF_RANGE" }
  | { readonly kind: "TOO_LONG"; readonly high: number }
  | { readonly kind: "WRONG_FORM"; readonly message: Bilingual }
  /** Another project of the year has the code. */
  | { readonly kind: "TAKEN" };

export type TypedReading = { readonly fault: null; readonly value: unknown } | { readonly fault: TypedFault };

/** What the sheet's own conditions ask for, which Excel works out and we cannot. */
const FORMS: Readonly<Record<string, (text: string) => boolean>> = { projectCode: isProjectCode };

const UNREADABLE: Readonly<Partial<Record<ColumnTypeName, "NOT_AN_AMOUNT" | "NOT_A_NUMBER">>> = {
  money: "NOT_AN_AMOUNT", whole: "NOT_A_NUMBER", decimal: "NOT_A_NUMBER", percent: "NOT_A_NUMBER",
};

/** Reads what was typed into a field as the sheet would read the cell, and holds it against the sheet's own validation. A blank is no fault. */
export function readTyped(text: string, column: NamedStoredColumn, calendar: CellCalendar): TypedReading {
  if (isEmptyCell(text)) return { fault: null, value: column.type.empty };
  const reading = column.type.read(text, calendar);
  if (reading.kind === "unreadable") return { fault: unreadableFault(text, column.type.name) };
  const fault = refused(reading.value, column, calendar);
  return fault === null ? { fault, value: reading.value } : { fault };
}

function unreadableFault(text: string, type: ColumnTypeName): TypedFault {
  if (type === "date") return { kind: dateFault(text) ?? "NOT_A_DATE" };
  return { kind: UNREADABLE[type] ?? "UNKNOWN_WORD" };
}

function refused(value: unknown, { field, type, allowed }: NamedStoredColumn, calendar: CellCalendar): TypedFault | null {
  const cell = type.write(value, calendar);
  if (typeof cell === "string" && cell.length > LONGEST_CELL_TEXT) return { kind: "TOO_LONG", high: LONGEST_CELL_TEXT };
  switch (allowed?.kind) {
    case "between":
    case "atLeast": {
      const high = allowed.kind === "between" ? allowed.high : null;
      const isInside = typeof cell === "number" && cell >= allowed.low && (high === null || cell <= high);
      if (isInside) return null;
      return type.name === "date" ? { kind: "DAY_OUT_OF_RANGE" } : { kind: "OUT_OF_RANGE", low: allowed.low, high };
    }
    case "length":
      return typeof cell === "string" && cell.length > allowed.high ? { kind: "TOO_LONG", high: allowed.high } : null;
    case "formula":
      return typeof cell === "string" && FORMS[field]?.(cell) === false ? { kind: "WRONG_FORM", message: allowed.message } : null;
    default:
      return null;
  }
}
