import { columnRoles } from "../../../schema/read/columnRoles";
import { ALL_TABLES, CONSOLIDATION_TABLES, NAMED_CELLS } from "../../../schema/workbookSchema";
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
const LATER: ReadonlySet<string> = new Set(["rounds", "baseline", "quarterevaluations", "changelog", "importlog", "acknowledgements", "sources", "conflicts"]);

/** What projects are held against, the projects, the rest; otherwise as they stand in the workbook. */
function firstNeeded(a: Frame, b: Frame): number {
  const turn = ({ name }: Frame): number => (LATER.has(name.toLowerCase()) ? 2 : name.toLowerCase() === PROJECTS ? 1 : 0);
  return turn(a) - turn(b);
}

/** Tables that Kaona knows, those of a consolidated workbook too. Users' own may hold a million rows, and nobody looks at them. */
const KNOWN = [...ALL_TABLES, ...CONSOLIDATION_TABLES];
const known: ReadonlySet<string> = new Set(KNOWN.map(({ name }) => name.toLowerCase()));

/** Tables of users may well be called Sources or Conflicts too: ours begin with their own column. */
const ownHeaders = new Map(CONSOLIDATION_TABLES.map(({ name, columns }) => [name.toLowerCase(), columns[0]?.header]));

function isOurs({ name, columns }: Frame): boolean {
  const header = ownHeaders.get(name.toLowerCase());
  return header === undefined || columns.includes(header);
}

export const isKnownTable = (name: string): boolean => known.has(name.toLowerCase());

/**
 * Reads the tables and named cells: one round trip to learn what is there, then one for each chunk of cells, as many at a time as there are lanes.
 *
 * @param lanes at least one, as `runInLanes` gives them
 * @throws Office.js's errors
 */
export async function readTables(lanes: readonly Excel.RequestContext[], task?: ReadingTask): Promise<OfficeReading> {
  const [context] = lanes as readonly [Excel.RequestContext];
  const { workbook } = context;
  workbook.load("name");
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const tables = workbook.tables.load("items/name");
  // Asked for by the names that Kaona gives, so that nobody waits for a list of tables first.
  const asked = KNOWN.map(({ name }) => askFrame(context, name));
  const calendar = workbook.functions.date(1904, 1, 2).load("value");
  const named = loadNamedCells(context);
  await context.sync();

  const placeOf = new Map(tables.items.map(({ name }, place) => [name, place]));
  const inWorkbook = (a: Frame, b: Frame): number => (placeOf.get(a.name) ?? 0) - (placeOf.get(b.name) ?? 0);
  const found = framesOf(asked).filter(isOurs).sort((a, b) => firstNeeded(a, b) || inWorkbook(a, b));
  const around = {
    file: workbook.name,
    // The first day that both calendars know: 1 in Excel for Mac's old one.
    date1904: calendar.value === 1,
    sheets: sheets.items.map(sheetSnapshot),
    namedCells: named.values(),
  };
  const read = await readFrames(lanes, found, task, task?.onPart === undefined ? undefined : (tables) => {
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
  const asked = names.map((name) => askFrame(context, name));
  await context.sync();
  return readFrames([context], framesOf(asked));
}

function askFrame(context: Excel.RequestContext, name: string): LoadedFrame {
  return loadFrame(context.workbook.tables.getItemOrNullObject(name).load("id,name"));
}

function framesOf(asked: readonly LoadedFrame[]): Frame[] {
  return asked.filter(({ table }) => !table.isNullObject).map(frameOf);
}

/** The cells of tables. The formulas of columns that are worked out for people come with their
 * values, to see where somebody typed over one; those of hidden columns are long, and nobody types there. */
async function readFrames(
  lanes: readonly Excel.RequestContext[],
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
  const rows = await readBlocks(lanes, blocks, {
    what: "values",
    rowOf: cellValues,
    task,
    onCell: (block, { row, column, isFormula }) => {
      if (isFormula) withFormulas.add(block);
      else listOf(plain[block], column).push(row);
    },
    onChunk: (sofar) => {
      const read = sofar[projects]?.length ?? 0;
      if (read === told) return;
      told = read;
      onPart?.(() => frames.map((frame, index) => tableSnapshot(frame, [...(sofar[index] ?? [])])));
    },
  });
  return frames.map((frame, index) => {
    const snapshot = tableSnapshot(frame, rows[index] ?? []);
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

function tableSnapshot({ name, sheet, row, column, columns, mergedRanges }: Frame, rows: TableSnapshot["rows"]): TableSnapshot {
  return { name, sheet, header: { sheet, row: row + 1, column: column + 1 }, columns, rows, mergedRanges };
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
