import { columnRoles } from "../../../schema/read/columnRoles";
import type { CellContent } from "../../../workbook/cellValue";
import { isSameContent } from "../../../workbook/sameContent";
import { WorkbookError } from "../../../workbook/workbookError";
import type { TableSnapshot } from "../../../workbook/workbookSnapshot";
import { asGiven, readBlocks } from "../read/readBlocks";
import { frameOf, loadFrame } from "../read/readTables";
import type { Frame } from "../read/readTables";
import { askRows, mostCells, readRows, within } from "./readRows";
import type { RowContents } from "./readRows";

/** A table as it is now, and where the rows that edits mean stand in it. */
export interface LocatedTable {
  readonly known: TableSnapshot;
  readonly table: Excel.Table;
  readonly frame: Frame;
  /** Where the rows of the last reading are now, both from 0. */
  readonly places: ReadonlyMap<number, number>;
  /** What they hold. */
  readonly contents: ReadonlyMap<number, readonly CellContent[]>;
  /** Whether the table takes over by itself what is written right below it; validation rules there keep it from doing so. */
  readonly growsByItself: boolean;
  /** Whether rows or columns are elsewhere than in the last reading, so that more must be read to know the table again. */
  readonly isMoved: boolean;
}

export interface WantedTable {
  readonly known: TableSnapshot;
  readonly rows: readonly number[];
  /** Rows that will be written below the table. */
  readonly appended: number;
}

/**
 * Looks at the rows that edits mean: where they stood at the last reading, in one round trip and one for each further chunk of rows. Only where they
 * are elsewhere now are they looked for by their stored ids, in two more and one for each chunk.
 *
 * @throws WorkbookError TABLE_MISSING, SHEET_PROTECTED, TABLE_BLOCKED, ROW_GONE
 */
export async function locateRows(context: Excel.RequestContext, wanted: readonly WantedTable[]): Promise<readonly LocatedTable[]> {
  const { now, later } = within(wanted.map(({ known, rows }) => ({ rows, columns: known.columns.length })), mostCells);
  const asked = wanted.map((each, index) => askTable(context, each, now[index]?.rows ?? []));
  await context.sync();
  for (const { known, table } of asked) if (table.isNullObject) throw new WorkbookError("TABLE_MISSING", { sheet: known.sheet, table: known.name });
  const rest = await readRows(context, asked.map(({ body }, index) => ({ body, rows: later[index]?.rows ?? [], columns: later[index]?.columns ?? 0 })));
  const first = asked.map((each, index) => answered(each, new Map([...each.contents(), ...(rest[index] ?? [])])));
  const strays = first.filter(({ isSettled }) => !isSettled);
  if (strays.length > 0) await findStrays(context, strays);
  return first.map(({ located }) => located);
}

function askTable(context: Excel.RequestContext, { known, rows, appended }: WantedTable, now: readonly number[]) {
  const table = context.workbook.tables.getItemOrNullObject(known.name).load("id,name,showTotals");
  const frame = loadFrame(table);
  frame.sheet.protection.load("protected");
  const body = table.getDataBodyRange();
  const under = appended === 0 ? null : body.getRowsBelow(appended);
  const below = under?.getUsedRangeOrNullObject(true).load("address") ?? null;
  const merged = under?.getMergedAreasOrNullObject().load("address") ?? null;
  const rules = under?.dataValidation.load("type") ?? null;
  return { known, rows, table, body, frame, below, merged, rules, contents: askRows({ body, rows: now, columns: known.columns.length }) };
}

type AskedTable = ReturnType<typeof askTable>;

interface Answer {
  readonly asked: AskedTable;
  isSettled: boolean;
  located: LocatedTable;
}

