import { isWholeRows, lastRow } from "../grid/area";
import type { SheetModel } from "../model/book";
import type { RowModel } from "../model/cells";
import { shiftedCells } from "./shift";
import type { Shift } from "./shift";

/** Moves the cells of a sheet themselves: what they hold, their looks, heights and widths. New cells look like those before them. */
export function shiftCells(sheet: SheetModel, shift: Shift): void {
  if (shift.axis === "columns") shiftAcross(sheet, shift);
  else if (isWholeRows(shiftedCells(shift))) shiftWholeRows(sheet, shift);
  else shiftDown(sheet, shift);
}

function shiftWholeRows(sheet: SheetModel, { at, by }: Shift): void {
  if (by < 0) {
    sheet.rows.splice(at, -by);
    return;
  }
  if (at >= sheet.rows.length) return;
  const above = at > 0 ? sheet.rows[at - 1] : undefined;
  const fresh = Array.from({ length: by }, () => (above === undefined ? undefined : looksOnly(above)));
  sheet.rows = [...sheet.rows.slice(0, at), ...fresh, ...sheet.rows.slice(at)];
}

function looksOnly({ styles, style }: RowModel): RowModel | undefined {
  if (styles === null && style === null) return undefined;
  return { values: [], formulas: null, styles: styles === null ? null : [...styles], height: null, isHidden: false, outline: 0, style };
}

/** Within columns, up or down. */
function shiftDown(sheet: SheetModel, { at, by, band: [left, right] }: Shift): void {
  const last = sheet.rows.length - 1;
  const copy = (from: number, to: number): void => {
    const source = cellsOf(sheet.rows[from], left, right);
    if (source === null && sheet.rows[to] === undefined) return;
    putCells((sheet.rows[to] ??= emptyRow()), left, right, source);
  };
  if (by > 0) {
    for (let row = last + by; row >= at + by; row--) copy(row - by, row);
    for (let row = at; row < at + by; row++) {
      if (sheet.rows[row] !== undefined) putCells(sheet.rows[row] as RowModel, left, right, null);
      copyLooks(sheet, at - 1, row, left, right);
    }
  } else {
    for (let row = at; row <= last; row++) copy(row - by, row);
  }
}

function copyLooks(sheet: SheetModel, from: number, to: number, left: number, right: number): void {
  const styles = sheet.rows[from]?.styles ?? null;
  if (styles === null) return;
  const target = (sheet.rows[to] ??= emptyRow());
  for (let column = left; column <= Math.min(right, styles.length - 1); column++) (target.styles ??= [])[column] = styles[column];
}

export const emptyRow = (): RowModel => ({ values: [], formulas: null, styles: null, height: null, isHidden: false, outline: 0, style: null });

interface Cells {
  readonly values: RowModel["values"];
  readonly formulas: RowModel["formulas"];
  readonly styles: RowModel["styles"];
}

function cellsOf(row: RowModel | undefined, left: number, right: number): Cells | null {
  if (row === undefined) return null;
  const cut = <T>(cells: T[]): T[] => cells.slice(left, right + 1);
  return { values: cut(row.values), formulas: row.formulas && cut(row.formulas), styles: row.styles && cut(row.styles) };
}

function putCells(row: RowModel, left: number, right: number, cells: Cells | null): void {
  for (let column = left; column <= right; column++) {
    const offset = column - left;
    if (column >= Math.max(row.values.length, row.formulas?.length ?? 0, row.styles?.length ?? 0) && offset >= longest(cells)) break;
    row.values[column] = cells?.values[offset] ?? null;
    if (row.formulas !== null || (cells?.formulas ?? null) !== null) (row.formulas ??= [])[column] = cells?.formulas?.[offset];
    if (row.styles !== null || (cells?.styles ?? null) !== null) (row.styles ??= [])[column] = cells?.styles?.[offset];
  }
}

const longest = (cells: Cells | null): number =>
  cells === null ? 0 : Math.max(cells.values.length, cells.formulas?.length ?? 0, cells.styles?.length ?? 0);

/** Left or right, within rows. */
function shiftAcross(sheet: SheetModel, { at, by, band: [top, bottom] }: Shift): void {
  for (let index = top; index <= Math.min(bottom, sheet.rows.length - 1); index++) {
    const row = sheet.rows[index];
    if (row === undefined) continue;
    const { values, formulas, styles } = row;
    splice(values, at, by, () => null);
    if (formulas !== null) splice(formulas, at, by, () => undefined);
    if (styles !== null) splice(styles, at, by, () => styles[at - 1]);
  }
  const isWholeColumn = top === 0 && bottom === lastRow;
  const before = sheet.columns[at - 1];
  if (isWholeColumn) splice(sheet.columns, at, by, () => (before === undefined ? undefined : { ...before, isHidden: false }));
}

function splice<T>(list: T[], at: number, by: number, fresh: () => T): void {
  if (at >= list.length) return;
  if (by < 0) list.splice(at, -by);
  else list.splice(at, 0, ...Array.from({ length: by }, fresh));
}
