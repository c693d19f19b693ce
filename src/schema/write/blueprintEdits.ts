import type { CellContent } from "../../workbook/cellValue";
import { stillHolds } from "../../workbook/sameContent";
import type { TableBlueprint, WorkbookBlueprint } from "../../workbook/workbookBlueprint";
import type { TableRow, WorkbookEdit } from "../../workbook/workbookEdit";
import { WorkbookError } from "../../workbook/workbookError";
import type { TableSnapshot, WorkbookSnapshot } from "../../workbook/workbookSnapshot";
import { headerKey } from "../spec/headerKey";
import type { TableName } from "../spec/tableSpec";
import { tableNamed } from "../workbookSchema";
import { longestAscending } from "./longestAscending";

/** The drop-downs' own lists: they belong to the format, not to what a workbook says. */
const LEFT_ALONE = "Lists";

/**
 * The edits that make the tables of a workbook hold what a blueprint has, row for row and in its order: cells that differ, rows that are gone, rows that are new. Rows are
 * told apart by their stored ids or keys; those that have changed places go and come back. For workbooks whose tables hold values and no formulas.
 *
 * @throws WorkbookError TABLE_MISSING, COLUMN_MISSING where the workbook lacks what the blueprint has
 */
export function blueprintEdits(snapshot: WorkbookSnapshot, { sheets }: WorkbookBlueprint): readonly WorkbookEdit[] {
  return sheets.flatMap(({ name: sheet, tables }) =>
    tables.filter(({ name }) => name !== LEFT_ALONE).flatMap((wanted) => {
      const found = snapshot.tables.find(({ name }) => name.toLowerCase() === wanted.name.toLowerCase());
      if (found === undefined) throw new WorkbookError("TABLE_MISSING", { file: snapshot.file, sheet, table: wanted.name });
      return tableEdits(found, wanted, snapshot.file);
    }),
  );
}

/** Rows as lists of contents in the order of the blueprint's columns. */
type Rows = readonly (readonly CellContent[])[];

function tableEdits(found: TableSnapshot, wanted: TableBlueprint, file: string): readonly WorkbookEdit[] {
  const { name: table } = found;
  const places = placesOf(found, wanted, file);
  const headers = places.map((place) => found.columns[place] ?? "");
  const before = withoutBlank(found.rows.map((cells) => places.map((place) => cells[place] ?? null)));
  const after = withoutBlank(wanted.rows);
  const { keyColumn, isId } = keyOf(wanted);
  const kept = keptRows(before, after, keyColumn);

  const changed = kept.flatMap(({ from, to }) => cellEdits(table, headers, before, from, after[to] ?? [], isId ? keyColumn : null));
  const stay = new Set(kept.map(({ from }) => from));
  const gone = before.flatMap((_cells, row) => (stay.has(row) ? [] : [row]));
  const rowIds = isId && keyColumn !== null ? gone.map((row) => idAt(before, row, keyColumn)) : null;
  const removed: readonly WorkbookEdit[] = gone.length === 0 ? [] : [{ kind: "removeRows", table, rows: gone, ...(rowIds !== null && { rowIds }), expected: gone.map((row) => rowOf(headers, before[row] ?? [])) }];
  const come = new Set(kept.map(({ to }) => to));
  return [...changed, ...removed, ...insertions(table, headers, after, come)];
}

/** Where each of the blueprint's columns stands in the workbook. */
function placesOf({ name, sheet, columns }: TableSnapshot, wanted: TableBlueprint, file: string): readonly number[] {
  const byKey = new Map(columns.map((header, place) => [headerKey(header), place]));
  return wanted.columns.map(({ header }) => {
    const place = byKey.get(headerKey(header));
    if (place === undefined) throw new WorkbookError("COLUMN_MISSING", { file, sheet, table: name, column: header });
    return place;
  });
}

/** A table without data has one blank row. */
function withoutBlank(rows: Rows): Rows {
  const isBlank = rows.length === 1 && rows[0]?.every((cell) => cell === null || cell === "") === true;
  return isBlank ? [] : rows;
}

/** Which of a blueprint's columns tells its rows apart; null = the whole row does. */
function keyOf({ name, columns }: TableBlueprint): { readonly keyColumn: number | null; readonly isId: boolean } {
  const spec = tableNamed(name as TableName).columns;
  const id = spec.find((column) => column.kind === "stored" && column.type.name === "rowId");
  const key = id ?? spec.find(({ field }) => field === "key") ?? spec.find(({ field }) => name === "Sources" && field === "file");
  const place = columns.findIndex(({ header }) => header === key?.header);
  return { keyColumn: place < 0 ? null : place, isId: id !== undefined };
}

/** Rows of the workbook that stay, and which rows they become, in one order for both. */
function keptRows(before: Rows, after: Rows, keyColumn: number | null): readonly { readonly from: number; readonly to: number }[] {
  const keyed = (cells: readonly CellContent[]): string => JSON.stringify(keyColumn === null || (cells[keyColumn] ?? null) === null ? cells : cells[keyColumn]);
  const waiting = new Map<string, number[]>();
  before.forEach((cells, row) => {
    const key = keyed(cells);
    const rows = waiting.get(key);
    if (rows === undefined) waiting.set(key, [row]);
    else rows.push(row);
  });
  const pairs = after.flatMap((cells, to) => {
    const from = waiting.get(keyed(cells))?.shift();
    return from === undefined ? [] : [{ from, to }];
  });
  return longestAscending(pairs.map(({ from }) => from)).flatMap((place) => pairs[place] ?? []);
}

function cellEdits(table: string, headers: readonly string[], before: Rows, row: number, cells: readonly CellContent[], idColumn: number | null): readonly WorkbookEdit[] {
  const rowId = idColumn === null ? null : idAt(before, row, idColumn);
  return cells.flatMap((content, index): readonly WorkbookEdit[] => {
    const expected = before[row]?.[index] ?? null;
    if (stillHolds(expected, content)) return [];
    return [{ kind: "setCell", table, row, ...(rowId !== null && { rowId }), column: headers[index] ?? "", content, expected }];
  });
}

function idAt(rows: Rows, row: number, column: number): string | null {
  const id = rows[row]?.[column] ?? null;
  return typeof id === "string" && id !== "" ? id : null;
}

/** New rows, run by run at the places that they have in the end. */
function insertions(table: string, headers: readonly string[], after: Rows, come: ReadonlySet<number>): readonly WorkbookEdit[] {
  const runs: { at: number; rows: TableRow[] }[] = [];
  after.forEach((cells, at) => {
    if (come.has(at)) return;
    const row = rowOf(headers, cells);
    const last = runs.at(-1);
    if (last !== undefined && last.at + last.rows.length === at) last.rows.push(row);
    else runs.push({ at, rows: [row] });
  });
  const isEnd = ({ at, rows }: { readonly at: number; readonly rows: readonly TableRow[] }): boolean => at + rows.length === after.length;
  return runs.map((run): WorkbookEdit => (isEnd(run) ? { kind: "appendRows", table, rows: run.rows } : { kind: "insertRows", table, at: run.at, rows: run.rows }));
}

function rowOf(headers: readonly string[], cells: readonly CellContent[]): TableRow {
  return Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? null]));
}
