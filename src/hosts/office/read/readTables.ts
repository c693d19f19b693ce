import { columnRoles } from "../../../schema/read/columnRoles";
import { ALL_TABLES, NAMED_CELLS } from "../../../schema/workbookSchema";
import type { ReadingTask } from "../../../workbook/workbookHost";
import type { CellValue } from "../../../workbook/cellValue";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../../workbook/workbookSnapshot";
import { cellValueOf } from "../cells/cellTexts";
import { readBlocks } from "./readBlocks";

/** A workbook as it was read, and the ids by which Excel knows its sheets and tables whatever they are renamed to. */
export interface OfficeReading {
  readonly snapshot: WorkbookSnapshot;
  readonly tableIds: ReadonlyMap<string, string>;
  readonly sheetIds: ReadonlyMap<string, string>;
  /** Sheets that have a named cell which reading needs. */
  readonly namedCellSheets: ReadonlySet<string>;
}

const PROJECTS = "projects";

/** Tables that projects are not held against row by row: read after the projects, so that the first findings need not wait for them. */
const LATER: ReadonlySet<string> = new Set(["rounds", "baseline", "quarterevaluations", "changelog", "importlog", "acknowledgements"]);

/** What projects are held against, the projects, the rest; otherwise as they stand in the workbook. */
function firstNeeded(a: Frame, b: Frame): number {
  const turn = ({ name }: Frame): number => (LATER.has(name.toLowerCase()) ? 2 : name.toLowerCase() === PROJECTS ? 1 : 0);
  return turn(a) - turn(b);
}

/** Tables that Kaona knows. Users' own may hold a million rows, and nobody looks at them. */
const known: ReadonlySet<string> = new Set(ALL_TABLES.map(({ name }) => name.toLowerCase()));

export const isKnownTable = (name: string): boolean => known.has(name.toLowerCase());

/**
 * Reads the tables and named cells: two round trips to learn what is there, then one for each chunk of cells.
 *
 * @throws Office.js's errors
 */
export async function readTables(context: Excel.RequestContext, task?: ReadingTask): Promise<OfficeReading> {
  const { workbook } = context;
  workbook.load("name");
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const tables = workbook.tables.load("items/id,items/name");
  const calendar = workbook.functions.date(1904, 1, 2).load("value");
  const named = loadNamedCells(context);
  await context.sync();

  const frames = tables.items.filter(({ name }) => isKnownTable(name)).map((table) => loadFrame(table));
  await context.sync();

  const found = frames.map(frameOf).sort(firstNeeded);
  const around = {
    file: workbook.name,
    // The first day that both calendars know: 1 in Excel for Mac's old one.
    date1904: calendar.value === 1,
    sheets: sheets.items.map(sheetSnapshot),
    namedCells: named.values(),
  };
  const read = await readFrames(context, found, task, task?.onPart === undefined ? undefined : (tables) => {
    task.onPart?.(() => ({ ...around, tables: tables() }));
  });
  return {
    snapshot: { ...around, tables: read },
    tableIds: new Map(found.map(({ name, id }) => [name.toLowerCase(), id])),
    sheetIds: new Map(sheets.items.map(({ name, id }) => [name, id])),
    namedCellSheets: named.sheets(),
  };
}

/** Reads some tables anew, in one round trip and one for each chunk; tables that are gone are absent from the answer. */
export async function readTablesNamed(context: Excel.RequestContext, names: readonly string[]): Promise<readonly TableSnapshot[]> {
  const loaded = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name).load("id,name");
    return { table, frame: loadFrame(table) };
  });
  await context.sync();
  return readFrames(context, loaded.filter(({ table }) => !table.isNullObject).map(({ frame }) => frameOf(frame)));
}

/** The cells of tables. The formulas of columns that are worked out for people come with their
 * values, to see where somebody typed over one; those of hidden columns are long, and nobody types there. */
