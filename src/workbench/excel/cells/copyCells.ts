import { movedFormula } from "../formula/movedFormula";
import { cellCount, columnCount, contains, isOnGrid, moved, rowCount } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import { NOT_CALCULATED } from "../model/cells";
import { invalidArgument } from "../protocol/excelError";
import type { Session } from "../session/session";
import { growTable, growthOf } from "../structure/growTables";
import { settleTables } from "../structure/tablesAfterWrite";
import type { Place } from "./place";
import { copyRules } from "./copyRules";
import { cellAt, putContent, putStyle } from "./cellAt";
import type { Cell } from "./cellAt";
import { requireWritableCells } from "./permission";
import { mapCells } from "./readCells";

/**
 * Copies cells as paste does: a target of one cell takes the whole source, a larger one is filled with it as often as it fits.
 *
 * @throws ExcelError InvalidArgument: the target would leave the sheet; AccessDenied
 */
export function copyCells(session: Session, from: Place, to: Place, what: "All" | "Formulas" | "Values" | "Formats"): void {
  const area = targetArea(from.area, to.area);
  requireWritableCells(session, to.sheet, area);
  const cells = mapCells(from.sheet, from.area, (_value, row, column) => cellAt(from.sheet, row, column));
  const rows = rowCount(from.area);
  const columns = columnCount(from.area);
  const source = (row: number, column: number): Cell | undefined => cells[(row - area.top) % rows]?.[(column - area.left) % columns];
  const growth = what === "Formats" ? null : growthOf(to.sheet, area, (row, column) => (source(row, column)?.value ?? null) !== null);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = source(row, column);
      if (cell === undefined) continue;
      if (what === "All" || what === "Formats") putStyle(to.sheet, row, column, cell.style);
      if (what !== "Formats") {
        const formula = cell.formula === null || what === "Values" ? null : copiedFormula(cell.formula, from, area, row, column);
        putContent(to.sheet, row, column, formula === null ? cell.value : NOT_CALCULATED, formula);
      }
    }
  }
  if (what === "All") {
    copyMerges(from, to.sheet, area);
    for (let top = area.top; top <= area.bottom; top += rows) {
      for (let left = area.left; left <= area.right; left += columns) {
        copyRules(from, to.sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }, () => freeFormatId(session));
      }
    }
  }
  if (growth !== null) growTable(to.sheet, growth);
  settleTables(session.book, to.sheet, area);
  session.countWritten(cellCount(area));
  session.report({ kind: "changed", sheet: to.sheet, area, changeType: "RangeEdited", shiftDirection: "None", details: null });
}

function targetArea(source: Area, target: Area): Area {
  const rows = rowCount(source);
  const columns = columnCount(source);
  const repeat = (size: number, unit: number): number => (size % unit === 0 ? size : unit);
  const area = {
    ...target,
    bottom: target.top + repeat(rowCount(target), rows) - 1,
    right: target.left + repeat(columnCount(target), columns) - 1,
  };
  if (!isOnGrid(area)) throw invalidArgument("The copy would leave the sheet.");
  return area;
}

function copiedFormula(formula: string, from: Place, area: Area, row: number, column: number): string {
  const sourceRow = from.area.top + ((row - area.top) % rowCount(from.area));
  const sourceColumn = from.area.left + ((column - area.left) % columnCount(from.area));
  return movedFormula(formula, row - sourceRow, column - sourceColumn);
}

/** An id that no conditional format of the workbook has. */
function freeFormatId({ book, workspace }: Session): string {
  const isTaken = (id: string): boolean => book.sheets.some((sheet) => sheet.conditionalFormats.some((format) => format.id === id));
  let id = `{${workspace.nextNumber()}}`;
  while (isTaken(id)) id = `{${workspace.nextNumber()}}`;
  return id;
}

function copyMerges(from: Place, to: SheetModel, area: Area): void {
  const inside = from.sheet.merges.filter((merge) => contains(from.area, merge));
  to.merges.push(...inside.map((merge) => moved(merge, area.top - from.area.top, area.left - from.area.left)));
}
