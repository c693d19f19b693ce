import { columnRoles } from "../../../schema/read/columnRoles";
import { hasLiveFormulas } from "../../../schema/read/hasLiveFormulas";
import type { CellValue } from "../../../workbook/cellValue";
import type { TableChange, WorkbookChange } from "../../../workbook/workbookChange";
import { tableChange, withTypedOver } from "../../../workbook/workbookChange";
import type { TableSnapshot, WorkbookSnapshot } from "../../../workbook/workbookSnapshot";
import { runsOf } from "../edit/touchedRows";
import { isFormula } from "../cells/cellTexts";
import { cellValues, frameOf, loadFrame, loadNamedCells, readTablesNamed } from "../read/readTables";
import type { Frame } from "../read/readTables";
import type { Dirt } from "./dirtyTables";

/**
 * Looks at what events have touched and says what really changed: one round trip for rows that stayed where they were, more only
 * where a table has other rows or columns now.
 */
export async function readDirt(context: Excel.RequestContext, known: WorkbookSnapshot, dirt: Dirt): Promise<readonly WorkbookChange[]> {
  const isLive = hasLiveFormulas(known);
  const asked = [...dirt.tables].flatMap(([name, { rows, source }]) => {
    const before = known.tables.find((table) => table.name === name);
    return before === undefined ? [] : [{ ...askRows(context, before, rows, isLive), source }];
  });
  const named = dirt.named === null ? null : loadNamedCells(context);
  await context.sync();

  const changed: { readonly change: TableChange; readonly source: "local" | "remote" }[] = [];
  const whole: { readonly before: TableSnapshot; readonly source: "local" | "remote" }[] = [];
  for (const { before, table, frame, loaded, source } of asked) {
    if (table.isNullObject) changed.push({ change: { kind: "gone", table: before.name }, source });
    else if (loaded === null || !isSameFrame(before, frameOf(frame))) whole.push({ before, source });
    else {
      changed.push(...withSource(changeOf(before, withRows(before, loaded)), source));
    }
  }
  const reread = whole.length === 0 ? [] : await readTablesNamed(context, whole.map(({ before }) => before.name));
  for (const { before, source } of whole) {
    const after = reread.find(({ name }) => name.toLowerCase() === before.name.toLowerCase());
    changed.push(...withSource(after === undefined ? { kind: "gone", table: before.name } : changeOf(before, after), source));
  }
  return (["local", "remote"] as const).flatMap((source): WorkbookChange[] => {
    const tables = changed.filter((each) => each.source === source).map(({ change }) => change);
    const namedCells = named !== null && dirt.named === source ? newValues(known.namedCells, named.values()) : {};
    return tables.length === 0 && Object.keys(namedCells).length === 0 ? [] : [{ source, tables, namedCells }];
  });
}

/** Rows that were asked for, and the formulas of those columns in them that people see worked out. */
interface LoadedRows {
  readonly run: { readonly first: number; readonly count: number };
  readonly range: Excel.Range;
  readonly formulas: readonly { readonly column: number; readonly range: Excel.Range }[];
}

function askRows(context: Excel.RequestContext, before: TableSnapshot, rows: Set<number> | "all", isLive: boolean) {
  const table = context.workbook.tables.getItemOrNullObject(before.name).load("id,name");
  const body = table.getDataBodyRange();
  const sorted = rows === "all" ? null : [...rows].sort((a, b) => a - b);
  const columns = isLive ? runsOf([...columnRoles(before).computedForPeople].sort((a, b) => a - b)) : [];
  const loaded = sorted === null ? null : runsOf(sorted).map((run): LoadedRows => ({
    run,
    range: body.getCell(run.first, 0).getResizedRange(run.count - 1, before.columns.length - 1).load("values"),
    formulas: columns.map(({ first, count }) => ({ column: first, range: body.getCell(run.first, first).getResizedRange(run.count - 1, count - 1).load("formulas") })),
  }));
  return { before, table, frame: loadFrame(table), loaded };
}

/** The table with the rows that were read. */
function withRows(before: TableSnapshot, loaded: readonly LoadedRows[]): TableSnapshot {
  const rows = before.rows.slice();
  let typedOver = before.typedOver ?? [];
  for (const { run, range, formulas } of loaded) {
    (range.values as unknown[][]).forEach((values, offset) => (rows[run.first + offset] = cellValues(values)));
    const typed = formulas.flatMap(({ column, range: part }) =>
      (part.formulas as unknown[][]).flatMap((line, offset) =>
        line.flatMap((formula, at) => {
          const place = { row: run.first + offset, column: column + at };
          const value = (range.values as unknown[][])[offset]?.[place.column];
          return value === "" || isFormula(value, formula) ? [] : [place];
        })));
    typedOver = [...typedOver.filter(({ row }) => row < run.first || row >= run.first + run.count), ...typed];
  }
  return withTypedOver({ ...before, rows }, [...typedOver].sort((a, b) => a.column - b.column || a.row - b.row));
}

function withSource(change: TableChange | null, source: "local" | "remote") {
  return change === null ? [] : [{ change, source }];
}

/** What Excel works out moves by itself, with the day and with other rows; nobody reads it, so it is no change. What was typed there is one. */
function changeOf(before: TableSnapshot, after: TableSnapshot): TableChange | null {
  const change = tableChange(before, after);
  if (change?.kind !== "cells") return change;
  const { computed } = columnRoles(before);
  const typedOver = new Set([...(before.typedOver ?? []), ...(after.typedOver ?? [])].map(({ row }) => row));
  const rows = change.rows.filter(({ row, cells }) => typedOver.has(row) || cells.some((cell, column) => !computed.has(column) && !isSame(cell, before.rows[row]?.[column] ?? null)));
  return rows.length === 0 && change.typedOver === undefined ? null : { ...change, rows };
}

function isSame(a: CellValue, b: CellValue): boolean {
  const plain = (value: CellValue) => (value === "" ? null : value !== null && typeof value === "object" ? value.error : value);
  return plain(a) === plain(b);
}

function isSameFrame(before: TableSnapshot, { sheet, row, column, rows, columns }: Frame): boolean {
  return (
    before.sheet === sheet && before.header.row === row + 1 && before.header.column === column + 1 && before.rows.length === rows &&
    before.columns.length === columns.length && before.columns.every((header, index) => header === columns[index])
  );
}

function newValues(before: WorkbookSnapshot["namedCells"], after: WorkbookSnapshot["namedCells"]): WorkbookSnapshot["namedCells"] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(names.filter((name) => !isSame(before[name] ?? null, after[name] ?? null)).map((name) => [name, after[name] ?? null]));
}
