import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { Finding } from "../../domain/checks/finding";
import { EMPTY_PORTFOLIO, type Portfolio } from "../../domain/model/records/portfolio";
import type { StoredRecord } from "../../domain/model/records/stored";
import { columnNumber } from "../../workbook/cellRef";
import type { WorkbookSnapshot } from "../../workbook/workbookSnapshot";
import type { WorkbookMeta } from "../meta";
import type { CellCalendar } from "../spec/columnType";
import type { TableName } from "../spec/tableSpec";
import { dayFromSerial } from "../types/excelSerial";
import { AS_OF_INPUT, RECORD_TABLES, sheetOf } from "../workbookSchema";
import { READ_TABLES, kaonaTables } from "./kaonaTables";
import { nearestHeader } from "./matchColumns";
import type { Origins, ReadTable, RecordOrigin } from "./origins";
import { workbookFinding } from "./readingFindings";
import { RowMemory } from "./rowMemory";
import { inOneGo } from "../../domain/model/inOneGo";
import { recordSteps } from "./readRecords";
import { readSettings } from "./readSettings";

/** A workbook as records, and what could not be understood about it. */
export interface PortfolioReading {
  /** How to name the workbook to its user. */
  readonly file: string;
  readonly portfolio: Portfolio;
  /** Rules X01–X06 and X08, in the order of the tables and rows; everything else `checkPortfolio` finds. */
  readonly findings: readonly Finding[];
  /** Where each record stands, for `locateField` and for writing changes back. */
  readonly origins: Origins;
  readonly meta: WorkbookMeta;
  readonly calendar: CellCalendar;
  /** The day typed as as-of date on the first sheet, which the workbook's formulas look at; `null` = they look at today. */
  readonly asOf: CalendarDay | null;
}

/**
 * Reads a workbook: tables by name, columns by header or alias in any order. What it does not understand becomes a finding with
 * a cell, never a wrong number; a table that is missing reads as empty. Computed columns are never read, so it makes no
 * difference whether they are formulas or values.
 *
 * @throws WorkbookError NOT_KAONA when nothing in it is ours; NEWER_SCHEMA when a newer Kaona made it
 */
export function readPortfolio(snapshot: WorkbookSnapshot): PortfolioReading {
  return inOneGo(readingSteps(snapshot, new RowMemory()));
}

const ORIGINS_PER_STEP = 10_000;

/**
 * `readPortfolio` in steps, each yielding how many rows are read, so that a caller with a screen can let it live meanwhile. With the memory of an
 * earlier reading, rows that are still the same list of cells give the very same records.
 */
export function* readingSteps(snapshot: WorkbookSnapshot, memory: RowMemory): Generator<number, PortfolioReading> {
  const { tables, meta } = kaonaTables(snapshot);
  const calendar = { date1904: snapshot.date1904 };
  const findings: Finding[] = [...READ_TABLES.flatMap((name) => structureFindings(name, tables.get(name)))];
  const lists: [string, readonly StoredRecord[]][] = [];
  const ofRecord = new Map<StoredRecord, RecordOrigin>();
  let rows = 0;
  for (const spec of RECORD_TABLES) {
    const table = tables.get(spec.name);
    if (table === undefined) continue;
    const steps = recordSteps(spec, table, calendar, memory);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield rows + step.value;
    const read = step.value;
    rows += table.snapshot.rows.length;
    yield rows;
    lists.push([spec.list, read.records]);
    for (const [record, origin] of read.origins) {
      ofRecord.set(record, origin);
      if (ofRecord.size % ORIGINS_PER_STEP === 0) yield rows;
    }
    for (const finding of read.findings) findings.push(finding);
  }
  const settingsTable = tables.get("Settings");
  const settings = settingsTable === undefined ? null : readSettings(settingsTable, calendar);
  return {
    file: snapshot.file,
    portfolio: { ...EMPTY_PORTFOLIO, ...Object.fromEntries(lists), ...(settings !== null && { settings: settings.settings }) },
    findings: [...findings, ...(settings?.findings ?? [])],
    origins: { tables, ofRecord },
    meta,
    calendar,
    asOf: asOfIn(snapshot, calendar),
  };
}

function asOfIn({ namedCells }: WorkbookSnapshot, calendar: CellCalendar): CalendarDay | null {
  const typed = namedCells[AS_OF_INPUT];
  return typeof typed === "number" ? dayFromSerial(typed, calendar) : null;
}

function structureFindings(name: TableName, table: ReadTable | undefined): readonly Finding[] {
  if (table === undefined) {
    const sheet = sheetOf(name);
    return [workbookFinding("X01", { sheet, cell: null }, null, { table: name })];
  }
  const { snapshot, spec, indexOf, unknownHeaders } = table;
  const at = { sheet: snapshot.sheet, cell: snapshot.header };
  const missing = spec.columns.filter(({ kind, field }) => kind === "stored" && !indexOf.has(field) && isNeeded(name, field, table));
  return [
    ...missing.map(({ header }) => {
      const suggestion = nearestHeader(header, unknownHeaders);
      const column = suggestion === null ? 0 : snapshot.columns.indexOf(suggestion);
      const cell = { ...snapshot.header, column: snapshot.header.column + column };
      return workbookFinding("X02", { sheet: snapshot.sheet, cell }, suggestion, { table: snapshot.name, column: header, suggestion });
    }),
    ...snapshot.mergedRanges.map((range) => workbookFinding("X03", { ...at, cell: firstCellOf(range, snapshot.sheet) ?? at.cell }, null, { table: snapshot.name, range })),
  ];
}

/** A setting is known by its key or its label; the explanation is for people. */
function isNeeded(table: TableName, field: string, { indexOf }: ReadTable): boolean {
  if (table !== "Settings" || field === "value") return true;
  return field !== "help" && !indexOf.has(field === "key" ? "label" : "key");
}

function firstCellOf(range: string, sheet: string): { sheet: string; row: number; column: number } | null {
  const first = /^\$?([A-Z]+)\$?(\d+)/.exec(range);
  return first === null ? null : { sheet, row: Number(first[2]), column: columnNumber(first[1] ?? "A") };
}
