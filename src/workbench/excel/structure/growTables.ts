import { cellAt, isBlank, putContent, putStyle, styleAt } from "../cells/cellAt";
import { restyle } from "../cells/restyle";
import { intersection, intersects } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import { NOT_CALCULATED } from "../model/cells";
import type { CellStyle } from "../model/style";
import type { TableModel } from "../model/table";
import { movedFormula } from "../formula/movedFormula";
import { bodyArea } from "./tableAreas";

/** What a write is about to do to a table: take over the rows that it fills right below. */
export interface Growth {
  readonly table: TableModel;
  readonly bottom: number;
}

/**
 * The table that a write will make longer; null = none. Excel lets a table take over what is written right below it, unless its totals
 * stand there, something stands below already, validation rules do, or the sheet is protected.
 *
 * @param isFilled whether the write puts a value into a cell
 */
export function growthOf(sheet: SheetModel, area: Area, isFilled: (row: number, column: number) => boolean): Growth | null {
  if (sheet.protection.isProtected) return null;
  const table = sheet.tables.find(({ area: own, showTotals }) =>
    !showTotals && area.top <= own.bottom + 1 && area.bottom > own.bottom && intersects(area, { ...own, bottom: own.bottom + 1 }));
  if (table === undefined) return null;
  const taken: Area = { ...table.area, top: table.area.bottom + 1, bottom: area.bottom };
  const written = intersection(taken, area);
  if (written === null || !isFree(sheet, taken)) return null;
  let bottom = table.area.bottom;
  for (let row = written.top; row <= written.bottom; row++) {
    for (let column = written.left; column <= written.right; column++) if (isFilled(row, column)) bottom = row;
  }
  return bottom > table.area.bottom ? { table, bottom } : null;
}

function isFree(sheet: SheetModel, area: Area): boolean {
  if (!isBlank(sheet, area)) return false;
  const others = [...sheet.tables.map((table) => table.area), ...sheet.merges, ...sheet.validations.flatMap(({ areas }) => areas)];
  return !others.some((other) => intersects(other, area));
}

/** Makes the table longer: looks, rules and calculated columns continue into the new rows where nothing was written. */
export function growTable(sheet: SheetModel, { table, bottom }: Growth): void {
  const last = table.area.bottom;
  const hasRows = last > table.area.top || !table.showHeaders;
  table.area = { ...table.area, bottom };
  if (!hasRows) return;
  for (let row = last + 1; row <= bottom; row++) continueRow(sheet, table, last, row);
  const strip: Area = { ...table.area, top: last, bottom: last };
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    rule.areas = rule.areas.map((area) => (area.bottom === last && area.left >= strip.left && area.right <= strip.right ? { ...area, bottom } : area));
  }
}

function continueRow(sheet: SheetModel, table: TableModel, last: number, row: number): void {
  const firstRow = bodyArea(table).top;
  for (const [index, column] of table.columns.entries()) {
    const at = table.area.left + index;
    const look = styleAt(sheet, last, at);
    const own = styleAt(sheet, row, at);
    if (look !== own && isUnformatted(sheet, own)) putStyle(sheet, row, at, withOwnFormat(look, own));
    const { value, formula } = cellAt(sheet, row, at);
    if (column.formula !== null && value === null && formula === null) {
      putContent(sheet, row, at, NOT_CALCULATED, movedFormula(column.formula, row - firstRow, 0));
    }
  }
}

/** What writing itself gave the cell: a text mark, a number format. */
function withOwnFormat(look: CellStyle, { numberFormat, hasTextMark }: CellStyle): CellStyle {
  return restyle(look, numberFormat === "General" ? { hasTextMark } : { hasTextMark, numberFormat });
}

const looks = new WeakMap<CellStyle, string>();

/** The sheet's own look but for what writing gives a cell. */
function isUnformatted(sheet: SheetModel, style: CellStyle): boolean {
  return style === sheet.defaultStyle || lookOf(style) === lookOf(sheet.defaultStyle);
}

function lookOf(style: CellStyle): string {
  let look = looks.get(style);
  if (look === undefined) looks.set(style, (look = JSON.stringify({ ...style, numberFormat: "", hasTextMark: false })));
  return look;
}
