import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { Portfolio } from "../../domain/model/records/portfolio";
import { type BelongsToProject, projectKeyOf } from "../../domain/model/records/projectKey";
import type { StoredRecord } from "../../domain/model/records/stored";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import type { PortfolioReading } from "../read/readPortfolio";
import type { RecordTable } from "../spec/tableSpec";
import { RECORD_TABLES } from "../workbookSchema";
import { ComputedCells } from "./computedCells";
import { storedCell } from "./storedCell";
import { settingsEdits } from "./settingsEdits";
import { type TargetTable, targetTable } from "./targetTable";

/** A record of a list, as it was read and as it should be; `before` null = a new one. */
interface Pair {
  readonly before: StoredRecord | null;
  readonly after: StoredRecord;
}

/**
 * The edits that make a workbook say what a changed portfolio says: changed fields alone, new records below, and the computed
 * cells of every project touched. Nothing when nothing changed. Columns are named as they stand in that workbook.
 *
 * Every list of `after` has the records that were read first, changed or not and in their order, then the new ones: Kaona never deletes rows.
 * Cached results are worked out for the workbook's own as-of date, or for `today` where none is typed.
 *
 * @throws WorkbookError TABLE_MISSING or COLUMN_MISSING where the workbook has no place for a change, TEXT_TOO_LONG
 * @throws RangeError when `after` has lost or moved a record
 *
 *     await host.apply(portfolioEdits(reading, { ...reading.portfolio, rounds: [...reading.portfolio.rounds, round] }, { today }));
 */
export function portfolioEdits(reading: PortfolioReading, after: Portfolio, { today }: { readonly today: CalendarDay }): readonly WorkbookEdit[] {
  const before = reading.portfolio;
  const settings = settingsEdits(reading, after.settings);
  const pairs = new Map(RECORD_TABLES.map((table) => [table, pairsOf(table, before, after)]));
  const changed = [...pairs].filter(([, each]) => each.some(({ before: old, after: record }) => old !== record));
  if (settings.length === 0 && changed.length === 0) return [];

  const numbers = rowNumbers(reading, pairs);
  const rowNumber = (record: StoredRecord): number => numbers.get(record) ?? 0;
  const asOf = reading.asOf ?? today;
  const computedBefore = new ComputedCells(reading, before, asOf, rowNumber);
  const computed = new ComputedCells(reading, after, asOf, rowNumber);
  const touched = touchedProjects(pairs, settings.length > 0);

  const edits: WorkbookEdit[] = [...settings];
  for (const [table, each] of pairs) {
    const isStale = ({ before: old, after: record }: Pair): boolean =>
      table.name === "Projects" ? touched(record) : old === null || !computed.isSame(record, computedBefore, old);
    const work = each.filter((pair) => pair.before !== pair.after || (table.computed.length > 0 && isStale(pair)));
    if (work.length > 0) edits.push(...tableEdits(targetTable(reading, table.name), table, work, { reading, computed, isStale, rowNumber }));
  }
  return edits;
}

interface TableWork {
  readonly reading: PortfolioReading;
  readonly computed: ComputedCells;
  readonly isStale: (pair: Pair) => boolean;
  readonly rowNumber: (record: StoredRecord) => number;
}

function tableEdits(target: TargetTable, table: RecordTable, pairs: readonly Pair[], work: TableWork): readonly WorkbookEdit[] {
  const { calendar } = work.reading;
  const edits: WorkbookEdit[] = [];
  const newRows: ReturnType<TargetTable["newRow"]>[] = [];
  for (const pair of pairs) {
    const { before, after } = pair;
    const row = work.rowNumber(after) - 1;
    const stored = table.stored.map((column) => [column, storedCell(after, column, calendar)] as const);
    if (before === null) {
      newRows.push(target.newRow(row, [...stored, ...work.computed.of(after, table)]));
      continue;
    }
    for (const [column, cell] of stored) {
      if (cell === storedCell(before, column, calendar) || (column.hidden && !target.has(column.field))) continue;
      edits.push(target.setCell(row, column, cell));
    }
    if (work.isStale(pair)) for (const [column, content] of work.computed.of(after, table)) edits.push(target.setCell(row, column, content));
  }
  return [...edits, ...target.appendRows(newRows)];
}

function pairsOf({ list, name }: RecordTable, before: Portfolio, after: Portfolio): readonly Pair[] {
  const [old, now]: [readonly StoredRecord[], readonly StoredRecord[]] = [before[list], after[list]];
  if (now.length < old.length) throw new RangeError(`${name} has lost records: ${old.length} were read, ${now.length} are left`);
  return now.map((record, index) => {
    const was = old[index] ?? null;
    const isAnother = was !== null && was.id !== null && record.id !== null && was.id !== record.id;
    if (isAnother) throw new RangeError(`${name} has another record in place ${index}: ${was.id} was read, ${record.id} is given`);
    return { before: was, after: record };
  });
}

/** The place of every record in its table, from 1: where it was read, or below. */
function rowNumbers(reading: PortfolioReading, pairs: ReadonlyMap<RecordTable, readonly Pair[]>): ReadonlyMap<StoredRecord, number> {
  const numbers = new Map<StoredRecord, number>();
  for (const [table, each] of pairs) {
    let next = reading.origins.tables.has(table.name) ? targetTable(reading, table.name).rowCount : 0;
    for (const { before, after } of each) {
      const origin = before === null ? undefined : reading.origins.ofRecord.get(before);
      const number = origin === undefined ? (next += 1) : origin.row + 1;
      numbers.set(after, number);
      if (before !== null) numbers.set(before, number);
    }
  }
  return numbers;
}

/** Projects whose figures may have changed: their own row, a round, a point of their plan, or what all of them look at. */
function touchedProjects(pairs: ReadonlyMap<RecordTable, readonly Pair[]>, isSettingsChanged: boolean): (project: StoredRecord) => boolean {
  const keys = new Set<string>();
  let isEvery = isSettingsChanged;
  for (const [table, each] of pairs) {
    const changed = each.filter(({ before, after }) => before !== after);
    if (table.name === "DisbursementTargets" && changed.length > 0) isEvery = true;
    if (table.name !== "Projects" && table.name !== "Rounds" && table.name !== "Baseline") continue;
    for (const record of changed.flatMap(({ before, after }) => (before === null ? [after] : [before, after]))) {
      keys.add(projectKeyOf(record as StoredRecord & BelongsToProject));
    }
  }
  return (project) => isEvery || keys.has(projectKeyOf(project as StoredRecord & BelongsToProject));
}
