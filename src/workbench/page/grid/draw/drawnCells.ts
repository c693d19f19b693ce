import type { BookModel, SheetModel } from "../../../excel/model/book";
import type { RowModel, Scalar } from "../../../excel/model/cells";
import type { CellStyle } from "../../../excel/model/style";

interface DrawnRow {
  readonly values: Scalar[];
  readonly formulas: (string | undefined)[];
  readonly styles: (CellStyle | undefined)[];
  /** Columns where the grid shows something else than was drawn. */
  readonly unsure: Set<number>;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What the grid was last given, to tell what must be drawn again. */
export interface DrawnCells {
  /** All that is in the book now is on the screen. */
  remember(book: BookModel): void;
  /** The cells of a sheet that differ from what was drawn; they count as drawn from now on. */
  changed(sheet: SheetModel): readonly CellPlace[];
  /** A person has written here: what the cell shows is no longer what was drawn. */
  forget(sheetId: string, row: number, column: number): void;
  /** A result that the grid has calculated itself is on the screen already. */
  setValue(sheetId: string, row: number, column: number, value: Scalar): void;
}

export function drawnCells(): DrawnCells {
  const sheets = new Map<string, (DrawnRow | undefined)[]>();
  const rowsOf = (id: string): (DrawnRow | undefined)[] => {
    let rows = sheets.get(id);
    if (rows === undefined) sheets.set(id, (rows = []));
    return rows;
  };
  const rowOf = (id: string, row: number): DrawnRow => (rowsOf(id)[row] ??= { values: [], formulas: [], styles: [], unsure: new Set() });
  return {
    remember: (book) => {
      sheets.clear();
      for (const { id, rows } of book.sheets) sheets.set(id, rows.map((row) => row && copyOf(row)));
    },
    changed: (sheet) => {
      const drawn = rowsOf(sheet.id);
      const places: CellPlace[] = [];
      for (let row = 0; row < Math.max(drawn.length, sheet.rows.length); row += 1) {
        const columns = changedColumns(drawn[row], sheet.rows[row]);
        if (columns.length === 0) continue;
        for (const column of columns) places.push({ row, column });
        const now = sheet.rows[row];
        drawn[row] = now && copyOf(now);
      }
      return places;
    },
    forget: (id, row, column) => void rowOf(id, row).unsure.add(column),
    setValue: (id, row, column, value) => void (rowOf(id, row).values[column] = value),
  };
}

const copyOf = ({ values, formulas, styles }: RowModel): DrawnRow => ({
  values: values.slice(), formulas: formulas?.slice() ?? [], styles: styles?.slice() ?? [], unsure: new Set(),
});

function changedColumns(drawn: DrawnRow | undefined, now: RowModel | undefined): number[] {
  const width = Math.max(drawn?.values.length ?? 0, drawn?.formulas.length ?? 0, drawn?.styles.length ?? 0, now?.values.length ?? 0, now?.formulas?.length ?? 0, now?.styles?.length ?? 0);
  const columns: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const isSame =
      drawn?.unsure.has(column) !== true &&
      sameValue(drawn?.values[column], now?.values[column]) &&
      drawn?.formulas[column] === now?.formulas?.[column] &&
      drawn?.styles[column] === now?.styles?.[column];
    if (!isSame) columns.push(column);
  }
  for (const column of drawn?.unsure ?? []) if (column >= width) columns.push(column);
  return columns;
}

/** Nothing and null are the same empty cell. */
export function sameValue(a: Scalar | undefined, b: Scalar | undefined): boolean {
  if (a === b) return true;
  if (a === null || a === undefined || b === null || b === undefined) return (a ?? null) === (b ?? null);
  return typeof a === "object" && typeof b === "object" && a.error === b.error;
}
