import { lastColumn, lastRow } from "../grid/area";
import { mapReferences } from "./references";
import type { Corner } from "./references";

/**
 * A formula as it reads after it has been copied so many rows down and columns right: what `$` fixes stays, what leaves the sheet
 * becomes `#REF!`.
 *
 *     movedFormula("=A1*$B$1", 1, 0) → "=A2*$B$1"
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const first = movedCorner(reference.first, rows, columns);
    const last = reference.last === null ? null : movedCorner(reference.last, rows, columns);
    return first === null || (last === null && reference.last !== null) ? null : { ...reference, first, last };
  });
}

function movedCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.isRowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.isColumnFixed ? corner.column : corner.column + columns;
  const isOn = (row ?? 0) >= 0 && (row ?? 0) <= lastRow && (column ?? 0) >= 0 && (column ?? 0) <= lastColumn;
  return isOn ? { ...corner, row, column } : null;
}
