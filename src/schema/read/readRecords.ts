import type { Finding } from "../../domain/checks/finding";
import type { CheckedRecord } from "../../domain/checks/finding";
import { NOTHING_UNREADABLE, type StoredRecord } from "../../domain/model/records/stored";
import { bahtFrom } from "../../domain/model/amounts/satang";
import type { Satang } from "../../domain/model/amounts/satang";
import type { CellValue } from "../../workbook/cellValue";
import { LISTS } from "../sheets/listsTable";
import type { CellCalendar } from "../spec/columnType";
import type { NamedStoredColumn, RecordTable } from "../spec/tableSpec";
import { cellText, isEmptyCell } from "../types/cellText";
import type { ReadTable, RecordOrigin } from "./origins";
import { expectedValue, recordFinding } from "./readingFindings";
import { type ReadRow, RowMemory } from "./rowMemory";
import { inOneGo } from "../../domain/model/inOneGo";

/** The records of a table, with what was noticed while reading them. */
export interface ReadRecords {
  readonly records: readonly StoredRecord[];
  readonly origins: readonly (readonly [StoredRecord, RecordOrigin])[];
  readonly findings: readonly Finding[];
}

/** A column and where it stands; -1 = the workbook lacks it. */
interface Source {
  readonly column: NamedStoredColumn;
  readonly index: number;
}

/** What was noticed about one cell; the finding is made once the record is known. */
type Notice = (record: CheckedRecord) => Finding;

/** How many rows are read between two steps: some milliseconds, also where the code has not been run before. */
const ROWS_PER_STEP = 200;

/**
 * Reads every row that says something. A cell that cannot be understood leaves its field blank and is kept as text in
 * `unreadable`, so no wrong number ever counts; computed columns and users' own are not looked at.
 */
export function readRecords(spec: RecordTable, table: ReadTable, calendar: CellCalendar): ReadRecords {
  return inOneGo(recordSteps(spec, table, calendar, new RowMemory()));
}

/** `readRecords` in steps, each yielding the rows read so far; rows that the memory knows keep their record. */
export function* recordSteps(spec: RecordTable, table: ReadTable, calendar: CellCalendar, memory: RowMemory): Generator<number, ReadRecords> {
  const sources = spec.stored.map((column) => ({ column, index: table.indexOf.get(column.field) ?? -1 }));
  const telling = sources.filter(({ column, index }) => index >= 0 && column.type.name !== "rowId" && column.type.name !== "flags");
  const known = memory.of(table, calendar);
  const ids = new Set<string>();
  const records: StoredRecord[] = [];
  const origins: (readonly [StoredRecord, RecordOrigin])[] = [];
  const findings: Finding[] = [];
  for (const [row, cells] of table.snapshot.rows.entries()) {
    if (row > 0 && row % ROWS_PER_STEP === 0) yield row;
    const before = known.get(cells);
    if (before === undefined && telling.every(({ index }) => isEmptyCell(cells[index] ?? null))) continue;
    const read = before !== undefined && stillIts(before, ids) ? before : readRow(sources, cells, calendar, ids);
    if (read.record.id !== null) ids.add(read.record.id);
    known.set(cells, read);
    records.push(read.record);
    origins.push([read.record, { table, row }]);
    for (const finding of read.findings) findings.push(finding);
  }
  return { records, origins, findings };
}

/** Whether a row that is read again still has the right to its id; a copy may have become the only one, so it is read anew. */
function stillIts({ record, isCopy }: ReadRow, ids: ReadonlySet<string>): boolean {
  return !isCopy && (record.id === null || !ids.has(record.id));
}

function readRow(sources: readonly Source[], cells: readonly CellValue[], calendar: CellCalendar, ids: ReadonlySet<string>): ReadRow {
  const fields: Record<string, unknown> = {};
  const notices: Notice[] = [];
  const unreadable: [string, string][] = [];
  let isCopy = false;
  for (const { column, index } of sources) {
    const { field, type } = column;
    const cell = index < 0 ? null : (cells[index] ?? null);
    fields[field] = type.empty;
    if (cell === null || isEmptyCell(cell)) continue;
    const reading = type.read(cell, calendar);
    if (reading.kind === "value") {
      if (type.name === "rowId" && ids.has(String(reading.value))) {
        isCopy = true;
        notices.push(idNotice(cell));
        continue;
      }
      fields[field] = reading.value;
      if (reading.reinterpreted) notices.push(reinterpretedNotice(column, cell, reading.value));
    } else if (type.name === "rowId") {
      notices.push(idNotice(cell));
    } else {
      unreadable.push([field, cellText(cell)]);
      notices.push(...unreadableNotices(column, cell));
    }
  }
  fields.unreadable = unreadable.length === 0 ? NOTHING_UNREADABLE : Object.fromEntries(unreadable);
  const record = fields as unknown as StoredRecord;
  return { record, findings: notices.map((notice) => notice(record as CheckedRecord)), isCopy };
}

function idNotice(cell: Exclude<CellValue, null>): Notice {
  return (record) => recordFinding("X06", record, "id", cell, { value: cellText(cell) });
}

function reinterpretedNotice({ field, header, type }: NamedStoredColumn, cell: Exclude<CellValue, null>, value: unknown): Notice {
  const readAs = type.name === "money" ? bahtFrom(value as Satang) : (value as string | number);
  return (record) => recordFinding("X08", record, field, cell, { column: header, value: cellText(cell), readAs });
}

/** Money and progress are left to the rules of the domain, which find the text in `unreadable`. */
function unreadableNotices({ field, header, type, allowed, unreadableRule }: NamedStoredColumn, cell: Exclude<CellValue, null>): readonly Notice[] {
  const value = cellText(cell);
  switch (unreadableRule) {
    case "X04":
      return [(record) => recordFinding("X04", record, field, cell, { column: header, value, expected: expectedValue(type.name) })];
    case "X05": {
      const list = allowed !== null && "list" in allowed ? LISTS[allowed.list] : null;
      const choices = list !== null && "words" in list ? list.words.join(", ") : "";
      return [(record) => recordFinding("X05", record, field, cell, { column: header, value, choices })];
    }
    case "B01":
    case "R05":
      return [];
  }
}