function answered(asked: AskedTable, contents: RowContents): Answer {
  const { known, rows, table, frame: loadedFrame, below, merged, rules } = asked;
  const frame = frameOf(loadedFrame);
  const facts = { sheet: frame.sheet, table: known.name };
  if (loadedFrame.sheet.protection.protected) throw new WorkbookError("SHEET_PROTECTED", facts);
  if (below !== null && table.showTotals) throw new WorkbookError("TABLE_BLOCKED", { ...facts, reason: "totalsRow" });
  if (below !== null && !below.isNullObject) throw new WorkbookError("TABLE_BLOCKED", { ...facts, cell: firstCell(below.address), reason: "cellsBelow" });
  if (merged !== null && !merged.isNullObject) throw new WorkbookError("TABLE_BLOCKED", { ...facts, cell: firstCell(merged.address), reason: "merged" });
  const isSameFrame = isSame(frame.columns, known.columns);
  const isSettled = isSameFrame && rows.every((row) => row < frame.rows && isSameRow(known, row, contents.get(row) ?? []));
  return {
    asked,
    isSettled,
    located: { known, table, frame, places: new Map(rows.map((row) => [row, row])), contents, growsByItself: rules === null || rules.type === "None", isMoved: !isSettled || frame.rows !== known.rows.length },
  };
}

/** A row is known by its id; one without is the one whose cells are all what they were. */
function isSameRow(known: TableSnapshot, row: number, contents: readonly CellContent[]): boolean {
  const { id, computed } = columnRoles(known);
  const before = known.rows[row] ?? [];
  if (id !== null && before[id] !== null && before[id] !== undefined && before[id] !== "") return contents[id] === before[id];
  // The only, blank row of an empty table is there to be filled, by whoever comes first.
  if (known.rows.length === 1 && before.every((cell, column) => computed.has(column) || cell === null || cell === "")) return true;
  const isOther = (cell: CellContent, column: number): boolean => !computed.has(column) && !isSameContent(valueOf(cell), before[column] === "" ? null : (before[column] ?? null));
  // A row typed by hand whose id came meanwhile is still the same.
  return !contents.some((cell, column) => column !== id && isOther(cell, column));
}

const valueOf = (content: CellContent): CellContent => (content !== null && typeof content === "object" && "formula" in content ? content.result : content);

/** Looks for rows by their ids all over their tables. */
async function findStrays(context: Excel.RequestContext, strays: readonly Answer[]): Promise<void> {
  const ids = strays.map(({ located: { frame } }) => columnRoles(frame).id);
  const blocks = strays.map(({ located: { frame } }, index) => ({ sheetId: frame.sheetId, row: frame.row + 1, column: frame.column + (ids[index] ?? 0), rows: frame.rows, columns: 1 }));
  const columns = await readBlocks([context], blocks, { what: "values", rowOf: asGiven });
  const moved = strays.map((answer, index) => {
    const { known, frame, table } = answer.located;
    const knownId = columnRoles(known).id;
    const placeById = new Map((columns[index] ?? []).map(([id], place) => [id, place]));
    const places = new Map(
      answer.asked.rows.map((row) => {
        const id = knownId === null ? null : (known.rows[row]?.[knownId] ?? null);
        const place = ids[index] === null || id === null || id === "" ? undefined : placeById.get(id);
        if (place === undefined) throw new WorkbookError("ROW_GONE", { sheet: frame.sheet, table: known.name });
        return [row, place] as const;
      }),
    );
    const wanted = [...places.values()].sort((a, b) => a - b);
    return { answer, places, asked: { body: table.getDataBodyRange(), rows: wanted, columns: frame.columns.length } };
  });
  const found = await readRows(context, moved.map(({ asked }) => asked));
  moved.forEach(({ answer, places }, index) => {
    const contents = new Map([...places].map(([row, place]) => [row, found[index]?.get(place) ?? []]));
    answer.located = { ...answer.located, places, contents, isMoved: true };
    answer.isSettled = true;
  });
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

/** The first cell of an address without its sheet. */
function firstCell(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).split(/[:,]/)[0]?.replaceAll("$", "") ?? "";
}
