import { cellAt, putContent, putStyle } from "../cells/cellAt";
import type { Cell } from "../cells/cellAt";
import { requireWritableCells } from "../cells/permission";
import { movedFormula } from "../formula/movedFormula";
import { columnCount, intersects, rowCount } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import type { Scalar } from "../model/cells";
import { ExcelError, invalidArgument } from "../protocol/excelError";
import type { Session } from "../session/session";

export interface SortKey {
  /** Column of the area, from 0. */
  readonly column: number;
  readonly isAscending: boolean;
}

/**
 * Puts the rows of an area into order by the values of columns; equal rows keep theirs. Cells take their looks along, and their
 * formulas as if copied. Numbers come before text, text before TRUE and FALSE, errors next, blanks last in either direction.
 *
 * @throws ExcelError AccessDenied, MergedRangeConflict; InvalidArgument: a column that the area does not have
 */
export function sortRows(session: Session, sheet: SheetModel, area: Area, keys: readonly SortKey[], isCaseKept = false): void {
  requireWritableCells(session, sheet, area);
  if (sheet.merges.some((merge) => intersects(merge, area))) throw new ExcelError("MergedRangeConflict", "Merged cells cannot be sorted.");
  if (keys.length === 0 || keys.some(({ column }) => column < 0 || column >= columnCount(area))) throw invalidArgument("A sort needs columns of the range.");
  const rows = Array.from({ length: rowCount(area) }, (_, index) => ({ index, cells: rowCells(sheet, area, area.top + index) }));
  const sorted = [...rows].sort((a, b) => {
    for (const { column, isAscending } of keys) {
      const order = compare(a.cells[column]?.value ?? null, b.cells[column]?.value ?? null, isAscending, isCaseKept);
      if (order !== 0) return order;
    }
    return a.index - b.index;
  });
  for (const [target, { index, cells }] of sorted.entries()) {
    if (target === index) continue;
    for (const [column, cell] of cells.entries()) {
      const formula = cell.formula === null ? null : movedFormula(cell.formula, target - index, 0);
      putContent(sheet, area.top + target, area.left + column, cell.value, formula);
      putStyle(sheet, area.top + target, area.left + column, cell.style);
    }
  }
  session.report({ kind: "changed", sheet, area, changeType: "RangeEdited", shiftDirection: "None", details: null });
}

function rowCells(sheet: SheetModel, area: Area, row: number): Cell[] {
  return Array.from({ length: columnCount(area) }, (_, index) => cellAt(sheet, row, area.left + index));
}

function compare(a: Scalar, b: Scalar, isAscending: boolean, isCaseKept: boolean): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const order = rank(a) - rank(b) || compareAlike(a, b, isCaseKept);
  return isAscending ? order : -order;
}

const rank = (value: Exclude<Scalar, null>): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;

function compareAlike(a: Exclude<Scalar, null>, b: Exclude<Scalar, null>, isCaseKept: boolean): number {
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "th", { sensitivity: isCaseKept ? "variant" : "accent" });
  if (typeof a === "object" || typeof b === "object") return 0;
  return Number(a) - Number(b);
}
