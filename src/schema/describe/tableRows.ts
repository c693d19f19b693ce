import type { Portfolio } from "../../domain/model/records/portfolio";
import type { Settings } from "../../domain/model/records/settings";
import { NOTHING_UNREADABLE, type StoredRecord } from "../../domain/model/records/stored";
import type { CellContent } from "../../workbook/cellValue";
import { computedRows } from "../computed/computedRows";
import type { ComputedRow } from "../computed/computedRow";
import { renderFormula } from "../formulas/renderFormula";
import type { ComputedMode, WorkbookMeta } from "../meta";
import { SETTINGS_ROWS, type SettingRow } from "../sheets/settingsRows";
import { WORD_LISTS } from "../sheets/listsTable";
import type { CellCalendar } from "../spec/columnType";
import type { NamedColumn, RecordTable, TableName } from "../spec/tableSpec";
import { RECORD_TABLES, tableNamed } from "../workbookSchema";
import { isBlankResult } from "../types/cellText";
import { storedCell } from "../write/storedCell";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";

/** New workbooks have Excel's usual calendar. */
export const NEW_CALENDAR: CellCalendar = { date1904: false };

/** A formula of a new workbook, whose columns all have their headers. */
export function ownFormula(template: string, table: TableName): string {
  const formula = renderFormula(template, table, (name, field) => tableNamed(name).columns.find((column) => column.field === field)?.header ?? null);
  if (formula === null) throw new RangeError(`A formula of ${table} names a column that the schema does not have: ${template}`);
  return formula;
}

/** The cells of every table of records, one list per row, as wide as `columns`. */
export class RecordRows {
  private readonly portfolio: Portfolio;
  private readonly computed: ReadonlyMap<StoredRecord, ComputedRow>;

  constructor(portfolio: Portfolio, asOf: CalendarDay, private readonly mode: ComputedMode) {
    this.portfolio = withBlankRows(portfolio);
    const numbers = new Map<StoredRecord, number>();
    for (const { list } of RECORD_TABLES) this.portfolio[list].forEach((record, index) => numbers.set(record, index + 1));
    const rowNumber = (record: StoredRecord): number => numbers.get(record) ?? 0;
    this.computed = computedRows({ portfolio: this.portfolio, asOf, calendar: NEW_CALENDAR, rowNumber }, mode);
  }

  /** An empty table has one blank row, in which its formulas wait. */
  of(table: RecordTable, columns: readonly NamedColumn[]): readonly (readonly CellContent[])[] {
    const formulas = columns.map((column) => (column.kind === "computed" ? ownFormula(column.formula, table.name) : ""));
    return this.portfolio[table.list].map((record) => {
      const isBlank = isBlankRecord(record);
      const computed = this.computed.get(record);
      return columns.map((column, index): CellContent => {
        if (column.kind === "stored") return isBlank ? null : storedCell(record, column, NEW_CALENDAR);
        const result = computed?.[column.field] ?? "";
        if (this.mode === "live") return { formula: formulas[index] ?? "", result };
        return isBlankResult(result) ? null : result;
      });
    });
  }
}

const blankRecords = new WeakSet<StoredRecord>();

function isBlankRecord(record: StoredRecord): boolean {
  return blankRecords.has(record);
}

function withBlankRows(portfolio: Portfolio): Portfolio {
  const blanks = RECORD_TABLES.filter(({ list }) => portfolio[list].length === 0).map(({ list, stored }) => {
    const fields = stored.map(({ field, type }) => [field, type.empty] as const);
    const record: StoredRecord = { ...Object.fromEntries(fields), id: null, unreadable: NOTHING_UNREADABLE };
    blankRecords.add(record);
    return [list, [record]] as const;
  });
  return { ...portfolio, ...Object.fromEntries(blanks) };
}

/** The rows of `Settings`, one per setting. */
export function settingsRows(settings: Settings): readonly (readonly CellContent[])[] {
  return (Object.keys(SETTINGS_ROWS) as (keyof Settings)[]).map((key) => {
    const { label, help, type }: SettingRow = SETTINGS_ROWS[key];
    return [label, type.write(settings[key], NEW_CALENDAR), `${help.th}\n${help.en}`, key];
  });
}

/** The rows of `Meta`. */
export function metaRows(meta: WorkbookMeta): readonly (readonly CellContent[])[] {
  return Object.entries(meta).map(([key, value]: [string, CellContent]) => [key, value]);
}

/** The rows of `Lists`: a column per list, each as long as it is. */
export function listRows(): readonly (readonly CellContent[])[] {
  const longest = Math.max(...WORD_LISTS.map(([, { words }]) => words.length));
  return Array.from({ length: longest }, (_unused, row) => WORD_LISTS.map(([, { words }]) => words[row] ?? null));
}