async function readFrames(
  context: Excel.RequestContext,
  frames: readonly Frame[],
  task?: ReadingTask,
  onPart?: (tables: () => readonly TableSnapshot[]) => void,
): Promise<readonly TableSnapshot[]> {
  const blocks = frames.map((frame) => ({
    sheetId: frame.sheetId, row: frame.row + 1, column: frame.column, rows: frame.rows, columns: frame.columns.length, formulaColumns: [...columnRoles(frame).computedForPeople],
  }));
  const plain = frames.map(() => new Map<number, number[]>());
  // In a workbook too large for formulas all columns hold values, and none is typed over.
  const withFormulas = new Set<number>();
  const projects = frames.findIndex(({ name }) => name.toLowerCase() === PROJECTS);
  let told = 0;
  const values = await readBlocks(context, blocks, task, "values", {
    onCell: (block, { row, column, isFormula }) => {
      if (isFormula) withFormulas.add(block);
      else listOf(plain[block], column).push(row);
    },
    onChunk: (sofar) => {
      const rows = sofar[projects]?.length ?? 0;
      if (rows === told) return;
      told = rows;
      onPart?.(() => frames.map((frame, index) => tableSnapshot(frame, sofar[index] ?? [])));
    },
  });
  return frames.map((frame, index) => {
    const snapshot = tableSnapshot(frame, values[index] ?? []);
    if (!withFormulas.has(index)) return snapshot;
    const typedOver = [...(plain[index] ?? [])].sort(([a], [b]) => a - b).flatMap(([column, rows]) =>
      rows.filter((row) => (snapshot.rows[row]?.[column] ?? null) !== null).slice(0, mostTypedOver).map((row) => ({ row, column })));
    return typedOver.length === 0 ? snapshot : { ...snapshot, typedOver };
  });
}

function listOf(lists: Map<number, number[]> | undefined, key: number): number[] {
  const list = lists?.get(key) ?? [];
  lists?.set(key, list);
  return list;
}

/** Cells that are named of one column, as in a file. */
const mostTypedOver = 200;

export interface LoadedFrame {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly body: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
  readonly merged: Excel.RangeAreas;
}

/** Asks for where a table stands and what its headers say. */
export function loadFrame(table: Excel.Table): LoadedFrame {
  return {
    table,
    sheet: table.worksheet.load("id,name"),
    body: table.getDataBodyRange().load("rowIndex,columnIndex,rowCount"),
    columns: table.columns.load("items/name"),
    merged: table.getRange().getMergedAreasOrNullObject().load("address"),
  };
}

/** Where a table stands; rows and columns of the sheet count from 0. */
export interface Frame {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly sheet: string;
  /** Of the header, or the row above where there is none. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: readonly string[];
  readonly mergedRanges: readonly string[];
}

export function frameOf({ table, sheet, body, columns, merged }: LoadedFrame): Frame {
  return {
    id: table.id,
    name: table.name,
    sheetId: sheet.id,
    sheet: sheet.name,
    row: body.rowIndex - 1,
    column: body.columnIndex,
    rows: body.rowCount,
    columns: columns.items.map(({ name }) => name),
    mergedRanges: merged.isNullObject ? [] : merged.address.split(",").map((address) => address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "")),
  };
}

export function tableSnapshot({ name, sheet, row, column, columns, mergedRanges }: Frame, values: readonly (readonly unknown[])[]): TableSnapshot {
  return { name, sheet, header: { sheet, row: row + 1, column: column + 1 }, columns, rows: values.map(cellValues), mergedRanges };
}

export function cellValues(row: readonly unknown[]): readonly CellValue[] {
  return row.map(cellValueOf);
}

function sheetSnapshot({ name, visibility }: Excel.Worksheet): SheetSnapshot {
  return { name, visibility: visibility === "Visible" ? "visible" : visibility === "Hidden" ? "hidden" : "veryHidden" };
}

/** Asks for the named cells; what they hold can be had after the next `sync`. */
export function loadNamedCells(context: Excel.RequestContext): { values(): WorkbookSnapshot["namedCells"]; sheets(): ReadonlySet<string> } {
  const named = NAMED_CELLS.map((name) => ({ name, range: context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("values,address") }));
  const cells = () => named.filter(({ range }) => !range.isNullObject && range.values.length === 1 && range.values[0]?.length === 1);
  return {
    values: () => Object.fromEntries(cells().map(({ name, range }) => [name, cellValueOf((range.values as unknown[][])[0]?.[0])])),
    sheets: () => new Set(cells().map(({ range }) => sheetOfAddress(range.address))),
  };
}

/** The sheet of an address: `'เริ่มต้น'!C5` → เริ่มต้น. */
function sheetOfAddress(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf("!"));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
